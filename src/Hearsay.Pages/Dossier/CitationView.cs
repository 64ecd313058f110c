using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>That a report passes on what another outlet reported.</summary>
/// <param name="From">The report.</param>
/// <param name="Outlet">The outlet that it cites.</param>
/// <param name="To">That outlet's report that it can mean; null where the case holds none.</param>
/// <param name="Quotes">The words that name the outlet, in order of the text.</param>
public sealed record CitationView(DossierReport From, string Outlet, DossierReport? To, IReadOnlyList<QuoteView> Quotes)
{
    internal static IReadOnlyList<CitationView> Of(
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        PassageMarks marks
    ) => [.. casebook.Citations.SelectMany(ofIncident => ofIncident).Select(one => Of(one, casebook, reports, marks))];

    internal static CitationView Of(
        Citation citation,
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        PassageMarks marks
    )
    {
        foreach (var passage in citation.Passages)
        {
            marks.Add(passage);
        }

        var to = citation.To is { } report ? reports[report] : null;
        return new CitationView(
            reports[citation.From],
            to?.Outlet ?? casebook.Parties.Parties[citation.Outlet].Name,
            to,
            [.. citation.Passages.Select(passage => new QuoteView(reports[passage.Report], passage, null))]
        );
    }
}
