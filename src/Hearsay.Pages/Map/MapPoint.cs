namespace Hearsay.Pages;

/// <summary>A point on the globe, WGS 84.</summary>
/// <param name="Longitude">Degrees east of Greenwich, -180 to 180; beyond that where a line runs on past the 180th meridian.</param>
/// <param name="Latitude">Degrees north of the equator, -90 to 90.</param>
public readonly record struct MapPoint(double Longitude, double Latitude);
