using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>A passage that two versions of a report do not have alike.</summary>
/// <param name="Before">Where it stands in the earlier version, in code units; null where it is new.</param>
/// <param name="After">Where it stands in the later one; null where it is gone.</param>
/// <param name="Gone">The words of it that are gone, in code units of the earlier version.</param>
/// <param name="New">The words of it that are new, in code units of the later one.</param>
public sealed record PassageChange(
    Extent? Before,
    Extent? After,
    IReadOnlyList<Extent> Gone,
    IReadOnlyList<Extent> New
);
