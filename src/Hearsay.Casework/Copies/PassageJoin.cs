namespace Hearsay.Casework;

/// <summary>Joins pieces that stand side by side in both reports, where they are of one kind.</summary>
internal static class PassageJoin
{
    private const int WidestGap = 3;

    /// <summary>The passages, in order of the first report, then of the second.</summary>
    public static SharedPassage[] Join(ReportWords one, ReportWords other, List<AlignedPiece> pieces)
    {
        pieces.Sort(InOrder);
        var passages = new List<SharedPassage>(pieces.Count);
        for (var i = 0; i < pieces.Count; )
        {
            var joined = pieces[i++];
            while (i < pieces.Count && Follows(joined, pieces[i]))
            {
                joined = joined with
                {
                    EndOfFirst = Math.Max(joined.EndOfFirst, pieces[i].EndOfFirst),
                    EndOfSecond = Math.Max(joined.EndOfSecond, pieces[i].EndOfSecond),
                };
                i++;
            }

            passages.Add(
                new SharedPassage(
                    one.ExtentOf(joined.First, joined.EndOfFirst),
                    other.ExtentOf(joined.Second, joined.EndOfSecond),
                    joined.Kind
                )
            );
        }

        return [.. passages];
    }

    private static int InOrder(AlignedPiece x, AlignedPiece y) =>
        (x.First, x.Second, x.EndOfFirst, x.EndOfSecond).CompareTo((y.First, y.Second, y.EndOfFirst, y.EndOfSecond));

    private static bool Follows(AlignedPiece piece, AlignedPiece next)
    {
        var gap = next.Second - piece.EndOfSecond;
        var most = piece.Kind == CopyKind.Verbatim ? 0 : WidestGap;
        return next.Kind == piece.Kind
            && next.First - piece.EndOfFirst <= most
            && next.Second >= piece.Second
            && gap <= most;
    }
}
