using System.Globalization;
using System.Text;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Says what a gazetteer knows of a name, and how each place was found.</summary>
internal static class FoundPlaces
{
    private const int Most = 20;

    /// <summary>A few lines for a name.</summary>
    /// <param name="places">Where to look.</param>
    /// <param name="name">The name.</param>
    /// <param name="near">Where distances are counted from; null for nowhere.</param>
    /// <param name="found">Whether there is any.</param>
    public static string Describe(Gazetteer places, string name, string? near, out bool found)
    {
        var from = near is null ? null : First(places.Search(near));
        var matches = places.Search(name);
        found = matches.Count > 0;
        var text = new StringBuilder();
        if (!found)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{VisibleText.Of(name)}: no place of that name is known, nor one that comes near.\n"
            );
            return text.ToString();
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $"{VisibleText.Of(name)}: {matches.Count} {(matches.Count == 1 ? "place" : "places")}{(matches.Count > Most ? $", the first {Most}" : "")}\n"
        );
        foreach (var match in matches.Take(Most))
        {
            text.Append("  ").Append(Line(match, from)).Append('\n');
        }

        return text.ToString();
    }

    private static GazetteerEntry? First(IReadOnlyList<GazetteerEntry> entries) =>
        entries.Count > 0 && entries[0].HasPoint ? entries[0] : null;

    private static string Line(GazetteerEntry match, GazetteerEntry? from)
    {
        var parts = new List<string> { VisibleText.Of(match.Name), PlaceWords.WordOf(match.Feature) };
        if (match.Region is { } region)
        {
            parts.Add(VisibleText.Of(region.Name));
        }

        if (match.Country.Length > 0)
        {
            parts.Add(match.Country);
        }

        if (match.Population > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{match.Population:N0} people"));
        }

        if (match.HasPoint)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{match.Latitude:0.0000} {match.Longitude:0.0000}"));
        }

        if (from is { } start && match.HasPoint)
        {
            var (metres, azimuth) = Geodesic.Between(start.Latitude, start.Longitude, match.Latitude, match.Longitude);
            parts.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{metres / 1000:0} km {Compass.Of(azimuth)} of {VisibleText.Of(start.Name)}"
                )
            );
        }

        return $"{string.Join(", ", parts)} · {How(match)} · {match.Identifier}";
    }

    private static string How(GazetteerEntry match) =>
        match.Kind switch
        {
            NameKind.Main => "its main name",
            NameKind.English => $"a name used in English: {VisibleText.Of(match.FoundName)}",
            NameKind.Other => $"another name of it: {VisibleText.Of(match.FoundName)}",
            NameKind.Sound => $"sounds like {VisibleText.Of(match.FoundName)}",
            NameKind.Skeleton => $"has the consonants of {VisibleText.Of(match.FoundName)}",
            _ => $"a letter or two from {VisibleText.Of(match.FoundName)}",
        };
}
