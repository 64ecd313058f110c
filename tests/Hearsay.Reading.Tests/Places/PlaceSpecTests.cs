using System.Globalization;
using Hearsay.Language;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests;

public sealed class PlaceSpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecFile.ReadArea("places")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spec(SpecCase spec)
    {
        var provenance = new Provenance { Outlet = spec.Options.GetValueOrDefault("outlet") };
        var text = Annotator.English.Annotate(spec.Input);
        var draft = new ReadingDraft(text, provenance);
        if (spec.Options.ContainsKey("regions"))
        {
            var reading = ReportReader.English.Read(text, provenance);
            Assert.Equal(spec.Expected, reading.Places.Select(place => Region(reading, place)));
            return;
        }

        new PlaceStage().Read(draft);
        IEnumerable<Place> places = spec.Options.ContainsKey("names")
            ? ReportReader.English.Read(text, provenance).Places
            : draft.Places;
        Assert.Equal(
            spec.Expected,
            places.Select(place => Line(place, text.CodePoints, spec.Options.ContainsKey("reasons")))
        );
    }

    private static string Region(ReportReading reading, Place place)
    {
        var line = new StringWriter(CultureInfo.InvariantCulture);
        line.Write($"{place.Name}: ");
        if (place.Region is { } region)
        {
            line.Write($"{region.Kind.ToString().ToLowerInvariant()} \"{region.Extent.In(reading.Text.Text)}\"");
            line.Write(region.Bearing is { } bearing ? $" {bearing}°" : "");
            line.Write(
                region.LowKilometres is null && region.HighKilometres is null
                    ? ""
                    : $" {region.LowKilometres:0}..{region.HighKilometres:0} km"
            );
            line.Write(region.Other >= 0 ? $" and {reading.Places[region.Other].Name}" : "");
            line.Write(string.Concat(region.Countries.Select(country => " " + country)));
        }
        else
        {
            line.Write("no region");
        }

        line.Write(place.Sense == PlaceSense.Place ? "" : $", {place.Sense.ToString().ToLowerInvariant()}");
        return line.ToString();
    }

    private static string Line(Place place, CodePoints points, bool reasons)
    {
        var line = new StringWriter(CultureInfo.InvariantCulture);
        line.Write($"[{points.FromUtf16(place.Extent.Start)},{points.FromUtf16(place.Extent.End)}) {place.Name}: ");
        if (place.Resolved is { } resolved)
        {
            line.Write($"{resolved.Feature} {resolved.Country} {resolved.Gazetteer}".TrimEnd());
            line.Write(reasons ? $" ({resolved.Reason})" : "");
        }
        else
        {
            line.Write("unresolved");
            line.Write(
                reasons ? string.Concat(place.Alternatives.Select(a => $"; {a.Name}, {a.Country}? ({a.Reason})")) : ""
            );
        }

        return line.ToString();
    }
}
