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
        new PlaceStage().Read(draft);
        Assert.Equal(
            spec.Expected,
            draft.Places.Select(place => Line(place, text.CodePoints, spec.Options.ContainsKey("reasons")))
        );
    }

    private static string Line(Place place, CodePoints points, bool reasons)
    {
        var line = new StringWriter(CultureInfo.InvariantCulture);
        line.Write($"[{points.FromUtf16(place.Extent.Start)},{points.FromUtf16(place.Extent.End)}) {place.Name}: ");
        if (place.Resolved is { } resolved)
        {
            line.Write($"{resolved.Feature} {resolved.Country} {resolved.Gazetteer}");
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
