using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A region that words give by relation to a place, where the place itself is not what is meant.</summary>
/// <param name="Kind">How it lies to the place.</param>
/// <param name="Extent">The words that say so, the place's name among them, half-open.</param>
public sealed record PlaceRegion(PlaceRegionKind Kind, Extent Extent)
{
    /// <summary>The other place of two ("the road from Homs to Palmyra"), by its index among the report's places; -1 for none.</summary>
    public int Other { get; init; } = -1;

    /// <summary>The direction that is stated, in degrees clockwise from north; null where none is.</summary>
    public double? Bearing { get; init; }

    /// <summary>The least distance that the words allow, in kilometres; null for no lower bound.</summary>
    public double? LowKilometres { get; init; }

    /// <summary>The greatest distance that the words allow, in kilometres; null for no upper bound.</summary>
    public double? HighKilometres { get; init; }

    /// <summary>The middle of a circle that holds the region: degrees north and east, WGS 84; null where none can be drawn.</summary>
    public (double Latitude, double Longitude)? Centre { get; init; }

    /// <summary>That circle's radius in kilometres; null where there is none.</summary>
    public double? RadiusKilometres { get; init; }

    /// <summary>The countries whose border it is, ISO 3166-1 alpha-2, as named; empty otherwise.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>The tokens of the distance that is stated, half-open; for the rules.</summary>
    internal (int First, int End) Distance { get; init; }

    /// <summary>Whether the distance is rough: "about", "some".</summary>
    internal bool Rough { get; init; }

    /// <summary>Its first token.</summary>
    internal int First { get; init; }
}
