using System.Text;
using CsCheck;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Tests;

/// <summary>Reports with any text and any reading of it: nested, overlapping and torn extents, any time, any place.</summary>
internal static class AnyReport
{
    public static Gen<SheetReport> Of(Gen<string> texts) =>
        texts.SelectMany(text => Readings(text).Select(reading => Create(text, reading)));

    public static Gen<TimeExpression> Time(Gen<Extent> extent) =>
        Gen.Select(
            extent,
            Gen.Enum<TimexType>(),
            Gen.Enum<TimePrecision>(),
            Window.Array[0, 3],
            (at, type, precision, readings) => new TimeExpression(at, type, "X", precision, readings)
        );

    public static Gen<PlaceReading> PlaceReading { get; } =
        Gen.Select(
                OneOf("Tripoli", "حلب", "<b>", "Saint-Denis-de-la-Réunion sur Mer", "A"),
                Gen.Double[-90, 90],
                Gen.Double[-180, 180],
                OneOf("town", "country", "region", ""),
                OneOf("LY", "FR", "RU", "")
            )
            .Select(
                (name, north, east, feature, country) =>
                    new PlaceReading(
                        name,
                        Math.Round(north, 2),
                        Math.Round(east, 2),
                        feature,
                        country,
                        "geonames:1",
                        null,
                        "a \"reason\""
                    )
            );

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<TimeReading> Window { get; } =
        Gen.Select(
            Gen.OneOf(Gen.Long[1_474_000_000, 1_474_300_000], Gen.Long[-60_000_000_000, 200_000_000_000]),
            Gen.OneOf(Gen.Const(0L), Gen.Long[1, 100_000], Gen.Long[0, 4_000_000_000]),
            Gen.Enum<ZoneBasis>(),
            (from, length, basis) =>
                new TimeReading(
                    Instant.FromUnixTimeSeconds(from),
                    Instant.FromUnixTimeSeconds(from + length),
                    "Europe/<Moscow>",
                    basis
                )
        );

    private static Gen<ReportReading> Readings(string text)
    {
        if (text.Length == 0)
        {
            return Gen.Const(
                new ReportReading { Text = Annotator.English.Annotate(""), Provenance = Provenance.Unknown }
            );
        }

        var extent = Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[1, 30])
            .Select((start, length) => new Extent(start, Math.Min(text.Length, start + length)));
        var extents = extent.Array[0, 3].Select(list => (IReadOnlyList<Extent>)[.. list.OrderBy(e => e.Start)]);
        var claim = Gen.Select(
                extents,
                extent,
                extents,
                OneOf<string?>(null, "", "A", "<i>B</i>", "\u202EC"),
                Gen.Int[-1, 2]
            )
            .Select(
                (source, cue, content, holder, parent) =>
                    new Claim
                    {
                        Source = source,
                        Cue = [cue],
                        Content = content,
                        Holder = holder,
                        Parent = parent,
                    }
            );
        var place = Gen.Select(extent, PlaceReading, PlaceReading.Array[0, 2], Gen.Bool)
            .Select((at, reading, others, isDecided) => new Place(at, "x", isDecided ? reading : null, others));
        return Gen.Select(
                claim.Array[3, 6],
                Time(extent).Array[0, 5],
                place.Array[0, 5],
                extent.Array[0, 4],
                extents.Array[0, 2]
            )
            .Select(
                (claims, times, places, figures, findings) =>
                    new ReportReading
                    {
                        Text = Annotator.English.Annotate(text),
                        Provenance = Provenance.Unknown,
                        Claims = claims,
                        Times = times,
                        Places = places,
                        Figures = [.. figures.Select((at, i) => new Figure(at, null, "<who>", i, null, "x", i % 3))],
                        Findings = [.. findings.Select(at => new Finding("H299", "a-rule", at, "It <does> not.", []))],
                    }
            );
    }

    private static SheetReport Create(string text, ReportReading reading) =>
        new(
            new Report
            {
                Capture = new Capture(Encoding.UTF8.GetBytes(text), "javascript:alert(1)"),
                Id = "</title><script>1</script>",
                Text = text,
                Format = ReportFormat.Text,
                Outlet = "\"><img src=https://example.org/x>",
                Address = "javascript:alert(1)",
            },
            reading
        );
}
