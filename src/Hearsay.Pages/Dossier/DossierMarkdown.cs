using System.Globalization;
using System.Text;
using Hearsay.Casework;
using static Hearsay.Pages.Dossier.MarkdownLines;

namespace Hearsay.Pages.Dossier;

/// <summary>Writes a dossier in short as Markdown (CommonMark).</summary>
internal static class DossierMarkdown
{
    private const int MostQuotes = 4;
    private const int MostPairs = 20;

    /// <summary>Writes it.</summary>
    public static string Write(DossierModel model)
    {
        var text = new StringBuilder();
        Line(text, $"# {Plain(model.Title)}");
        Line(text, "");
        Line(
            text,
            "A machine read these reports and proposes; a person decides. Nothing here says what is true. Every line has "
                + "the number of the report that it comes from."
        );
        foreach (var incident in model.Incidents)
        {
            Write(text, model, incident);
        }

        MarkdownOutlook.Write(text, model);
        Line(text, "");
        Line(text, "## Sources");
        Line(text, "");
        foreach (var report in model.Reports)
        {
            var capture = report.Source.Report.Capture;
            Line(
                text,
                $"- {report.Id}: {Plain(report.Outlet)}, {report.Published ?? "publication not stated"}: {Plain(report.Section.Title)} ({Plain(SourceAddress.NameOf(capture.Address))}, SHA-256 {capture.Sha256})"
            );
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, DossierModel model, IncidentView incident)
    {
        Line(text, "");
        if (model.Incidents.Count > 1)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"## {incident.Number}. {Plain(incident.Title)}"));
            Line(text, "");
        }

        Line(
            text,
            $"{CountWords.Of(incident.OutletCount, "outlet")}: {incident.Count}{(incident.Published is { } published ? ", " + published : "")}."
        );
        MarkdownIncident.Write(text, model, incident);
        foreach (var question in incident.Questions)
        {
            if (question.Question.Kind == QuestionKind.Fact)
            {
                WritePairs(text, question);
                continue;
            }

            Line(text, "");
            Line(text, $"### {question.Asked}{(question.IsDisputed ? " In conflict" : "")}");
            foreach (var dispute in question.Disputes)
            {
                Line(text, "");
                Line(text, $"Cannot all be so: {Plain(CountWords.List(dispute.Reasons, 4, "other reasons"))}.");
                Line(text, "");
                dispute.Answers.ToList().ForEach(answer => Write(text, answer));
            }

            if (question.Others.Count > 0)
            {
                Line(text, "");
                question.Others.ToList().ForEach(answer => Write(text, answer));
            }
        }
    }

    private static void WritePairs(StringBuilder text, QuestionView question)
    {
        var byIndex = question.Answers.ToDictionary(answer => answer.Index);
        var pairs = question.Disputes.SelectMany(dispute => dispute.Comparisons).Take(MostPairs).ToList();
        if (pairs.Count > 0)
        {
            Line(text, "");
            Line(text, "### Statements that deny each other");
            Line(text, "");
        }

        foreach (var one in pairs)
        {
            Line(text, $"- {Quote(byIndex[one.First].Quotes[0])}");
            Line(text, $"  against {Quote(byIndex[one.Second].Quotes[0])}");
        }

        var shared = question.Shared.Take(MostPairs).ToList();
        if (shared.Count > 0)
        {
            Line(text, "");
            Line(text, "### Statements that several sources make");
            Line(text, "");
            shared.ForEach(answer => Write(text, answer));
        }
    }

    private static void Write(StringBuilder text, AnswerView answer)
    {
        Line(text, $"- **{Plain(answer.Words)}** ({answer.Count}{MarkdownIncident.Digit(answer)})");
        foreach (var quote in answer.Quotes.Take(MostQuotes))
        {
            Line(text, $"  - {Quote(quote)}");
        }

        var rest = answer.Quotes.Skip(MostQuotes).Concat(answer.Others).Select(quote => quote.Report.Id).Distinct();
        if (string.Join(", ", rest) is { Length: > 0 } others)
        {
            Line(text, $"  - also {others}");
        }
    }
}
