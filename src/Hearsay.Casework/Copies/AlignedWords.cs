using System.Buffers;

namespace Hearsay.Casework;

/// <summary>A report's words as pairs are aligned by: those that are not common nor boilerplate, sorted by their stems.</summary>
internal sealed class AlignedWords
{
    private const int FilterWords = 64;

    // A bit for every stem, by its lower bits: most stems that another report lacks are told by it at once.
    private readonly ulong[] _filter = new ulong[FilterWords];

    public AlignedWords(ReportWords words, bool[] masked)
    {
        Words = words;
        Masked = masked;
        SegmentOf = new int[words.Count];
        Content = new int[words.SegmentCount];
        var buffer = ArrayPool<ulong>.Shared.Rent(words.Count + 1);
        var count = 0;
        for (var segment = 0; segment < words.SegmentCount; segment++)
        {
            var (first, end) = (words.Segments[segment], words.Segments[segment + 1]);
            SegmentOf.AsSpan(first..end).Fill(segment);
            if (masked[segment])
            {
                continue;
            }

            var before = count;
            for (var word = first; word < end; word++)
            {
                var stem = words.Stems[word];
                buffer[count] = ((ulong)stem << 32) | (uint)word;
                count += stem != 0 ? 1 : 0;
            }

            Content[segment] = count - before;
            OwnWords += end - first;
        }

        Sorted = StemSort.Sort(buffer.AsSpan(0, count));
        ArrayPool<ulong>.Shared.Return(buffer);
        foreach (var entry in Sorted)
        {
            _filter[(entry >> 38) % FilterWords] |= 1ul << (int)(entry >> 32);
        }
    }

    /// <summary>The words.</summary>
    public ReportWords Words { get; }

    /// <summary>The stem in the upper half, the word's index in the lower.</summary>
    public ulong[] Sorted { get; }

    /// <summary>The segment of each word.</summary>
    public int[] SegmentOf { get; }

    /// <summary>How many such words each segment has.</summary>
    public int[] Content { get; }

    /// <summary>Which segments are boilerplate.</summary>
    public bool[] Masked { get; }

    /// <summary>How many words there are outside of boilerplate.</summary>
    public int OwnWords { get; }

    /// <summary>Takes out of another report's <see cref="Sorted"/> those that may have a stem of this one, in order.</summary>
    /// <param name="other">The other report's words, as its <see cref="Sorted"/> has them.</param>
    /// <param name="kept">Gets them; at least as long as <paramref name="other"/>.</param>
    /// <returns>How many there are.</returns>
    public int Filter(ReadOnlySpan<ulong> other, Span<ulong> kept)
    {
        var count = 0;
        var filter = _filter;
        foreach (var entry in other)
        {
            // Whether one is kept cannot be foretold, so no branch is taken on it.
            kept[count] = entry;
            count += (int)(filter[(entry >> 38) % FilterWords] >> (int)(entry >> 32)) & 1;
        }

        return count;
    }
}
