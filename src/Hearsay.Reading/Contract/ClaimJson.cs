using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Writes a claim in the form of the contract.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter writer, int index, Claim claim, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteId("id", 'c', index);
        writer.WriteExtents("source", claim.Source, points);
        writer.WriteExtents("cue", claim.Cue, points);
        writer.WriteExtents("content", claim.Content, points);
        writer.WriteStringOrNull("holder", claim.Holder);
        writer.WriteStartArray("relay");
        foreach (var hop in claim.Relay)
        {
            writer.WriteStartObject();
            writer.WriteString("name", hop.Name);
            writer.WriteExtent("extent", hop.Extent, points);
            writer.WriteString("basis", ContractNames.Of(hop.Basis));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteId("parent", 'c', claim.Parent);
        writer.WriteString("quote", ContractNames.Of(claim.Quote));
        writer.WriteString("stance", ContractNames.Of(claim.Stance));
        writer.WriteString("certainty", ContractNames.Of(claim.Certainty));
        writer.WriteString("polarity", ContractNames.Of(claim.Polarity));
        writer.WriteIds("times", 't', claim.Times);
        writer.WriteIds("places", 'p', claim.Places);
        writer.WriteIds("figures", 'f', claim.Figures);
        writer.WriteEndObject();
    }
}
