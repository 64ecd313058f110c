namespace Hearsay.Casework;

/// <summary>Counts what one report shares with each other: enough of it makes them worth comparing word by word.</summary>
internal sealed class SharedPrints
{
    /// <summary>How many common fingerprints two reports must share for these to tell anything.</summary>
    public const int EnoughCommon = 12;

    private const int EnoughRare = 3;
    private const int InOneSegment = 1 << 16;
    private readonly List<int> _touched = [];
    private Tally[] _tallies = [];

    /// <summary>The reports that share any.</summary>
    public List<int> Touched => _touched;

    /// <summary>Begins a report's counts.</summary>
    /// <param name="reports">How many reports there are.</param>
    public void Begin(int reports)
    {
        if (_tallies.Length < reports)
        {
            _tallies = new Tally[2 * reports];
        }

        foreach (var report in _touched)
        {
            _tallies[report] = default;
        }

        _touched.Clear();
    }

    /// <summary>Counts a fingerprint that few reports have.</summary>
    public void Rare(int report, int segment, int otherSegment)
    {
        ref var tally = ref _tallies[report];
        if (tally.IsEmpty)
        {
            _touched.Add(report);
        }

        // Fingerprints come in order of the text: two of one sentence come one after the other.
        var place = ((long)(segment + 1) << 32) | (uint)otherSegment;
        tally.Rare += tally.Last == place ? 1 + InOneSegment : 1;
        tally.Last = place;
    }

    /// <summary>Counts a fingerprint that many reports have.</summary>
    public void Common(int report)
    {
        ref var tally = ref _tallies[report];
        if (tally.IsEmpty)
        {
            _touched.Add(report);
        }

        tally.Common++;
    }

    /// <summary>Whether a report shares enough to be compared.</summary>
    public bool IsEnough(int report) => _tallies[report].Rare >= EnoughRare || _tallies[report].Common >= EnoughCommon;

    private struct Tally
    {
        public int Rare;
        public int Common;
        public long Last;

        public readonly bool IsEmpty => Rare == 0 && Common == 0;
    }
}
