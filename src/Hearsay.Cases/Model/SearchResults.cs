namespace Hearsay.Cases;

/// <summary>What a search found.</summary>
/// <param name="Hits">The reports, the best first, or the latest first where words stand nearly everywhere.</param>
/// <param name="More">Whether there are more than were asked for.</param>
public sealed record SearchResults(IReadOnlyList<SearchHit> Hits, bool More);
