using System.Runtime.InteropServices;

namespace Hearsay.Casework;

/// <summary>Which reports have which segment, so that boilerplate can be told.</summary>
internal sealed class SegmentTable
{
    private readonly Dictionary<ulong, int> _heads = [];
    private readonly HashSet<ulong> _touched = [];
    private int[] _next = new int[1024];
    private int[] _reports = new int[1024];
    private int[] _segments = new int[1024];
    private int _count;

    /// <summary>The segments that more reports have than when they were last cleared.</summary>
    public HashSet<ulong> Touched => _touched;

    /// <summary>Puts a report's segments in.</summary>
    public void Add(IndexedReport report)
    {
        var hashes = report.Words.SegmentHashes;
        for (var segment = 0; segment < hashes.Length; segment++)
        {
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, hashes[segment], out var known);
            if (_count == _next.Length)
            {
                Array.Resize(ref _next, 2 * _count);
                Array.Resize(ref _reports, 2 * _count);
                Array.Resize(ref _segments, 2 * _count);
            }

            (_next[_count], _reports[_count], _segments[_count]) = (known ? head : -1, report.Number, segment);
            head = _count++;
            if (known)
            {
                _touched.Add(hashes[segment]);
            }
        }
    }

    /// <summary>Forgets which segments were touched.</summary>
    public void ClearTouched() => _touched.Clear();

    /// <summary>The first place of a segment; -1 where there is none.</summary>
    public int FirstOf(ulong hash) => _heads.GetValueOrDefault(hash, -1);

    /// <summary>The next place of the same segment; -1 behind the last.</summary>
    public int Next(int place) => _next[place];

    /// <summary>The report and the segment in it at a place.</summary>
    public (int Report, int Segment) At(int place) => (_reports[place], _segments[place]);
}
