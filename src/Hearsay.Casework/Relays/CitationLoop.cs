namespace Hearsay.Casework;

/// <summary>Outlets that lead round in a circle: each cites the next, and the last one the first.</summary>
/// <param name="Citations">The citations, beginning with the earliest report's.</param>
public sealed record CitationLoop(IReadOnlyList<Citation> Citations);
