using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Words that name a place.</summary>
/// <param name="Extent">The words, half-open.</param>
/// <param name="Name">The name as it stands in the text.</param>
/// <param name="Resolved">What it is taken to mean; null where that is not resolved.</param>
/// <param name="Alternatives">What else it may mean, the more likely first.</param>
public sealed record Place(Extent Extent, string Name, PlaceReading? Resolved, IReadOnlyList<PlaceReading> Alternatives)
{
    /// <summary>The region that the words give by relation to it; null where the place itself is meant.</summary>
    public PlaceRegion? Region { get; init; }

    /// <summary>What its name is used for.</summary>
    public PlaceSense Sense { get; init; }
}
