using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Finds what people decided about words of a case.</summary>
internal sealed class DecisionBook
{
    private readonly Dictionary<int, List<PersonDecision>> _byReport = [];

    public DecisionBook(Casebook casebook, IReadOnlyList<PersonDecision> decisions)
    {
        var index = casebook.Reports.Select((report, i) => (report.Id, i)).ToDictionary(StringComparer.Ordinal);
        foreach (var decision in decisions)
        {
            if (index.TryGetValue(decision.Report, out var report))
            {
                if (!_byReport.TryGetValue(report, out var ofReport))
                {
                    _byReport[report] = ofReport = [];
                }

                ofReport.Add(decision);
                All.Add((report, decision));
            }
        }
    }

    /// <summary>Those about reports of this case, in their order, each with its report.</summary>
    public List<(int Report, PersonDecision Decision)> All { get; } = [];

    /// <summary>What people set a field of a whole report to, in order.</summary>
    public IEnumerable<PersonDecision> OfReport(int report, string field) =>
        Of(report).Where(one => one.Words is null && one.Field == field);

    /// <summary>What people set a field of words to that stand where a passage does, in order.</summary>
    public IEnumerable<PersonDecision> OfWords(CasePassage passage, string field) =>
        Of(passage.Report)
            .Where(one =>
                one.Field == field
                && one.InTitle == passage.InTitle
                && one.Words is { } words
                && words.Overlaps(passage.Extent)
            );

    private List<PersonDecision> Of(int report) => _byReport.TryGetValue(report, out var ofReport) ? ofReport : [];
}
