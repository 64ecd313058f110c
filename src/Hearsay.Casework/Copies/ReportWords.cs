using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>A report reduced to what copies are found by: numbers for its words, and where they stand.</summary>
/// <remarks>
/// The text itself is not kept. A segment is a sentence, or a line that ends without one: the unit in which boilerplate is
/// told and rewritten passages are compared. No segment is empty, and each has at most <see cref="LongestSegment"/> words.
/// </remarks>
internal sealed class ReportWords
{
    /// <summary>The most words that a segment has; longer sentences are cut.</summary>
    public const int LongestSegment = 120;

    private const int ShortestLead = 6;
    private ulong[]? _sortedSegmentHashes;

    /// <summary>Each word's number: the same for every case of letters.</summary>
    public required uint[] Hashes { get; init; }

    /// <summary>The number of each word's stem; 0 for words that every text is full of, such as "the" and "said".</summary>
    public required uint[] Stems { get; init; }

    /// <summary>Where each word starts, in code units.</summary>
    public required int[] Starts { get; init; }

    /// <summary>Each word's <see cref="WordFlags"/>.</summary>
    public required byte[] Flags { get; init; }

    /// <summary>The first word of each segment, then the number of words.</summary>
    public required int[] Segments { get; init; }

    /// <summary>The number of each segment's frame: its words without figures and names, where enough are left.</summary>
    public required ulong[] SegmentHashes { get; init; }

    /// <summary><see cref="SegmentHashes"/>, sorted; made when first asked for.</summary>
    public ulong[] SortedSegmentHashes => _sortedSegmentHashes ??= Sort(SegmentHashes);

    /// <summary>How many words there are.</summary>
    public int Count => Hashes.Length;

    /// <summary>How many segments there are.</summary>
    public int SegmentCount => SegmentHashes.Length;

    /// <summary>The first segment of some length; -1 where there is none.</summary>
    public int Lead
    {
        get
        {
            for (var segment = 0; segment < SegmentCount; segment++)
            {
                if (Segments[segment + 1] - Segments[segment] >= ShortestLead)
                {
                    return segment;
                }
            }

            return -1;
        }
    }

    /// <summary>Where a word ends, in code units.</summary>
    public int EndOf(int word) => Starts[word] + (Flags[word] & WordFlags.Length);

    /// <summary>From the start of a word to the end of the word before another.</summary>
    public Extent ExtentOf(int first, int end) => new(Starts[first], EndOf(end - 1));

    /// <summary>Whether a word stands between quotation marks.</summary>
    public bool IsQuoted(int word) => (Flags[word] & WordFlags.Quoted) != 0;

    /// <summary>Whether a word that <see cref="IsMarked"/> is a figure.</summary>
    public bool IsFigure(int word) => (Flags[word] & WordFlags.Figure) != 0;

    /// <summary>Whether a word is a figure or a name.</summary>
    public bool IsMarked(int word) => (Flags[word] & WordFlags.Marked) != 0;

    private static ulong[] Sort(ulong[] hashes)
    {
        var sorted = (ulong[])hashes.Clone();
        Array.Sort(sorted);
        return sorted;
    }
}
