namespace Hearsay.Intake;

/// <summary>Words between two stretches of white that go all across: one line, or several that overlap in height.</summary>
internal sealed class PageBand
{
    private PageBand(List<PageWord> words)
    {
        words.Sort((a, b) => a.Left.CompareTo(b.Left));
        Words = words;
    }

    /// <summary>The words, from left to right.</summary>
    public List<PageWord> Words { get; }

    /// <summary>Cuts words into bands, from the top down.</summary>
    public static List<PageBand> Make(List<PageWord> words)
    {
        List<PageBand> bands = [];
        List<PageWord> band = [];
        var bottom = double.NegativeInfinity;
        foreach (var word in words.OrderByDescending(word => word.Top).ThenBy(word => word.Left))
        {
            if (band.Count > 0 && word.Top < bottom)
            {
                bands.Add(new PageBand(band));
                band = [];
            }

            bottom = band.Count == 0 ? word.Bottom : Math.Min(bottom, word.Bottom);
            band.Add(word);
        }

        if (band.Count > 0)
        {
            bands.Add(new PageBand(band));
        }

        return bands;
    }

    /// <summary>The white between the words, the margins included, from left to right.</summary>
    public IEnumerable<(double Left, double Right)> Gaps()
    {
        var left = double.NegativeInfinity;
        foreach (var word in Words)
        {
            if (word.Left > left)
            {
                yield return (left, word.Left);
            }

            left = Math.Max(left, word.Right);
        }

        yield return (left, double.PositiveInfinity);
    }

    /// <summary>How many lines and words stand on one side of a place across.</summary>
    public (int Lines, int Words) Count(double from, double to)
    {
        List<double> baselines = [];
        var count = 0;
        foreach (var word in Words)
        {
            if (word.Left >= from && word.Right <= to)
            {
                count++;
                if (!baselines.Exists(baseline => Math.Abs(baseline - word.Baseline) < word.Size / 2))
                {
                    baselines.Add(word.Baseline);
                }
            }
        }

        return (baselines.Count, count);
    }
}
