using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Tells whether two passages share their wording, by the copies found between their reports.</summary>
internal sealed class CopyLinks
{
    private readonly Dictionary<(int, int), CopyPair> _pairs;
    private readonly ILookup<int, int> _sharing;

    /// <summary>Takes the copies of a case.</summary>
    public CopyLinks(ReportCopies copies)
    {
        _pairs = copies.Pairs.ToDictionary(pair => (pair.First, pair.Second));
        _sharing = copies
            .Pairs.SelectMany(pair =>
                new[] { (From: pair.First, To: pair.Second), (From: pair.Second, To: pair.First) }
            )
            .ToLookup(link => link.From, link => link.To);
    }

    /// <summary>The reports that share wording with a report.</summary>
    public IEnumerable<int> SharingWith(int report) => _sharing[report];

    /// <summary>How two passages share their wording; null where they do not, or stand in titles.</summary>
    public CopyKind? Between(CasePassage a, CasePassage b)
    {
        var (first, second) = a.Report < b.Report ? (a, b) : (b, a);
        if (a.InTitle || b.InTitle || !_pairs.TryGetValue((first.Report, second.Report), out var pair))
        {
            return null;
        }

        foreach (var passage in pair.Passages)
        {
            if (
                passage.First.Overlaps(first.Extent)
                && passage.Second.Overlaps(second.Extent)
                && IsAt(passage, first, second)
            )
            {
                return passage.Kind;
            }
        }

        return null;
    }

    // In wording that is shared, the same words stand at the same depth; where it was edited, somewhat off it.
    private static bool IsAt(SharedPassage passage, CasePassage first, CasePassage second) =>
        Math.Abs(Depth(passage.First, first.Extent) - Depth(passage.Second, second.Extent)) < 0.25;

    private static double Depth(Extent passage, Extent words) =>
        passage.Length == 0 ? 0 : (double)(words.Start - passage.Start) / passage.Length;
}
