namespace Hearsay.Casework;

/// <summary>Where the words of two reports have the same stem, and how many each pair of segments shares.</summary>
/// <remarks>A stem that both have too often to tell anything is passed over. Its buffers are used again and again.</remarks>
internal sealed class WordMatches
{
    private const int MostMatchesOfOneStem = 16;
    private (int First, int Second)[] _words = new (int, int)[256];
    private ulong[] _cells = new ulong[256];
    private int _cellCount;

    /// <summary>How many pairs of words match.</summary>
    public int Count { get; private set; }

    /// <summary>The matching words, in no telling order.</summary>
    public ReadOnlySpan<(int First, int Second)> Words => _words.AsSpan(0, Count);

    /// <summary>A number per stem that two segments share: the first's segment above, the second's below; sorted.</summary>
    public ReadOnlySpan<ulong> Cells => _cells.AsSpan(0, _cellCount);

    /// <summary>Finds the matches.</summary>
    public void Find(AlignedWords first, AlignedWords second)
    {
        (Count, _cellCount) = (0, 0);
        ulong[] a = first.Sorted,
            b = second.Sorted;
        int i = 0,
            j = 0;
        while (i < a.Length && j < b.Length)
        {
            uint stem = (uint)(a[i] >> 32),
                other = (uint)(b[j] >> 32);
            if (stem != other)
            {
                // Which of both is less cannot be foretold, so no branch is taken on it.
                var isLess = stem < other ? 1 : 0;
                i += isLess;
                j += 1 - isLess;
                continue;
            }

            var (fromA, fromB) = (i, j);
            i = EndOf(a, i, stem);
            j = EndOf(b, j, stem);
            if ((long)(i - fromA) * (j - fromB) <= MostMatchesOfOneStem)
            {
                Keep(first, a.AsSpan(fromA..i), second, b.AsSpan(fromB..j));
            }
        }

        Array.Sort(_cells, 0, _cellCount);
    }

    private static int EndOf(ulong[] sorted, int at, uint stem)
    {
        while (at < sorted.Length && (uint)(sorted[at] >> 32) == stem)
        {
            at++;
        }

        return at;
    }

    private void Keep(AlignedWords first, ReadOnlySpan<ulong> a, AlignedWords second, ReadOnlySpan<ulong> b)
    {
        if (Count + MostMatchesOfOneStem > _words.Length)
        {
            Array.Resize(ref _words, 2 * _words.Length);
            Array.Resize(ref _cells, 2 * _cells.Length);
        }

        var lastOfA = -1;
        foreach (var entry in a)
        {
            var word = (int)(uint)entry;
            var segment = first.SegmentOf[word];
            var lastOfB = -1;
            foreach (var otherEntry in b)
            {
                var other = (int)(uint)otherEntry;
                var otherSegment = second.SegmentOf[other];
                _words[Count++] = (word, other);
                if (segment != lastOfA && otherSegment != lastOfB)
                {
                    _cells[_cellCount++] = ((ulong)segment << 32) | (uint)otherSegment;
                }

                lastOfB = otherSegment;
            }

            lastOfA = segment;
        }
    }
}
