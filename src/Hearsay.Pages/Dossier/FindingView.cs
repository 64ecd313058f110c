using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>Something that does not add up within one report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Finding">What it is.</param>
/// <param name="Quotes">The passages that disagree.</param>
public sealed record FindingView(DossierReport Report, Finding Finding, IReadOnlyList<QuoteView> Quotes)
{
    /// <summary>The findings of reports, in their order.</summary>
    internal static IReadOnlyList<FindingView> Of(IReadOnlyList<DossierReport> reports, PassageMarks marks)
    {
        var found = new List<FindingView>();
        foreach (var report in reports)
        {
            foreach (var inTitle in (bool[])[true, false])
            {
                if (inTitle && report.Source.Reading.Title is null)
                {
                    continue;
                }

                found.AddRange(
                    report
                        .ReadingOf(inTitle)
                        .Findings.Select(finding => new FindingView(
                            report,
                            finding,
                            QuotesOf(report, finding, inTitle, marks)
                        ))
                );
            }
        }

        return found;
    }

    // What stands in one sentence is quoted once.
    private static List<QuoteView> QuotesOf(DossierReport report, Finding finding, bool inTitle, PassageMarks marks)
    {
        var quotes = new List<QuoteView>();
        foreach (var extent in finding.Extents.OrderBy(extent => extent.Start))
        {
            var passage = new CasePassage(report.Index, extent, inTitle);
            marks.Add(passage);
            if (
                quotes.Count > 0
                && IsBehind(quotes[^1], extent)
                && report.SentenceOf(quotes[^1].Passage).Contains(extent)
            )
            {
                quotes[^1] = quotes[^1] with { Also = [.. quotes[^1].Also, extent] };
            }
            else
            {
                quotes.Add(new QuoteView(report, passage, null));
            }
        }

        return quotes;
    }

    private static bool IsBehind(QuoteView quote, Extent extent) =>
        (quote.Also.Count > 0 ? quote.Also[^1].End : quote.Passage.Extent.End) <= extent.Start;
}
