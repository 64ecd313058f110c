namespace Hearsay.Casework;

/// <summary>Where the words of two reports have the same stem, and how many each pair of segments shares.</summary>
/// <remarks>A stem that both have too often to tell anything is passed over. Its buffers are used again and again.</remarks>
internal sealed class WordMatches
{
    private const int MostMatchesOfOneStem = 16;
    private readonly List<SegmentCell> _cells = [];
    private (int First, int Second)[] _words = new (int, int)[256];
    private int _count;

    // Where the matches of each word of the first report begin; -1 for none.
    private int[] _from = [];

    // How many stems each segment of the first report shares with each of the second: at most as many as a segment has words.
    private byte[] _shared = [];
    private ulong[] _first = [];
    private ulong[] _second = [];

    /// <summary>The pairs of segments that share a stem, by the first report's, then by the second's.</summary>
    public List<SegmentCell> Cells => _cells;

    /// <summary>The words of the second report that a word of the first matches, in order.</summary>
    public ReadOnlySpan<(int First, int Second)> Of(int word)
    {
        var from = _from[word];
        var end = from;
        while (end >= 0 && end < _count && _words[end].First == word)
        {
            end++;
        }

        return from < 0 ? [] : _words.AsSpan(from..end);
    }

    /// <summary>Finds the matches.</summary>
    public void Find(AlignedWords first, AlignedWords second)
    {
        _count = 0;
        Reserve(ref _from, first.Words.Count);
        _from.AsSpan(0, first.Words.Count).Fill(-1);
        var cells = first.Content.Length * second.Content.Length;
        Reserve(ref _shared, cells);
        Reserve(ref _first, first.Sorted.Length);
        Reserve(ref _second, second.Sorted.Length);
        ReadOnlySpan<ulong> a = _first.AsSpan(0, second.Filter(first.Sorted, _first)),
            b = _second.AsSpan(0, first.Filter(second.Sorted, _second));
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
                Keep(first, a[fromA..i], second, b[fromB..j]);
            }
        }

        TakeCells(_shared.AsSpan(0, cells), second.Content.Length);
    }

    private static void Reserve<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[2 * length];
        }
    }

    // Leaves the counts empty for the next pair.
    private void TakeCells(Span<byte> shared, int width)
    {
        _cells.Clear();
        for (var at = 0; at < shared.Length; at++)
        {
            var skipped = shared[at..].IndexOfAnyExcept((byte)0);
            if (skipped < 0)
            {
                return;
            }

            at += skipped;
            _cells.Add(new SegmentCell(at / width, at % width, shared[at]));
            shared[at] = 0;
        }
    }

    private static int EndOf(ReadOnlySpan<ulong> sorted, int at, uint stem)
    {
        while (at < sorted.Length && (uint)(sorted[at] >> 32) == stem)
        {
            at++;
        }

        return at;
    }

    private void Keep(AlignedWords first, ReadOnlySpan<ulong> a, AlignedWords second, ReadOnlySpan<ulong> b)
    {
        if (_count + MostMatchesOfOneStem > _words.Length)
        {
            Array.Resize(ref _words, 2 * _words.Length);
        }

        var width = second.Content.Length;
        var lastOfA = -1;
        foreach (var entry in a)
        {
            var word = (int)(uint)entry;
            var segment = first.SegmentOf[word];
            var lastOfB = -1;
            _from[word] = _count;
            foreach (var otherEntry in b)
            {
                var other = (int)(uint)otherEntry;
                var otherSegment = second.SegmentOf[other];
                _words[_count++] = (word, other);
                if (segment != lastOfA && otherSegment != lastOfB)
                {
                    _shared[(segment * width) + otherSegment]++;
                }

                lastOfB = otherSegment;
            }

            lastOfA = segment;
        }
    }
}
