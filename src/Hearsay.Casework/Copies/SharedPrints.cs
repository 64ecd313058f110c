namespace Hearsay.Casework;

/// <summary>Counts what one report shares with each other: enough of it makes them worth comparing word by word.</summary>
internal sealed class SharedPrints
{
    /// <summary>How many common fingerprints two reports must share for these to tell anything.</summary>
    public const int EnoughCommon = 12;

    private const int EnoughRare = 3;
    private const int InOneSegment = 1 << 16;
    private readonly List<int> _touched = [];
    private int[] _rare = [];
    private int[] _common = [];
    private long[] _last = [];

    /// <summary>The reports that share any.</summary>
    public List<int> Touched => _touched;

    /// <summary>Begins a report's counts.</summary>
    /// <param name="reports">How many reports there are.</param>
    public void Begin(int reports)
    {
        if (_rare.Length < reports)
        {
            _rare = new int[2 * reports];
            _common = new int[2 * reports];
            _last = new long[2 * reports];
        }

        foreach (var report in _touched)
        {
            (_rare[report], _common[report], _last[report]) = (0, 0, 0);
        }

        _touched.Clear();
    }

    /// <summary>Counts a fingerprint that few reports have.</summary>
    public void Rare(int report, int segment, int otherSegment)
    {
        if (_rare[report] == 0 && _common[report] == 0)
        {
            _touched.Add(report);
        }

        // Fingerprints come in order of the text: two of one sentence come one after the other.
        var place = ((long)(segment + 1) << 32) | (uint)otherSegment;
        _rare[report] += _last[report] == place ? 1 + InOneSegment : 1;
        _last[report] = place;
    }

    /// <summary>Counts a fingerprint that many reports have.</summary>
    public void Common(int report)
    {
        if (_rare[report] == 0 && _common[report] == 0)
        {
            _touched.Add(report);
        }

        _common[report]++;
    }

    /// <summary>Whether a report shares enough to be compared.</summary>
    public bool IsEnough(int report) =>
        _rare[report] >= InOneSegment || _rare[report] >= EnoughRare || _common[report] >= EnoughCommon;
}
