using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Something in a reading, as far as another reading can be held against it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="InTitle">Whether it stands in the title.</param>
/// <param name="Place">Its place in the list of its kind.</param>
/// <param name="Extents">The passages that it stands on; none for an entity.</param>
/// <param name="Label">What must be the same for two to be one: an entity's name, a finding's rule; else empty.</param>
/// <param name="Value">How it is read, in words; two readings of it differ when this differs.</param>
internal sealed record ItemView(
    ItemKind Kind,
    bool InTitle,
    int Place,
    IReadOnlyList<Extent> Extents,
    string Label,
    string Value
);
