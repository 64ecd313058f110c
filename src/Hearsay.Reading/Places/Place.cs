using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Words that name a place.</summary>
/// <param name="Extent">The words, half-open.</param>
/// <param name="Name">The name as it stands in the text.</param>
/// <param name="Resolved">What it is taken to mean; null where that is not resolved.</param>
/// <param name="Alternatives">What else it may mean, the more likely first.</param>
public sealed record Place(
    Extent Extent,
    string Name,
    PlaceReading? Resolved,
    IReadOnlyList<PlaceReading> Alternatives
);
