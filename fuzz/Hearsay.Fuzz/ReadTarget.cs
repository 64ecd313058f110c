using System.Text;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Fuzz;

/// <summary>Reads a report: nothing may be thrown, and every extent must lie in the text.</summary>
internal static class ReadTarget
{
    private static readonly Provenance Provenance = new()
    {
        Published = PublicationTime.TryParse("2031-05-04T07:30:00+01:00", out var published) ? published : null,
        Title = "Pump house shut after flood",
        Outlet = "The Weir Gazette",
    };

    public static void Run(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var annotated = Annotator.English.Annotate(text);
        CheckTokens(annotated);
        var reading = ReportReader.English.Read(annotated, Provenance);
        foreach (var (what, extent) in Extents(reading))
        {
            if (extent.Start < 0 || extent.End > text.Length || extent.End < extent.Start)
            {
                throw new BrokenPromiseException($"{what} has {extent} in a text of {text.Length}.");
            }
        }

        using var writer = new System.Text.Json.Utf8JsonWriter(Stream.Null);
        ReadingJson.Write(writer, "fuzz", reading);
    }

    private static void CheckTokens(AnnotatedText text)
    {
        var at = 0;
        for (var i = 0; i < text.TokenCount; i++)
        {
            var token = text.ExtentOf(i);
            if (token.Start < at || token.End <= token.Start || token.End > text.Text.Length)
            {
                throw new BrokenPromiseException($"Token {i} has {token} where {at} is next.");
            }

            at = token.End;
        }
    }

    private static IEnumerable<(string What, Extent Extent)> Extents(ReportReading reading)
    {
        foreach (var claim in reading.Claims)
        {
            foreach (var extent in claim.Source.Concat(claim.Cue).Concat(claim.Content))
            {
                yield return ("A claim", extent);
            }
        }

        foreach (var extent in reading.Times.Select(time => time.Extent))
        {
            yield return ("A time", extent);
        }

        foreach (var extent in reading.Places.Select(place => place.Extent))
        {
            yield return ("A place", extent);
        }

        foreach (var extent in reading.Names.Select(name => name.Extent))
        {
            yield return ("A name", extent);
        }

        foreach (var extent in reading.Figures.Select(figure => figure.Extent))
        {
            yield return ("A figure", extent);
        }

        foreach (var extent in reading.Findings.SelectMany(finding => finding.Extents))
        {
            yield return ("A finding", extent);
        }
    }
}
