namespace Hearsay.Casework;

/// <summary>How much of a report its shared passages cover.</summary>
internal static class CopyShare
{
    /// <summary>From 0 to 1, over the words outside of boilerplate.</summary>
    public static double Of(IndexedReport report, SharedPassage[] passages, bool ofFirst)
    {
        var aligned = report.Aligned;
        if (aligned.OwnWords == 0)
        {
            return 0;
        }

        var order = new (int Start, int End)[passages.Length];
        for (var i = 0; i < passages.Length; i++)
        {
            var extent = ofFirst ? passages[i].First : passages[i].Second;
            order[i] = (extent.Start, extent.End);
        }

        Array.Sort(order);
        int covered = 0,
            next = 0;
        foreach (var (start, end) in order)
        {
            for (var word = Math.Max(next, WordAt(aligned.Words.Starts, start)); word < aligned.Words.Count; word++)
            {
                if (aligned.Words.Starts[word] >= end)
                {
                    break;
                }

                covered += aligned.Masked[aligned.SegmentOf[word]] ? 0 : 1;
                next = word + 1;
            }
        }

        return (double)covered / aligned.OwnWords;
    }

    private static int WordAt(int[] starts, int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at : ~at;
    }
}
