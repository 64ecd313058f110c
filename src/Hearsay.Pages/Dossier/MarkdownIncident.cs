using System.Text;
using Hearsay.Casework;
using static Hearsay.Pages.Dossier.MarkdownLines;

namespace Hearsay.Pages.Dossier;

/// <summary>Writes what is known of an incident as a whole as Markdown.</summary>
internal static class MarkdownIncident
{
    /// <summary>When, where, low, best and high, grades, doubts: a line each.</summary>
    public static void Write(StringBuilder text, DossierModel model, IncidentView incident)
    {
        var group = incident.Group;
        Line(text, "");
        if (group.Names.Count > 0)
        {
            var names = group.Names.Select(name => $"{name.Word} ({CountWords.Of(name.Quotes.Count, "report")})");
            Line(text, $"- What, in the reports' words: {Plain(string.Join(", ", names))}");
        }

        Line(
            text,
            $"- Where: {(group.Place is { } place ? $"{Plain(place.Name)}, {group.Position} {Ids(group.PlaceQuotes)}" : "no place is resolved")}"
        );
        Line(text, $"- When: {(group.Day is { } day ? $"{day} {Ids(group.DayQuotes)}" : "no day is stated")}");
        foreach (var toll in group.Tolls)
        {
            Line(text, $"- {Capital(toll.History.What)}: {toll.Words} {Ids(toll.Best)} (best: {toll.History.Rule})");
        }

        foreach (var grade in incident.Grades)
        {
            Line(text, $"- {grade.Scale}: {Grade(grade)}");
        }

        foreach (var (other, reasons) in group.Alike)
        {
            var why = string.Join("; ", reasons.Select(reason => reason.Words));
            Line(text, $"- Possibly the same as {other}. {Plain(model.Incidents[other - 1].Title)}: {Plain(why)}");
        }

        if (group.Possible.Count > 0)
        {
            var ids = string.Join(", ", group.Possible.Select(report => report.Id));
            Line(text, $"- Possibly about something else: {ids}");
        }
    }

    /// <summary>An answer's Admiralty digit as it stands behind its count; empty for statements, which are not graded.</summary>
    public static string Digit(AnswerView answer)
    {
        if (answer.Answer.Assertions[0].Kind == QuestionKind.Fact)
        {
            return "";
        }

        var set = string.Concat(
            answer.Admiralty.Set.Select(one => $"; {Plain(one.Value ?? "")} set by {Plain(one.By)}")
        );
        return $"; Admiralty {answer.Admiralty.Proposed?.Value} proposed{set}";
    }

    /// <summary>The reports of passages, in brackets.</summary>
    public static string Ids(IReadOnlyList<QuoteView> quotes) =>
        quotes.Count == 0
            ? ""
            : $"\\[{string.Join(", ", quotes.Select(quote => quote.Report.Id).Distinct().Take(12))}\\]";

    private static string Grade(GradeView grade)
    {
        var proposed = grade.Proposed is { } one ? $"{Plain(one.Value)} proposed: {one.Rule}" : "nothing proposed";
        return proposed + string.Concat(grade.Set.Select(set => $"; {Plain(set.Value ?? "")} set by {Plain(set.By)}"));
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
