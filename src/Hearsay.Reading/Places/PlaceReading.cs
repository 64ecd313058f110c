namespace Hearsay.Reading;

/// <summary>One place that a toponym may mean.</summary>
/// <param name="Name">The place's main name.</param>
/// <param name="Latitude">Degrees north of the equator, WGS 84.</param>
/// <param name="Longitude">Degrees east of Greenwich, WGS 84.</param>
/// <param name="Feature">What it is: city, town, capital, country, region, airbase, …</param>
/// <param name="Country">Its ISO 3166-1 alpha-2 code; empty where none applies.</param>
/// <param name="Gazetteer">Its identifier in a gazetteer, e.g. <c>geonames:170592</c>; null where it has none.</param>
/// <param name="Zone">Its time zone in the tz database; null where not known.</param>
/// <param name="Reason">Why it is thought of, in a few words: "largest of that name", "in a country named here".</param>
public sealed record PlaceReading(
    string Name,
    double Latitude,
    double Longitude,
    string Feature,
    string Country,
    string? Gazetteer,
    string? Zone,
    string Reason
);
