using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Pages.Sheet;

/// <summary>Says places.</summary>
public static class PlaceWords
{
    /// <summary>A place with its kind and country, e.g. "Tripoli, capital, LY".</summary>
    public static string Say(PlaceReading place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Join(", ", new[] { place.Name, place.Feature, place.Country }.Where(part => part.Length > 0));
    }

    /// <summary>A position in degrees to two decimals, e.g. "32.89° N, 13.19° E".</summary>
    public static string Position(PlaceReading place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Degrees(place.Latitude, "N", "S", "0.00") + ", " + Degrees(place.Longitude, "E", "W", "0.00");
    }

    /// <summary>Degrees with the letter of their half of the globe; none at 0.</summary>
    internal static string Degrees(double value, string positive, string negative, string format)
    {
        var number = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture) + "°";
        return value == 0 ? number : $"{number} {(value > 0 ? positive : negative)}";
    }
}
