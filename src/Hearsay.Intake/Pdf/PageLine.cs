namespace Hearsay.Intake;

/// <summary>A line of words on a page.</summary>
internal sealed class PageLine
{
    private readonly List<PageWord> _words;

    private PageLine(List<PageWord> words)
    {
        words.Sort((a, b) => a.Left.CompareTo(b.Left));
        _words = words;
        Text = string.Join(' ', words.Select(word => word.Text));
        Left = words[0].Left;
        Right = words.Max(word => word.Right);
        Baseline = words.MaxBy(word => word.Size).Baseline;
        Size = words.Max(word => word.Size);
        FirstWordWidth = words[0].Right - words[0].Left;
    }

    public string Text { get; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    public double Size { get; }

    /// <summary>Whether it ends within a word, as far as its hyphen shows.</summary>
    public bool IsBroken =>
        Text.Length > 1 && Text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetterOrDigit(Text[^2]);

    /// <summary>How much room the first word takes.</summary>
    public double FirstWordWidth { get; }

    /// <summary>Whether both lines have a word at the same place behind white that is too wide for running text.</summary>
    public bool IsRowLike(PageLine other)
    {
        for (var i = 1; i < _words.Count; i++)
        {
            var gap = _words[i].Left - _words[i - 1].Right;
            if (gap > 2 * Size && other.HasCellAt(_words[i], endsToo: gap > 4 * Size))
            {
                return true;
            }
        }

        return false;
    }

    // Justified text ends at the same place too, so only very wide white makes that a sign of a column of figures.
    private bool HasCellAt(PageWord cell, bool endsToo)
    {
        for (var i = 1; i < _words.Count; i++)
        {
            var gap = _words[i].Left - _words[i - 1].Right;
            if (
                (gap > 2 * Size && Math.Abs(_words[i].Left - cell.Left) < 0.3 * Size)
                || (endsToo && gap > 4 * Size && Math.Abs(_words[i].Right - cell.Right) < 0.3 * Size)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the words of one column into lines, from the top down.</summary>
    public static List<PageLine> Make(IEnumerable<PageWord> words)
    {
        List<PageLine> lines = [];
        List<PageWord> line = [];
        foreach (var word in words.OrderByDescending(word => word.Baseline).ThenBy(word => word.Left))
        {
            // Raised and lowered figures are within half a letter of their line.
            if (line.Count > 0 && line[0].Baseline - word.Baseline > 0.5 * Math.Max(line[0].Size, word.Size))
            {
                lines.Add(new PageLine(line));
                line = [];
            }

            line.Add(word);
        }

        if (line.Count > 0)
        {
            lines.Add(new PageLine(line));
        }

        return lines;
    }
}
