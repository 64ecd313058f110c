using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Something that does not add up.</summary>
/// <param name="Rule">The number of the rule that says so, e.g. <c>H201</c>.</param>
/// <param name="Name">The rule's name, e.g. <c>zones-disagree</c>.</param>
/// <param name="Extents">The passages that disagree, half-open.</param>
/// <param name="Message">One plain sentence.</param>
/// <param name="Readings">The interpretations that were held against each other, where times were.</param>
public sealed record Finding(
    string Rule,
    string Name,
    IReadOnlyList<Extent> Extents,
    string Message,
    IReadOnlyList<TimeReading> Readings
);
