using System.Text.Json;
using Hearsay.Casework;
using Hearsay.Intake;
using Hearsay.Pages.Dossier;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Writes a case as one JSON object. Extents are half-open, in code points of the report's text, or of its title.</summary>
internal static class DossierJson
{
    private static readonly JsonWriterOptions Options = FilterLine.JsonOptions with { Indented = true, NewLine = "\n" };

    /// <summary>Writes it.</summary>
    public static void Write(Stream output, DossierModel model, IReadOnlyList<ReadReport> reports)
    {
        var casebook = model.Casebook;
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            WriteReports(writer, casebook, reports);
            WriteParties(writer, casebook);
            DossierIncidentJson.Write(writer, model);
            writer.WriteStartArray("questions");
            var grades = model
                .Incidents.SelectMany(incident => incident.Questions)
                .ToDictionary(
                    question => (object)question.Question,
                    question => question.Answers.ToDictionary(answer => answer.Index, answer => answer.Admiralty),
                    ReferenceEqualityComparer.Instance
                );
            foreach (var question in casebook.Questions)
            {
                WriteQuestion(writer, casebook, question, grades.GetValueOrDefault(question));
            }

            writer.WriteEndArray();
            DossierRelayJson.Write(writer, casebook);
            DossierOutlookJson.Write(writer, model);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteReports(Utf8JsonWriter writer, Casebook casebook, IReadOnlyList<ReadReport> reports)
    {
        writer.WriteStartArray("reports");
        for (var i = 0; i < reports.Count; i++)
        {
            var (report, provenance) = (reports[i].Report, reports[i].Reading.Provenance);
            writer.WriteStartObject();
            writer.WriteString("id", casebook.Reports[i].Id);
            writer.WriteString("title", provenance.Title);
            writer.WriteString("outlet", provenance.Outlet);
            writer.WriteString("published", provenance.Published?.ToString());
            writer.WriteString("address", report.Address);
            writer.WriteString("capture", report.Capture.Address);
            writer.WriteString("sha256", report.Capture.Sha256);
            writer.WriteString(
                "captured",
                report
                    .Capture.Recorded?.ToUniversalTime()
                    .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)
            );
            writer.WriteStartArray("metadata");
            foreach (var statement in report.Statements)
            {
                Write(writer, statement);
            }

            writer.WriteEndArray();
            writer.WriteString("text", report.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, MetadataStatement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("field", statement.Field);
        writer.WriteString("value", statement.Value);
        writer.WriteString("basis", statement.Basis);
        writer.WriteEndObject();
    }

    private static void WriteParties(Utf8JsonWriter writer, Casebook casebook)
    {
        writer.WriteStartArray("parties");
        foreach (var party in casebook.Parties.Parties)
        {
            writer.WriteStartObject();
            writer.WriteString("name", party.Name);
            writer.WriteString("kind", CaseworkNames.Of(party.Kind));
            writer.WriteNumber("body", party.Body);
            writer.WriteStartArray("names");
            foreach (var name in party.Names)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteQuestion(
        Utf8JsonWriter writer,
        Casebook casebook,
        Question question,
        Dictionary<int, GradeView>? grades
    )
    {
        writer.WriteStartObject();
        writer.WriteNumber("incident", question.Incident);
        writer.WriteString("kind", CaseworkNames.Of(question.Kind));
        writer.WriteString("key", question.Key);
        writer.WriteStartArray("answers");
        for (var i = 0; i < question.Answers.Count; i++)
        {
            WriteAnswer(writer, casebook, question.Answers[i], grades?.GetValueOrDefault(i));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("comparisons");
        foreach (var one in question.Comparisons)
        {
            writer.WriteStartObject();
            writer.WriteNumber("first", one.First);
            writer.WriteNumber("second", one.Second);
            writer.WriteString("relation", CaseworkNames.Of(one.Relation));
            writer.WriteString("conflict", one.Conflict is { } conflict ? CaseworkNames.Of(conflict) : null);
            writer.WriteString("reason", one.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, Casebook casebook, Answer answer, GradeView? grade)
    {
        writer.WriteStartObject();
        writer.WriteString("value", answer.Value);
        writer.WriteBoolean("negated", answer.IsNegated);
        writer.WriteStartObject("origins");
        writer.WriteNumber("low", answer.Origins.Low);
        writer.WriteNumber("high", answer.Origins.High);
        writer.WriteStartArray("groups");
        foreach (var group in answer.Origins.Groups)
        {
            writer.WriteStartObject();
            writer.WriteNumber("party", group.Party);
            writer.WriteBoolean("shown", group.IsShown);
            writer.WriteStartArray("passages");
            foreach (var member in group.Assertions)
            {
                writer.WriteNumberValue(member);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("reasons");
            foreach (var reason in group.Reasons)
            {
                writer.WriteStringValue(reason);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        if (grade is not null)
        {
            writer.WritePropertyName("grade");
            writer.WriteGrade(casebook, grade, withPassages: false);
        }

        writer.WriteStartArray("passages");
        foreach (var one in answer.Assertions)
        {
            WriteAssertion(writer, casebook, one);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("possible");
        foreach (var one in answer.Possible)
        {
            writer.WriteStartObject();
            writer.WritePassage(casebook, one.Passage);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteAssertion(Utf8JsonWriter writer, Casebook casebook, Assertion one)
    {
        writer.WriteStartObject();
        writer.WritePassage(casebook, one.Passage);
        writer.WriteString("scope", one.Scope);
        writer.WriteBoolean("part", one.IsPart);
        writer.WriteBoolean("update", one.IsUpdate);
        writer.WriteString("claim", one.Claim < 0 ? null : "c" + Invariant(one.Claim + 1));
        writer.WriteString("certainty", ContractNames.Of(one.Certainty));
        writer.WriteStartArray("relay");
        foreach (var hop in one.Chain)
        {
            writer.WriteStringValue(hop.Name);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
