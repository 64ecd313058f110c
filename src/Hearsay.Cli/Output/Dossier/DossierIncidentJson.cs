using System.Text.Json;
using Hearsay.Casework;
using Hearsay.Pages.Dossier;

namespace Hearsay.Cli;

/// <summary>Writes the incidents of a dossier: when, where, how many, how sure, and what they may be the same as.</summary>
internal static class DossierIncidentJson
{
    /// <summary>Writes them.</summary>
    public static void Write(Utf8JsonWriter writer, DossierModel model)
    {
        writer.WriteStartArray("incidents");
        for (var i = 0; i < model.Incidents.Count; i++)
        {
            Write(
                writer,
                model.Casebook,
                model.Incidents[i],
                i < model.Casebook.Groups.Count ? model.Casebook.Groups[i] : null
            );
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Casebook casebook, IncidentView incident, Incident? group)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("reports");
        foreach (var report in incident.Reports)
        {
            writer.WriteStringValue(casebook.Reports[report.Index].Id);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("origins");
        writer.WriteNumber("low", incident.Origins?.Low ?? 0);
        writer.WriteNumber("high", incident.Origins?.High ?? 0);
        writer.WriteEndObject();
        WriteWhenAndWhere(writer, casebook, group);
        writer.WriteStartArray("names");
        foreach (var (word, quotes) in incident.Group.Names)
        {
            writer.WriteStartObject();
            writer.WriteString("word", word);
            writer.WritePassages("passages", casebook, quotes.Select(quote => quote.Passage));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("grades");
        foreach (var grade in incident.Grades)
        {
            writer.WriteGrade(casebook, grade, withPassages: true);
        }

        writer.WriteEndArray();
        WriteTolls(writer, casebook, incident);
        WriteDoubts(writer, casebook, incident);
        writer.WriteEndObject();
    }

    private static void WriteWhenAndWhere(Utf8JsonWriter writer, Casebook casebook, Incident? group)
    {
        if (group?.When is { } when)
        {
            writer.WriteStartObject("when");
            writer.WriteString("from", NodaTime.Text.LocalDatePattern.Iso.Format(when.From));
            writer.WriteString("to", NodaTime.Text.LocalDatePattern.Iso.Format(when.To));
            writer.WritePassages("passages", casebook, when.Passages);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("when");
        }

        if (group?.Where is { } where)
        {
            writer.WriteStartObject("where");
            writer.WriteString("name", where.Name);
            writer.WriteNumber("lat", where.Latitude);
            writer.WriteNumber("lon", where.Longitude);
            writer.WritePassages("passages", casebook, where.Passages);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("where");
        }
    }

    private static void WriteTolls(Utf8JsonWriter writer, Casebook casebook, IncidentView incident)
    {
        writer.WriteStartArray("tolls");
        foreach (var toll in incident.Group.Tolls.Select(view => view.History))
        {
            writer.WriteStartObject();
            writer.WriteString("what", toll.What);
            writer.WriteNumber("low", toll.Low);
            writer.WriteNumber("best", toll.Best);
            writer.WriteNumber("high", toll.High);
            writer.WriteString("rule", toll.Rule);
            writer.WritePassages("passages", casebook, toll.BestPassages);
            writer.WriteStartArray("figures");
            foreach (var figure in toll.Figures)
            {
                writer.WriteStartObject();
                writer.WritePassage(casebook, figure.Passage);
                Number(writer, "low", figure.Stated.Low);
                Number(writer, "high", figure.Stated.High);
                writer.WriteString("who", figure.Stated.Who);
                writer.WriteString("holder", figure.Holder);
                writer.WriteString("published", figure.Published?.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDoubts(Utf8JsonWriter writer, Casebook casebook, IncidentView incident)
    {
        writer.WriteStartArray("possibly");
        foreach (var report in incident.Group.Possible)
        {
            writer.WriteStringValue(casebook.Reports[report.Index].Id);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("possiblySame");
        foreach (var (other, reasons) in incident.Group.Alike)
        {
            writer.WriteStartObject();
            writer.WriteNumber("incident", other - 1);
            writer.WriteStartArray("reasons");
            foreach (var reason in reasons)
            {
                writer.WriteStartObject();
                writer.WriteString("words", reason.Words);
                writer.WriteNumber("weight", Math.Round(reason.Weight, 3));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
