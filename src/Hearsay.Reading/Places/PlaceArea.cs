using System.Globalization;

namespace Hearsay.Reading;

/// <summary>A sea, a range, a part of a country: what no list of towns holds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Circle">The middle of a circle that holds it, in degrees north and east, and its radius in kilometres; null where
/// none can be drawn.</param>
internal sealed record PlaceArea(string Kind, (double Latitude, double Longitude, double Kilometres)? Circle)
{
    /// <summary>Out of the fields of <c>areas.txt</c>.</summary>
    public static PlaceArea Of(string[] fields) =>
        new(fields[1], fields.Length < 5 ? null : (Number(fields[2]), Number(fields[3]), Number(fields[4])));

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
