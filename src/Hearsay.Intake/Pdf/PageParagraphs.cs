namespace Hearsay.Intake;

/// <summary>Tells where paragraphs begin in a column of lines.</summary>
internal static class PageParagraphs
{
    /// <summary>The lines of each paragraph, from the top down.</summary>
    public static IEnumerable<List<PageLine>> Split(List<PageLine> lines)
    {
        var leading = TypicalLeading(lines);
        double left = lines.Min(line => line.Left),
            right = lines.Max(line => line.Right);
        List<PageLine> paragraph = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Begins(lines, i, leading, left, right))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(lines[i]);
        }

        yield return paragraph;
    }

    private static bool Begins(List<PageLine> lines, int i, double leading, double left, double right)
    {
        PageLine line = lines[i],
            before = lines[i - 1];
        var gap = before.Baseline - line.Baseline;
        if (gap > Math.Max(leading, Math.Max(line.Size, before.Size) * 1.1) * 1.3)
        {
            return true;
        }

        // A heading is set larger or smaller than what follows.
        if (Math.Abs(line.Size - before.Size) > 0.15 * Math.Max(line.Size, before.Size))
        {
            return true;
        }

        var indent = line.Left - left > 0.8 * line.Size && line.Left - left < 4 * line.Size;
        if (
            indent
            && before.Left - left < 0.4 * line.Size
            && (i + 1 == lines.Count || lines[i + 1].Left - left < 0.4 * line.Size)
        )
        {
            return true;
        }

        if (before.IsBroken)
        {
            return false;
        }

        if (IsTable(lines, i))
        {
            return true;
        }

        // Where the next word would still have found room, the line was ended on purpose.
        return right - before.Right > line.FirstWordWidth + (1.3 * line.Size) && !AreCentred(before, line);
    }

    // Two lines of justified text may have a word at the same place by chance; three hardly do.
    private static bool IsTable(List<PageLine> lines, int i) =>
        lines[i].IsRowLike(lines[i - 1])
        && (
            (i > 1 && lines[i - 1].IsRowLike(lines[i - 2])) || (i + 1 < lines.Count && lines[i + 1].IsRowLike(lines[i]))
        );

    // A heading set in the middle is broken where it reads well.
    private static bool AreCentred(PageLine one, PageLine other) =>
        Math.Abs(one.Left + one.Right - other.Left - other.Right) < one.Size
        && Math.Abs(one.Left - other.Left) > 0.5 * one.Size;

    /// <summary>Whether a line ends with the end of a sentence, as far as its marks show.</summary>
    public static bool EndsSentence(string line)
    {
        var rest = line.AsSpan().TrimEnd("\"”’')»]");
        return rest.Length > 0 && rest[^1] is '.' or '!' or '?' or '…' or ':';
    }

    private static double TypicalLeading(List<PageLine> lines)
    {
        List<double> gaps = [];
        for (var i = 1; i < lines.Count; i++)
        {
            gaps.Add(lines[i - 1].Baseline - lines[i].Baseline);
        }

        gaps.Sort();

        // Lines within paragraphs are the closest ones; the lower quartile stands for them.
        return gaps.Count == 0 ? 0 : gaps[gaps.Count / 4];
    }
}
