using System.Text.Json;
using Hearsay.Casework;

namespace Hearsay.Cli;

/// <summary>Writes which reports hand on or copy others, and what does not add up between them.</summary>
internal static class DossierRelayJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter writer, Casebook casebook)
    {
        writer.WriteStartArray("citations");
        foreach (var citation in casebook.Citations.SelectMany(one => one))
        {
            Write(writer, casebook, citation);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("loops");
        foreach (var loop in casebook.Loops)
        {
            writer.WriteStartArray();
            foreach (var citation in loop.Citations)
            {
                Write(writer, casebook, citation);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        WriteCopies(writer, casebook);
        writer.WriteStartArray("findings");
        foreach (var finding in casebook.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", finding.Rule);
            writer.WriteString("name", finding.Name);
            writer.WriteNumber("incident", finding.Incident);
            writer.WriteString("message", finding.Message);
            writer.WritePassages("passages", casebook, finding.Passages);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Casebook casebook, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("from", casebook.Reports[citation.From].Id);
        writer.WriteNumber("party", citation.Outlet);
        writer.WriteString("to", citation.To is { } to ? casebook.Reports[to].Id : null);
        writer.WritePassages("passages", casebook, citation.Passages);
        writer.WriteEndObject();
    }

    private static void WriteCopies(Utf8JsonWriter writer, Casebook casebook)
    {
        writer.WriteStartArray("copies");
        foreach (var pair in casebook.Copies.Pairs)
        {
            writer.WriteStartObject();
            writer.WriteString("first", casebook.Reports[pair.First].Id);
            writer.WriteString("second", casebook.Reports[pair.Second].Id);
            writer.WriteNumber("shareOfFirst", Math.Round(pair.ShareOfFirst, 4));
            writer.WriteNumber("shareOfSecond", Math.Round(pair.ShareOfSecond, 4));
            writer.WriteString("earlier", pair.Earlier is { } earlier ? casebook.Reports[earlier].Id : null);
            writer.WriteString("basis", CaseworkNames.Of(pair.Basis));
            writer.WriteStartArray("passages");
            foreach (var passage in pair.Passages)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", CaseworkNames.Of(passage.Kind));
                Extent(writer, "first", casebook, pair.First, passage.First);
                Extent(writer, "second", casebook, pair.Second, passage.Second);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Extent(
        Utf8JsonWriter writer,
        string name,
        Casebook casebook,
        int report,
        Hearsay.Language.Extent extent
    )
    {
        var points = casebook.Reports[report].Reading.Text.CodePoints;
        writer.WriteStartArray(name);
        writer.WriteNumberValue(points.FromUtf16(extent.Start));
        writer.WriteNumberValue(points.FromUtf16(extent.End));
        writer.WriteEndArray();
    }
}
