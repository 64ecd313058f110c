using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Something that does not add up between reports.</summary>
/// <param name="Finding">What it is.</param>
/// <param name="Quotes">The words that disagree.</param>
public sealed record CaseFindingView(CaseFinding Finding, IReadOnlyList<QuoteView> Quotes)
{
    internal static IReadOnlyList<CaseFindingView> Of(
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        PassageMarks marks
    )
    {
        foreach (var passage in casebook.Findings.SelectMany(finding => finding.Passages))
        {
            marks.Add(passage);
        }

        return
        [
            .. casebook.Findings.Select(finding => new CaseFindingView(
                finding,
                [.. finding.Passages.Select(passage => new QuoteView(reports[passage.Report], passage, null))]
            )),
        ];
    }
}
