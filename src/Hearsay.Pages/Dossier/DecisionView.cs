using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>What a person decided about a report or words of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Quote">The words; null for the report as a whole.</param>
/// <param name="Decision">The decision.</param>
public sealed record DecisionView(DossierReport Report, QuoteView? Quote, PersonDecision Decision)
{
    internal static IReadOnlyList<DecisionView> Of(
        DecisionBook decisions,
        IReadOnlyList<DossierReport> reports,
        PassageMarks marks
    ) => [.. decisions.All.Select(one => Of(reports[one.Report], one.Decision, marks))];

    private static DecisionView Of(DossierReport report, PersonDecision decision, PassageMarks marks)
    {
        if (decision.Words is not { } words)
        {
            return new DecisionView(report, null, decision);
        }

        var passage = new CasePassage(report.Index, words, decision.InTitle);
        marks.Add(passage);
        return new DecisionView(report, new QuoteView(report, passage, null), decision);
    }
}
