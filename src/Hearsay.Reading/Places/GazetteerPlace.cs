namespace Hearsay.Reading;

/// <summary>One place as it goes into a gazetteer.</summary>
/// <param name="Id">Its number in its source; not used where <see cref="Key"/> is given.</param>
/// <param name="Name">Its main name.</param>
/// <param name="Feature">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2; empty where none applies.</param>
public sealed record GazetteerPlace(int Id, string Name, PlaceFeature Feature, string Country)
{
    /// <summary>Degrees north and east, WGS 84; null where no point is known.</summary>
    public (double Latitude, double Longitude)? Point { get; init; }

    /// <summary>How many people live there; 0 where unknown.</summary>
    public long Population { get; init; }

    /// <summary>Its zone in the tz database; null where unknown.</summary>
    public string? Zone { get; init; }

    /// <summary>The code of its first-order unit inside its country; null where it has none. A region gives its own.</summary>
    public string? Region { get; init; }

    /// <summary>Whose number it bears: <c>geonames</c>, <c>fips</c> for the US Census Bureau, or what a file is called.</summary>
    public string Source { get; init; } = "geonames";

    /// <summary>Its identifier in its source where that is no number; null where it is one.</summary>
    public string? Key { get; init; }

    /// <summary>Its other names.</summary>
    public IReadOnlyList<(string Name, NameKind Kind)> Names { get; init; } = [];
}
