namespace Hearsay.Intake;

/// <summary>White that goes down through some bands, and what stands to both sides of it.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal readonly record struct Gutter(double Left, double Right)
{
    /// <summary>Columns of text have more words to the line than the cells of a table.</summary>
    private const double MinWordsPerLine = 2.5;

    private int LinesBefore { get; init; }

    private int WordsBefore { get; init; }

    private int LinesAfter { get; init; }

    private int WordsAfter { get; init; }

    /// <summary>The middle of the white.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>What is left of the white after one more band; nothing where a word stands in all of it.</summary>
    public IEnumerable<Gutter> Cross(PageBand band, double minGap)
    {
        foreach (var (left, right) in band.Gaps())
        {
            var from = Math.Max(left, Left);
            var to = Math.Min(right, Right);
            if (to - from < minGap)
            {
                continue;
            }

            var (linesBefore, wordsBefore) = band.Count(double.NegativeInfinity, from);
            var (linesAfter, wordsAfter) = band.Count(to, double.PositiveInfinity);
            yield return new Gutter(from, to)
            {
                LinesBefore = LinesBefore + linesBefore,
                WordsBefore = WordsBefore + wordsBefore,
                LinesAfter = LinesAfter + linesAfter,
                WordsAfter = WordsAfter + wordsAfter,
            };
        }
    }

    /// <summary>Whether running text stands on both sides, at least so many lines of it.</summary>
    public bool PartsText(int minLines) =>
        LinesBefore >= minLines
        && LinesAfter >= minLines
        && WordsBefore >= MinWordsPerLine * LinesBefore
        && WordsAfter >= MinWordsPerLine * LinesAfter;
}
