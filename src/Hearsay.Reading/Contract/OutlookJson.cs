using System.Text.Json;
using Hearsay.Language;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Reading;

/// <summary>Writes forecasts, commitments and wording in the form of the contract.</summary>
internal static class OutlookJson
{
    public static void Write(Utf8JsonWriter writer, ReportReading reading, CodePoints points)
    {
        writer.WriteStartArray("forecasts");
        for (var i = 0; i < reading.Forecasts.Count; i++)
        {
            Write(writer, i, reading.Forecasts[i], points);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("commitments");
        for (var i = 0; i < reading.Commitments.Count; i++)
        {
            Write(writer, i, reading.Commitments[i], reading.Text, points);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("wording");
        foreach (var choice in reading.Wording)
        {
            writer.WriteStartObject();
            writer.WriteExtent("extent", choice.Extent, points);
            writer.WriteString("kind", ContractNames.Of(choice.Kind));
            writer.WriteId("claim", 'c', choice.Claim);
            writer.WriteBoolean("quoted", choice.Quoted);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, int index, Forecast forecast, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteId("id", 'x', index);
        writer.WriteId("claim", 'c', forecast.Claim);
        writer.WriteExtent("extent", forecast.Extent, points);
        writer.WriteExtent("cue", forecast.Cue, points);
        writer.WriteStringOrNull("holder", forecast.Holder);
        writer.WriteInstantOrNull("from", forecast.From);
        writer.WriteInstantOrNull("to", forecast.To);
        if (forecast.Likelihood is { } band)
        {
            writer.WriteStartArray("likelihood");
            writer.WriteNumberValue(band.Low);
            writer.WriteNumberValue(band.High);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNull("likelihood");
        }

        writer.WriteExtentOrNull("condition", forecast.Condition, points);
        writer.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter writer,
        int index,
        Commitment commitment,
        AnnotatedText text,
        CodePoints points
    )
    {
        writer.WriteStartObject();
        writer.WriteId("id", 'k', index);
        writer.WriteId("claim", 'c', commitment.Claim);
        writer.WriteExtent("extent", commitment.Extent, points);
        writer.WriteString("party", commitment.Party);
        writer.WriteString("duty", PlainWords.Of(text.Text, commitment.Duty));
        writer.WriteString("status", ContractNames.Of(commitment.Status));
        writer.WriteExtentOrNull("agreement", commitment.Agreement, points);
        writer.WriteInstantOrNull("until", commitment.Until);
        writer.WriteEndObject();
    }

    private static void WriteInstantOrNull(this Utf8JsonWriter writer, string name, Instant? value) =>
        writer.WriteStringOrNull(name, value is { } instant ? InstantPattern.General.Format(instant) : null);

    private static void WriteExtentOrNull(this Utf8JsonWriter writer, string name, Extent? extent, CodePoints points)
    {
        if (extent is { } known)
        {
            writer.WriteExtent(name, known, points);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
