using System.Globalization;
using System.Text.Json;
using Hearsay.Language;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Reading;

/// <summary>Writes a reading in the form of the contract: every extent in Unicode code points of the text as given.</summary>
public static class ReadingJson
{
    /// <summary>Writes a reading as one object.</summary>
    /// <param name="writer">Where to; it is left open and not flushed.</param>
    /// <param name="id">The report's id, printed first.</param>
    /// <param name="reading">What to write.</param>
    /// <param name="more">Writes further members after the id, before the lists; null for none.</param>
    public static void Write(
        Utf8JsonWriter writer,
        string id,
        ReportReading reading,
        Action<Utf8JsonWriter>? more = null
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reading);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        more?.Invoke(writer);
        WriteLists(writer, reading);
        WriteTolls(writer, reading.Tolls);
        if (reading.Title is { } title)
        {
            writer.WriteStartObject("title");
            WriteLists(writer, title);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteLists(Utf8JsonWriter writer, ReportReading reading)
    {
        var points = reading.Text.CodePoints;
        writer.WriteStartArray("claims");
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            ClaimJson.Write(writer, i, reading.Claims[i], points);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("times");
        for (var i = 0; i < reading.Times.Count; i++)
        {
            WriteTime(writer, i, reading.Times[i], points);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("places");
        for (var i = 0; i < reading.Places.Count; i++)
        {
            WritePlace(writer, i, reading.Places[i], points);
        }

        writer.WriteEndArray();
        WriteNames(writer, reading, points);
        writer.WriteStartArray("figures");
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            WriteFigure(writer, i, reading.Figures[i], points);
        }

        writer.WriteEndArray();
        OutlookJson.Write(writer, reading, points);
        writer.WriteStartArray("findings");
        foreach (var finding in reading.Findings)
        {
            WriteFinding(writer, finding, points);
        }

        writer.WriteEndArray();
    }

    private static void WriteTime(Utf8JsonWriter writer, int index, TimeExpression time, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteId("id", 't', index);
        writer.WriteBounds(time.Extent, points);
        writer.WriteString("type", ContractNames.Of(time.Type));
        writer.WriteString("value", time.FirstValue);
        if (time.LastValue is { } last)
        {
            writer.WriteString("lastValue", last);
        }

        WriteReadings(writer, time.Readings);
        writer.WriteString("precision", ContractNames.Of(time.Precision));
        if (time.DayBasis is { } basis)
        {
            writer.WriteString("dayBasis", ContractNames.Of(basis));
        }

        if (time.Values.Count > 0)
        {
            writer.WriteStartArray("values");
            foreach (var value in time.Values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteReadings(Utf8JsonWriter writer, IReadOnlyList<TimeReading> readings)
    {
        writer.WriteStartArray("readings");
        foreach (var reading in readings)
        {
            writer.WriteStartObject();
            WriteInstant(writer, "from", reading.From);
            WriteInstant(writer, "to", reading.To);
            writer.WriteString("zone", reading.Zone);
            writer.WriteString("zoneBasis", ContractNames.Of(reading.Basis));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteInstant(Utf8JsonWriter writer, string name, Instant value) =>
        writer.WriteString(name, InstantPattern.General.Format(value));

    private static void WritePlace(Utf8JsonWriter writer, int index, Place place, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteId("id", 'p', index);
        writer.WriteBounds(place.Extent, points);
        writer.WriteString("name", place.Name);
        WritePlaceReading(writer, place.Resolved);
        writer.WriteStartArray("alternatives");
        foreach (var other in place.Alternatives)
        {
            writer.WriteStartObject();
            writer.WriteString("name", other.Name);
            WritePlaceReading(writer, other);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        PlaceRegionJson.Write(writer, place, points);
        writer.WriteEndObject();
    }

    private static void WritePlaceReading(Utf8JsonWriter writer, PlaceReading? reading)
    {
        if (reading is null)
        {
            foreach (var name in (ReadOnlySpan<string>)["lat", "lon", "feature", "country", "gazetteer", "reason"])
            {
                writer.WriteNull(name);
            }

            return;
        }

        writer.WriteNumber("lat", reading.Latitude);
        writer.WriteNumber("lon", reading.Longitude);
        writer.WriteString("feature", reading.Feature);
        writer.WriteStringOrNull("country", reading.Country.Length == 0 ? null : reading.Country);
        writer.WriteStringOrNull("gazetteer", reading.Gazetteer);
        writer.WriteString("reason", reading.Reason);
    }

    private static void WriteNames(Utf8JsonWriter writer, ReportReading reading, CodePoints points)
    {
        writer.WriteStartArray("names");
        for (var i = 0; i < reading.Names.Count; i++)
        {
            var name = reading.Names[i];
            writer.WriteStartObject();
            writer.WriteId("id", 'n', i);
            writer.WriteBounds(name.Extent, points);
            writer.WriteString("type", ContractNames.Of(name.Type));
            writer.WriteId("entity", 'e', name.Entity);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("entities");
        for (var i = 0; i < reading.Entities.Count; i++)
        {
            var entity = reading.Entities[i];
            writer.WriteStartObject();
            writer.WriteId("id", 'e', i);
            writer.WriteString("name", entity.Name);
            writer.WriteString("type", ContractNames.Of(entity.Type));
            writer.WriteStartArray("aliases");
            foreach (var alias in entity.Aliases)
            {
                writer.WriteStringValue(alias);
            }

            writer.WriteEndArray();
            WriteKnown(writer, entity);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // What the lexicon of well-known parties knows of it; null where it has none of its names.
    private static void WriteKnown(Utf8JsonWriter writer, Entity entity)
    {
        if (PartyLexicon.English.PartyOf(entity) is not { } party)
        {
            writer.WriteNull("known");
            return;
        }

        writer.WriteStartObject("known");
        writer.WriteString("name", party.Name);
        writer.WriteString("kind", party.Kind);
        writer.WriteString("country", party.Country);
        writer.WriteStartArray("languages");
        foreach (var language in party.Languages)
        {
            writer.WriteStringValue(language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, int index, Figure figure, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteId("id", 'f', index);
        writer.WriteBounds(figure.Extent, points);
        writer.WriteStringOrNull("what", figure.What);
        writer.WriteStringOrNull("who", figure.Who);
        writer.WriteNumberOrNull("low", figure.Low);
        writer.WriteNumberOrNull("high", figure.High);
        writer.WriteString("bound", ContractNames.Of(figure.Bound));
        writer.WriteString("words", figure.Words);
        writer.WriteId("claim", 'c', figure.Claim);
        if (figure.PartOf >= 0)
        {
            writer.WriteId("partOf", 'f', figure.PartOf);
        }

        writer.WriteEndObject();
    }

    private static void WriteTolls(Utf8JsonWriter writer, IReadOnlyList<Toll> tolls)
    {
        writer.WriteStartArray("tolls");
        foreach (var toll in tolls)
        {
            writer.WriteStartObject();
            writer.WriteString("what", toll.What);
            writer.WriteNumber("low", toll.Low);
            writer.WriteNumberOrNull("high", toll.High);
            writer.WriteString("bound", ContractNames.Of(toll.Bound));
            writer.WriteString("rule", toll.Rule);
            writer.WriteString("in", toll.InTitle ? "title" : "text");
            writer.WriteStartArray("figures");
            foreach (var figure in toll.Figures)
            {
                writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"f{figure + 1}"));
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, CodePoints points)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("name", finding.Name);
        writer.WriteExtents("extents", finding.Extents, points);
        writer.WriteString("message", finding.Message);
        WriteReadings(writer, finding.Readings);
        writer.WriteEndObject();
    }
}
