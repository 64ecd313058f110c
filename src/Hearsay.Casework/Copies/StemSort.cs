namespace Hearsay.Casework;

/// <summary>Sorts numbers whose upper bits are spread evenly, as those of stems are.</summary>
/// <remarks>
/// One pass puts each into one of 256 buckets by its first byte; what is left to do in a bucket of a common report is next to
/// nothing. Much faster than comparing where there are a few hundred, and never slower by much.
/// </remarks>
internal static class StemSort
{
    private const int Buckets = 256;
    private const int FewInBucket = 24;
    private const int Fewest = 32;

    /// <summary>The same numbers from the least to the greatest.</summary>
    public static ulong[] Sort(ReadOnlySpan<ulong> numbers)
    {
        if (numbers.Length < Fewest)
        {
            var few = numbers.ToArray();
            Array.Sort(few);
            return few;
        }

        Span<int> ends = stackalloc int[Buckets];
        ends.Clear();
        foreach (var number in numbers)
        {
            ends[(int)(number >> 56)]++;
        }

        var sum = 0;
        foreach (ref var end in ends)
        {
            (end, sum) = (sum, sum + end);
        }

        var sorted = new ulong[numbers.Length];
        foreach (var number in numbers)
        {
            sorted[ends[(int)(number >> 56)]++] = number;
        }

        var start = 0;
        foreach (var end in ends)
        {
            SortBucket(sorted.AsSpan(start..end));
            start = end;
        }

        return sorted;
    }

    private static void SortBucket(Span<ulong> bucket)
    {
        if (bucket.Length > FewInBucket)
        {
            bucket.Sort();
            return;
        }

        for (var i = 1; i < bucket.Length; i++)
        {
            var number = bucket[i];
            var at = i;
            for (; at > 0 && bucket[at - 1] > number; at--)
            {
                bucket[at] = bucket[at - 1];
            }

            bucket[at] = number;
        }
    }
}
