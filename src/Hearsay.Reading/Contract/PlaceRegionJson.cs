using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Writes what a place is used for, and the region that words give by relation to it.</summary>
internal static class PlaceRegionJson
{
    private static readonly string[] Senses = ["place", "government", "clock"];
    private static readonly string[] Kinds =
    [
        "distance",
        "direction",
        "near",
        "between",
        "road",
        "border",
        "feature",
        "part",
        "area",
    ];

    /// <summary>Writes both, the region only where there is one.</summary>
    public static void Write(Utf8JsonWriter writer, Place place, CodePoints points)
    {
        writer.WriteString("sense", Senses[(int)place.Sense]);
        if (place.Region is not { } region)
        {
            return;
        }

        writer.WriteStartObject("region");
        writer.WriteString("kind", Kinds[(int)region.Kind]);
        writer.WriteBounds(region.Extent, points);
        writer.WriteId("other", 'p', region.Other);
        writer.WriteNumberOrNull("bearing", region.Bearing);
        writer.WriteNumberOrNull("lowKm", Rounded(region.LowKilometres));
        writer.WriteNumberOrNull("highKm", Rounded(region.HighKilometres));
        writer.WriteNumberOrNull("lat", region.Centre?.Latitude);
        writer.WriteNumberOrNull("lon", region.Centre?.Longitude);
        writer.WriteNumberOrNull("radiusKm", region.RadiusKilometres);
        writer.WriteStartArray("countries");
        foreach (var country in region.Countries)
        {
            writer.WriteStringValue(country);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static double? Rounded(double? kilometres) => kilometres is { } value ? Math.Round(value, 3) : null;
}
