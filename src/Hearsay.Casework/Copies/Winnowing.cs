namespace Hearsay.Casework;

/// <summary>Chooses the fingerprints of a report: few numbers, of which two reports that share wording share some.</summary>
/// <remarks>
/// Winnowing after Schleimer, Wilkerson and Aiken (SIGMOD 2003), over stems of three words in a row that are not
/// <see cref="CommonWords"/>, whatever their order. Any five such words in a row that two sentences share give a
/// fingerprint that both have. Short segments, of which few would be chosen, keep all. None spans two segments.
/// </remarks>
internal sealed class Winnowing
{
    private const int Words = 3;
    private const int LongWindow = 3;
    private const int ShortSegment = 12;
    private readonly uint[] _stems = new uint[ReportWords.LongestSegment];
    private uint[] _prints = new uint[256];
    private int[] _segments = new int[256];
    private int _count;

    /// <summary>The fingerprints chosen last, in order of the text.</summary>
    public ReadOnlySpan<uint> Prints => _prints.AsSpan(0, _count);

    /// <summary>The segment of each fingerprint.</summary>
    public ReadOnlySpan<int> Segments => _segments.AsSpan(0, _count);

    /// <summary>Chooses the fingerprints of a report.</summary>
    public void Choose(ReportWords words)
    {
        _count = 0;
        for (var segment = 0; segment < words.SegmentCount; segment++)
        {
            var n = 0;
            foreach (var stem in words.Stems.AsSpan(words.Segments[segment]..words.Segments[segment + 1]))
            {
                _stems[n] = stem;
                n += stem != 0 ? 1 : 0;
            }

            Choose(_stems.AsSpan(0, n), segment);
        }
    }

    private void Choose(ReadOnlySpan<uint> stems, int segment)
    {
        var grams = stems.Length - Words + 1;
        var chosen = -1;
        var window = stems.Length <= ShortSegment ? 1 : LongWindow;
        for (var last = Math.Min(window, grams) - 1; last >= 0 && last < grams; last++)
        {
            var least = Math.Max(0, last - window + 1);
            for (var at = least + 1; at <= last; at++)
            {
                // The rightmost of equals, so that a run of one word over and over gives few.
                least = Gram(stems, at) <= Gram(stems, least) ? at : least;
            }

            if (least != chosen)
            {
                Keep(Gram(stems, least), segment);
                chosen = least;
            }
        }
    }

    private static uint Gram(ReadOnlySpan<uint> stems, int at) => Mix.Spread(stems[at] + stems[at + 1] + stems[at + 2]);

    private void Keep(uint print, int segment)
    {
        if (_count == _prints.Length)
        {
            Array.Resize(ref _prints, 2 * _count);
            Array.Resize(ref _segments, 2 * _count);
        }

        (_prints[_count], _segments[_count++]) = (print, segment);
    }
}
