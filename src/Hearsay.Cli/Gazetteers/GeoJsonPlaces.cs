using System.Globalization;
using System.Text.Json;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Reads places out of GeoJSON (RFC 7946): a feature collection, or a feature in each line.</summary>
/// <remarks>A point is taken as it is; of any other shape the middle of its bounding box.</remarks>
internal static class GeoJsonPlaces
{
    /// <summary>Reads a whole document.</summary>
    /// <exception cref="OutputException">It is no GeoJSON.</exception>
    public static void Read(Stream stream, string source, IPlaceTarget target)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            var root = document.RootElement;
            var features =
                root.ValueKind == JsonValueKind.Array ? root
                : root.TryGetProperty("features", out var list) && list.ValueKind == JsonValueKind.Array ? list
                : default;
            if (features.ValueKind != JsonValueKind.Array)
            {
                ReadFeature(root, 1, source, target);
                return;
            }

            var row = 0L;
            foreach (var feature in features.EnumerateArray())
            {
                ReadFeature(feature, ++row, source, target);
            }
        }
        catch (JsonException error)
        {
            throw new OutputException(
                OutputCodes.NoPlaces,
                $"{VisibleText.Of(source)} is no JSON from line {error.LineNumber + 1} on.",
                error
            );
        }
    }

    /// <summary>Reads a feature in a line of its own.</summary>
    public static void ReadLine(string line, long row, string source, IPlaceTarget target)
    {
        try
        {
            using var document = JsonDocument.Parse(line.TrimStart('\u001e'));
            ReadFeature(document.RootElement, row, source, target);
        }
        catch (JsonException)
        {
            target.Refuse(row, "it is no JSON");
        }
    }

    private static void ReadFeature(JsonElement feature, long row, string source, IPlaceTarget target)
    {
        if (
            feature.ValueKind != JsonValueKind.Object
            || !feature.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object
        )
        {
            target.Refuse(row, "it is no feature with properties");
            return;
        }

        var name = Text(properties, "name:en", "name_en", "name", "NAME", "Name", "title");
        if (string.IsNullOrWhiteSpace(name))
        {
            target.Refuse(row, "it has no name");
            return;
        }

        if (!feature.TryGetProperty("geometry", out var geometry) || Middle(geometry) is not { } point)
        {
            target.Refuse(row, "it has no geometry in degrees");
            return;
        }

        var id = feature.TryGetProperty("id", out var own)
            ? own.ToString()
            : Text(properties, "id", "@id", "osm_id", "pcode");
        _ = long.TryParse(
            Text(properties, "population", "pop"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var people
        );
        target.Take(
            new GazetteerPlace(
                0,
                name,
                PlaceWords.FeatureOf(
                    Text(properties, "feature", "type", "place", "aeroway", "military", "natural", "kind")
                ),
                PlaceWords.CountryOf(Text(properties, "country", "country_code", "iso2", "ISO_A2", "ADM0NAME"))
            )
            {
                Point = point,
                Population = people,
                Source = source,
                Key = id.Length > 0 ? id : row.ToString(CultureInfo.InvariantCulture),
                Names = [.. Names(properties, name)],
            }
        );
    }

    // OpenStreetMap's keys: name, name:ar, alt_name, old_name.
    private static IEnumerable<(string, NameKind)> Names(JsonElement properties, string main)
    {
        foreach (var property in properties.EnumerateObject())
        {
            var other = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : "";
            if (
                other.Length > 0
                && other != main
                && (
                    property.Name is "name" or "alt_name" or "old_name" or "int_name" or "official_name" or "aliases"
                    || property.Name.StartsWith("name:", StringComparison.Ordinal)
                    || property.Name.StartsWith("name_", StringComparison.Ordinal)
                )
            )
            {
                foreach (
                    var one in other.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                )
                {
                    yield return (
                        one,
                        property.Name.EndsWith("en", StringComparison.Ordinal) ? NameKind.English : NameKind.Other
                    );
                }
            }
        }
    }

    private static string Text(JsonElement properties, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (
                properties.TryGetProperty(name, out var value)
                && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            )
            {
                return value.ToString();
            }
        }

        return "";
    }

    private static (double, double)? Middle(JsonElement geometry)
    {
        double west = 200,
            east = -200,
            south = 100,
            north = -100;
        if (geometry.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        void Widen(JsonElement part)
        {
            if (part.ValueKind != JsonValueKind.Array || part.GetArrayLength() == 0)
            {
                return;
            }

            if (
                part[0].ValueKind == JsonValueKind.Number
                && part.GetArrayLength() >= 2
                && part[1].ValueKind == JsonValueKind.Number
            )
            {
                (west, east) = (Math.Min(west, part[0].GetDouble()), Math.Max(east, part[0].GetDouble()));
                (south, north) = (Math.Min(south, part[1].GetDouble()), Math.Max(north, part[1].GetDouble()));
                return;
            }

            foreach (var inner in part.EnumerateArray())
            {
                Widen(inner);
            }
        }

        if (geometry.TryGetProperty("coordinates", out var coordinates))
        {
            Widen(coordinates);
        }

        return west >= -180 && east <= 180 && south >= -90 && north <= 90 && west <= east
            ? ((south + north) / 2, (west + east) / 2)
            : null;
    }
}
