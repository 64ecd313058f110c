using System.Globalization;
using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Language;

namespace Hearsay.Cli;

/// <summary>Writes what is in a case as JSON. Extents count code points, moments are UTC.</summary>
internal static class CaseJson
{
    public static void Write(Utf8JsonWriter writer, string folder, CaseHead head, CaseCounts? counts)
    {
        writer.WriteStartObject();
        writer.WriteString("case", head.Name);
        writer.WriteString("folder", folder);
        writer.WriteString("id", head.Id);
        writer.WriteString("made", head.MadeAt);
        Write(writer, "by", head.MadeBy);
        if (counts is { } all)
        {
            writer.WriteNumber("reports", all.Reports);
            writer.WriteNumber("removed", all.Removed);
            writer.WriteNumber("captures", all.Captures);
            writer.WriteNumber("claims", all.Claims);
            writer.WriteNumber("findings", all.Findings);
            writer.WriteNumber("decisions", all.Decisions);
        }

        writer.WriteEndObject();
    }

    /// <summary>The members of a report; the object around them is the caller's.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, ReportEntry report)
    {
        writer.WriteString("report", IdOf(report.Id));
        writer.WriteNumber("version", report.Version);
        writer.WriteString("series", report.Series);
        writer.WriteString("name", report.Name);
        writer.WriteString("format", report.Format);
        Write(writer, "title", report.Title);
        Write(writer, "outlet", report.Outlet);
        Write(writer, "byline", report.Byline);
        Write(writer, "published", report.Published);
        Write(writer, "address", report.Address);
        Write(writer, "language", report.Language);
        writer.WriteString("sha256OfWords", report.WordsSha256);
        writer.WriteNumber("characters", report.Characters);
        writer.WriteNumber("claims", report.Claims);
        writer.WriteNumber("findings", report.Findings);
        writer.WriteString("added", report.AddedAt);
        Write(writer, "by", report.AddedBy);
        Write(writer, "removed", report.RemovedBy is { } by ? DecisionIdOf(by) : null);
    }

    public static void Write(Utf8JsonWriter writer, Decision decision)
    {
        var entry = decision.Entry;
        writer.WriteStartObject();
        writer.WriteString("decision", DecisionIdOf(decision.Id));
        writer.WriteString("verb", DecisionVerbs.NameOf(entry.Verb));
        Write(writer, "target", entry.Target == default ? null : entry.Target.ToString());
        Write(writer, "field", entry.Field);
        Write(writer, "value", entry.Value);
        Write(writer, "other", entry.Other?.ToString());
        Write(writer, "note", entry.Note);
        Write(writer, "undoes", entry.Undoes is { } undoes ? DecisionIdOf(undoes) : null);
        Write(writer, "undoneBy", decision.UndoneBy is { } undone ? DecisionIdOf(undone) : null);
        writer.WriteString("at", decision.At);
        Write(writer, "by", entry.By);
        writer.WriteString("hash", decision.Hash);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, string name, Agent agent)
    {
        writer.WriteStartObject(name);
        writer.WriteString("kind", agent.Kind == AgentKind.Person ? "person" : "software");
        writer.WriteString("name", agent.Name);
        if (agent.Version.Length > 0)
        {
            writer.WriteString("version", agent.Version);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, string name, Extent? extent)
    {
        if (extent is not { } some)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        WriteValue(writer, some);
    }

    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<Extent> extents)
    {
        writer.WriteStartArray(name);
        foreach (var extent in extents)
        {
            WriteValue(writer, extent);
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary><c>r12</c>.</summary>
    public static string IdOf(long report) => new ItemAddress(report).ToString();

    /// <summary><c>d7</c>.</summary>
    public static string DecisionIdOf(long decision) => string.Create(CultureInfo.InvariantCulture, $"d{decision}");

    private static void WriteValue(Utf8JsonWriter writer, Extent extent) =>
        writer.WriteRawValue(
            string.Create(CultureInfo.InvariantCulture, $"[{extent.Start}, {extent.End}]"),
            skipInputValidation: true
        );
}
