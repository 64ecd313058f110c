using Hearsay.Language;

namespace Hearsay.Training.Casework;

/// <summary>Words of a report, by its id.</summary>
public sealed record GoldPassage(string Report, Extent Extent);

/// <summary>What is said, how many origins can be shown, how many there were, and where it is said.</summary>
public sealed record GoldOrigin(string Words, int Low, int True, IReadOnlyList<GoldPassage> Passages);

/// <summary>Two sides, and whether they contradict each other or stand otherwise.</summary>
public sealed record GoldConflict(
    string Kind,
    bool IsConflict,
    IReadOnlyList<GoldPassage> A,
    IReadOnlyList<GoldPassage> B
);
