namespace Hearsay.Casework;

/// <summary>A report's words as pairs are aligned by: those that are not common nor boilerplate, sorted by their stems.</summary>
internal sealed class AlignedWords
{
    public AlignedWords(ReportWords words, bool[] masked)
    {
        Words = words;
        SegmentOf = new int[words.Count];
        Content = new int[words.SegmentCount];
        var count = 0;
        for (var segment = 0; segment < words.SegmentCount; segment++)
        {
            for (var word = words.Segments[segment]; word < words.Segments[segment + 1]; word++)
            {
                SegmentOf[word] = segment;
                Content[segment] += !masked[segment] && words.Stems[word] != 0 ? 1 : 0;
            }

            count += Content[segment];
            OwnWords += masked[segment] ? 0 : words.Segments[segment + 1] - words.Segments[segment];
        }

        Sorted = Sort(words, masked, count);
        Masked = masked;
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

    private static ulong[] Sort(ReportWords words, bool[] masked, int count)
    {
        var sorted = new ulong[count];
        var at = 0;
        for (var segment = 0; segment < words.SegmentCount; segment++)
        {
            for (var word = words.Segments[segment]; !masked[segment] && word < words.Segments[segment + 1]; word++)
            {
                if (words.Stems[word] != 0)
                {
                    sorted[at++] = ((ulong)words.Stems[word] << 32) | (uint)word;
                }
            }
        }

        StemSort.Sort(sorted);
        return sorted;
    }

    /// <summary>How many words there are outside of boilerplate.</summary>
    public int OwnWords { get; }
}
