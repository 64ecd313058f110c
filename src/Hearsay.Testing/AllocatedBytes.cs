namespace Hearsay.Testing;

/// <summary>Counts what a piece of work allocates on the managed heap.</summary>
public static class AllocatedBytes
{
    private const int Runs = 8;

    /// <summary>The bytes that <paramref name="work"/> allocates on this thread, the least of several runs after a warm one.</summary>
    /// <remarks>
    /// The runtime counts a thread's allocations by the blocks handed to it, and a collection that another thread sets
    /// off throws the rest of a block away: one run can count some kilobytes too many, never too few.
    /// </remarks>
    public static long Least(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        work();
        var least = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
