using System.Globalization;
using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws the places of a report, each once under all its names, with what it is taken to mean.</summary>
internal static class PlaceLines
{
    public static void Draw(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        var lines = parts
            .SelectMany(part =>
                part.Reading.Places.Select(place =>
                    (
                        Words: part.Words(place.Extent),
                        Place: place,
                        Region: place.Region is { } region ? part.Words(region.Extent) : ""
                    )
                )
            )
            .GroupBy(line =>
                // The same place under two names is one; two unresolved names are two.
                line.Place.Resolved
                    is { } found
                    ? (found.Name, found.Latitude, found.Longitude)
                    : (line.Words.ToUpperInvariant(), double.NaN, double.NaN)
            )
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        canvas.Gap();
        canvas.Heading("Places", SheetStyles.Strong);
        foreach (var mentions in lines)
        {
            var (words, place, _) = mentions.First();
            var line = new Paragraph(canvas.Cut(Joined(mentions.Select(mention => mention.Words)), margin, 1)).Append(
                " = "
            );
            if (place.Resolved is { } found)
            {
                line.Append(
                    mentions.Any(mention => SameName(mention.Words, found.Name))
                        ? ""
                        : VisibleText.Of(found.Name) + ", "
                );
                line.Append(
                    $"{Wording.Place(place)}, {Degrees(found.Latitude, "N", "S")} {Degrees(found.Longitude, "E", "W")}"
                );
            }
            else if (place.Region is { Kind: PlaceRegionKind.Border } border)
            {
                line.Append($"border of {string.Join(" and ", border.Countries)}");
            }
            else
            {
                line.Append(Wording.Unresolved, SheetStyles.Doubt);
            }

            line.Append(Others(place), SheetStyles.Quiet);
            line.Append(Regions(mentions), SheetStyles.Quiet);
            canvas.Entry("", margin, SheetStyles.Quiet, line);
        }
    }

    // What is told by the place, and lies elsewhere: "50 km northeast of Aleppo".
    private static string Regions(IEnumerable<(string Words, Place Place, string Region)> mentions)
    {
        const int Most = 3;
        var told = mentions
            .Where(mention => mention.Place.Region is { Kind: not (PlaceRegionKind.Area or PlaceRegionKind.Border) })
            .Select(mention => mention.Region)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return told.Count == 0
            ? ""
            : $" · told by it: {string.Join(", ", told.Take(Most).Select(words => $"“{words}”"))}{(told.Count > Most ? ", …" : "")}";
    }

    private static string Joined(IEnumerable<string> words) =>
        string.Join(" / ", words.Distinct(StringComparer.OrdinalIgnoreCase));

    private static bool SameName(string words, string name) =>
        string.Equals(words, name, StringComparison.OrdinalIgnoreCase);

    private static string Others(Place place) =>
        place.Alternatives.Count switch
        {
            0 => "",
            1 => $" · or {Other(place.Alternatives[0])}",
            _ => $" · or {Other(place.Alternatives[0])}, or {place.Alternatives.Count - 1} more",
        };

    private static string Other(PlaceReading other) =>
        other.Country.Length == 0 ? VisibleText.Of(other.Name) : $"{VisibleText.Of(other.Name)}, {other.Country}";

    private static string Degrees(double value, string positive, string negative) =>
        Math.Abs(value).ToString("0.00", CultureInfo.InvariantCulture) + "° " + (value < 0 ? negative : positive);
}
