using System.Text;
using static Hearsay.Pages.Dossier.MarkdownLines;

namespace Hearsay.Pages.Dossier;

/// <summary>Writes what is to come, who is bound to what, who calls it what and who has it from whom as Markdown.</summary>
internal static class MarkdownOutlook
{
    private const int Most = 40;

    /// <summary>Writes the parts that there is something for.</summary>
    public static void Write(StringBuilder text, DossierModel model)
    {
        Part(
            text,
            "Who has it from whom",
            [
                .. model.Loops.Select(loop =>
                    "In a circle: "
                    + string.Join("; ", loop.Select(one => $"{Plain(one.From.Outlet)} cites {Plain(one.Outlet)}"))
                ),
                .. model.Citations.Select(one =>
                    $"{one.From.Id} {Plain(one.From.Outlet)} cites {Plain(one.Outlet)}{(one.To is { } to ? $", which can mean {to.Id}" : "")}"
                ),
                .. model.Copies.Select(one =>
                    $"{one.Later.Id} shares wording with {one.Earlier.Id}: {one.Share}, {one.Kinds}"
                ),
            ]
        );
        Part(
            text,
            "Forecasts",
            [
                .. model.Forecasts.Select(one =>
                    $"{Plain(one.Holder)}: {Quote(one.Quotes[0])}; {one.Window ?? "no window stated"}; {one.Likelihood ?? "no degree stated"}; **{OutlookWords.Of(one.State)}**{(one.SetBy is { } by ? ", set by " + Plain(by.By) : "")}"
                ),
                .. model
                    .Scores.Where(score => score.Scored > 0)
                    .Select(score =>
                        FormattableString.Invariant(
                            $"Brier score of {Plain(score.Holder)} over the bands of {score.Scored}: {score.Low:0.00} to {score.High:0.00}"
                        )
                    ),
            ]
        );
        Part(
            text,
            "Commitments",
            [
                .. model.Commitments.Select(one =>
                    $"{Plain(one.Party)}: {Plain(Drawing.Svg.Cut(one.Duty, 200))}{(one.Agreement is { } agreement ? $", under {Plain(agreement)}" : "")}{(one.Until is { } until ? ", " + until : "")}: "
                    + string.Join(
                        "; ",
                        one.Sayings.Select(saying =>
                            $"{OutlookWords.Of(saying.Status)}, {Plain(saying.Voice)} {MarkdownIncident.Ids(saying.Quotes)}"
                        )
                    )
                ),
            ]
        );
        Part(
            text,
            "Who calls it what",
            [
                .. model.Namings.Select(naming =>
                    $"{Plain(naming.Word)}{(naming.Kind == "of the event" ? "" : $" ({naming.Kind})")}: "
                    + string.Join(
                        "; ",
                        naming
                            .Users.Take(12)
                            .Select(user =>
                                $"{Plain(user.Name)}{(user.IsOwn ? ", own voice" : "")} {MarkdownIncident.Ids(user.Quotes)}"
                            )
                    )
                ),
            ]
        );
        Part(
            text,
            "What does not add up",
            [
                .. model.CaseFindings.Select(one => $"{one.Finding.Rule}: {Plain(one.Finding.Message)}"),
                .. model.Findings.Select(one => $"{one.Report.Id}, {one.Finding.Rule}: {Plain(one.Finding.Message)}"),
            ]
        );
        Part(
            text,
            "What people decided",
            [
                .. model.Decisions.Select(one =>
                    $"{Plain(one.Decision.Item)}: {one.Decision.Verb} {Plain(one.Decision.Field ?? "")} {Plain(one.Decision.Value ?? "")}, {Plain(one.Decision.By)}, {Sheet.TimeWords.Say(one.Decision.At, one.Decision.At)}{(one.Decision.Note is { } note ? ": " + Plain(note) : "")}"
                ),
            ]
        );
    }

    private static void Part(StringBuilder text, string title, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Line(text, "");
        Line(text, $"## {title}");
        Line(text, "");
        lines.Take(Most).ToList().ForEach(line => Line(text, "- " + line));
        if (lines.Count > Most)
        {
            Line(
                text,
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"- and {lines.Count - Most} more in the JSON form"
                )
            );
        }
    }
}
