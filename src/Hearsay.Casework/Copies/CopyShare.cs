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

        var order = new ulong[passages.Length];
        for (var i = 0; i < passages.Length; i++)
        {
            var extent = ofFirst ? passages[i].First : passages[i].Second;
            order[i] = ((ulong)extent.Start << 32) | (uint)extent.End;
        }

        Array.Sort(order);
        int covered = 0,
            next = 0;
        foreach (var extent in order)
        {
            int start = (int)(extent >> 32),
                end = (int)(uint)extent;
            var starts = aligned.Words.Starts;
            var first = Math.Max(next, WordAt(starts, start));
            next = Math.Max(first, WordAt(starts, end));
            covered += OwnWords(aligned, first, next);
        }

        return (double)covered / aligned.OwnWords;
    }

    // How many of the words [first, end) stand outside of boilerplate.
    private static int OwnWords(AlignedWords aligned, int first, int end)
    {
        var count = 0;
        var segments = aligned.Words.Segments;
        for (var segment = first < end ? aligned.SegmentOf[first] : 0; first < end; segment++)
        {
            var next = Math.Min(end, segments[segment + 1]);
            count += aligned.Masked[segment] ? 0 : next - first;
            first = next;
        }

        return count;
    }

    private static int WordAt(int[] starts, int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at : ~at;
    }
}
