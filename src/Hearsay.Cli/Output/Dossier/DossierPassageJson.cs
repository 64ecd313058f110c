using System.Text.Json;
using Hearsay.Casework;
using Hearsay.Pages;
using Hearsay.Pages.Dossier;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Cli;

/// <summary>Writes what many parts of a dossier's JSON have in common: passages, grades, decisions.</summary>
internal static class DossierPassageJson
{
    /// <summary>A list of passages, each with its report, extent in code points, and words.</summary>
    public static void WritePassages(
        this Utf8JsonWriter writer,
        string name,
        Casebook casebook,
        IEnumerable<CasePassage> passages
    )
    {
        writer.WriteStartArray(name);
        foreach (var passage in passages)
        {
            writer.WriteStartObject();
            WritePassage(writer, casebook, passage);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The fields of a passage, into an object that is begun.</summary>
    public static void WritePassage(this Utf8JsonWriter writer, Casebook casebook, CasePassage passage)
    {
        var reading = casebook.Reports[passage.Report].Reading;
        var text = (passage.InTitle ? reading.Title! : reading).Text;
        writer.WriteString("report", casebook.Reports[passage.Report].Id);
        writer.WriteBoolean("inTitle", passage.InTitle);
        writer.WriteNumber("start", text.CodePoints.FromUtf16(passage.Extent.Start));
        writer.WriteNumber("end", text.CodePoints.FromUtf16(passage.Extent.End));
        writer.WriteString("words", passage.Extent.In(text.Text));
    }

    /// <summary>A grade: what a rule proposes, and what people set beside it.</summary>
    public static void WriteGrade(this Utf8JsonWriter writer, Casebook casebook, GradeView grade, bool withPassages)
    {
        writer.WriteStartObject();
        writer.WriteString("scale", grade.Field);
        writer.WriteString("proposed", grade.Proposed?.Value);
        writer.WriteString("rule", grade.Proposed?.Rule);
        if (withPassages)
        {
            writer.WritePassages("passages", casebook, grade.Proposed?.Passages ?? []);
        }

        writer.WriteDecisions("set", grade.Set);
        writer.WriteEndObject();
    }

    /// <summary>What people decided.</summary>
    public static void WriteDecisions(this Utf8JsonWriter writer, string name, IEnumerable<PersonDecision> decisions)
    {
        writer.WriteStartArray(name);
        foreach (var decision in decisions)
        {
            writer.WriteStartObject();
            writer.WriteString("item", decision.Item);
            writer.WriteString("report", decision.Report);
            writer.WriteString("verb", decision.Verb);
            writer.WriteString("field", decision.Field);
            writer.WriteString("value", decision.Value);
            writer.WriteString("by", decision.By);
            writer.WriteInstant("at", decision.At);
            writer.WriteString("note", decision.Note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>An instant, UTC; null for none.</summary>
    public static void WriteInstant(this Utf8JsonWriter writer, string name, Instant? instant) =>
        writer.WriteString(name, instant is { } known ? InstantPattern.General.Format(known) : null);
}
