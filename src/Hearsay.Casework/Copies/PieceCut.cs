namespace Hearsay.Casework;

/// <summary>Tells how far linked segments were edited, and where exactly what they share begins and ends.</summary>
internal sealed class PieceCut
{
    private const double Light = 0.7;
    private const double MostlyQuoted = 0.8;
    private const int LongestEdge = 6;
    private const int EnoughAlone = 5;
    private readonly WordAlignment _alignment = new();

    /// <summary>A run of the same words.</summary>
    public static AlignedPiece Piece(ReportWords one, ReportWords other, WordRun run)
    {
        var quoted = 0;
        for (var i = 0; i < run.Length; i++)
        {
            quoted += one.IsQuoted(run.First + i) && other.IsQuoted(run.Second + i) ? 1 : 0;
        }

        return new AlignedPiece(
            run.First,
            run.First + run.Length,
            run.Second,
            run.Second + run.Length,
            quoted >= MostlyQuoted * run.Length ? CopyKind.Quotation : CopyKind.Verbatim
        );
    }

    /// <summary>A pair of linked segments.</summary>
    public AlignedPiece Piece(ReportWords one, ReportWords other, SegmentLink link)
    {
        int a = one.Segments[link.First],
            endOfA = one.Segments[link.First + 1],
            b = other.Segments[link.Second],
            endOfB = other.Segments[link.Second + 1];
        _alignment.Align(one, a, endOfA, other, b, endOfB);
        var kept = _alignment.Kept;
        if (kept.Count > 0 && IsQuotation(one, other))
        {
            return new AlignedPiece(
                kept[0].First,
                kept[^1].First + 1,
                kept[0].Second,
                kept[^1].Second + 1,
                CopyKind.Quotation
            );
        }

        // Words before and behind, such as a dateline, take nothing from what is the same in between.
        if (
            kept.Count >= EnoughAlone
            && IsWhole(kept[0].First, kept[^1].First)
            && IsWhole(kept[0].Second, kept[^1].Second)
        )
        {
            return new AlignedPiece(
                kept[0].First,
                kept[^1].First + 1,
                kept[0].Second,
                kept[^1].Second + 1,
                CopyKind.Verbatim
            );
        }

        if (kept.Count >= Light * Math.Min(endOfA - a, endOfB - b))
        {
            // Words before and behind, too many to be an edit, are the report's own.
            a = kept[0].First - a > LongestEdge ? kept[0].First : a;
            b = kept[0].Second - b > LongestEdge ? kept[0].Second : b;
            endOfA = endOfA - kept[^1].First > LongestEdge ? kept[^1].First + 1 : endOfA;
            endOfB = endOfB - kept[^1].Second > LongestEdge ? kept[^1].Second + 1 : endOfB;
        }

        var longer = Math.Max(endOfA - a, endOfB - b);
        var kind =
            kept.Count == longer && endOfA - a == endOfB - b ? CopyKind.Verbatim
            : 2 * kept.Count >= Light * (endOfA - a + endOfB - b) ? CopyKind.Light
            : CopyKind.Rewritten;
        return new AlignedPiece(a, endOfA, b, endOfB, kind);
    }

    private bool IsWhole(int first, int last) => last + 1 - first == _alignment.Kept.Count;

    private bool IsQuotation(ReportWords one, ReportWords other)
    {
        int quoted = 0,
            content = 0;
        foreach (var (first, second) in _alignment.Kept)
        {
            if (one.Stems[first] != 0)
            {
                content++;
                quoted += one.IsQuoted(first) && other.IsQuoted(second) ? 1 : 0;
            }
        }

        return quoted >= 2 && quoted >= MostlyQuoted * content;
    }
}
