using Hearsay.Casework;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>Lays out who is bound to what, and who says that it was kept or broken.</summary>
internal sealed class CommitmentViews(Casebook casebook, DecisionBook decisions)
{
    /// <summary>The commitments, those of which most is said first.</summary>
    public IReadOnlyList<CommitmentView> Of(IReadOnlyList<DossierReport> reports, PassageMarks marks)
    {
        var voices = new VoiceNames(casebook, reports);
        var found = new List<Found>();
        foreach (var report in reports)
        {
            foreach (var inTitle in report.Parts)
            {
                var reading = report.ReadingOf(inTitle);
                foreach (var one in reading.Commitments)
                {
                    var (_, name, isOwn) = voices.Of(report.Index, reading, one.Claim);
                    var passage = new CasePassage(report.Index, one.Extent, inTitle);
                    marks.Add(passage);
                    var says = voices.Chain(report.Index, reading, one.Claim);
                    found.Add(
                        new Found(
                            one,
                            QuestionWords.OneLine(one.Duty.In(reading.Text.Text).ToString()),
                            name,
                            isOwn,
                            new QuoteView(report, passage, says)
                        )
                    );
                }
            }
        }

        return
        [
            .. found
                .GroupBy(one => (Folded(one.Commitment.Party), Folded(one.Duty)))
                .Select(View)
                .OrderByDescending(view => view.Sayings.Count)
                .ThenBy(view => view.Sayings[0].Quotes[0].Report.Index),
        ];
    }

    private CommitmentView View(IEnumerable<Found> group)
    {
        Found[] all = [.. group];
        var first = all[0];
        var agreement = Array.Find(all, one => one.Commitment.Agreement is not null);
        var until = Array.Find(all, one => one.Commitment.Until is not null)?.Commitment.Until;
        return new CommitmentView(
            first.Commitment.Party,
            first.Duty,
            agreement is null
                ? null
                : QuestionWords.OneLine(
                    agreement
                        .Commitment.Agreement!.Value.In(agreement.Quote.Report.TextOf(agreement.Quote.Passage.InTitle))
                        .ToString()
                ),
            until,
            [
                .. all.GroupBy(one => (one.Commitment.Status, one.Voice, one.IsOwn))
                    .OrderBy(one => one.Key.Status)
                    .Select(one => new CommitmentSaying(
                        one.Key.Status,
                        one.Key.Voice,
                        one.Key.IsOwn,
                        [.. one.Select(saying => saying.Quote)],
                        [.. one.SelectMany(saying => decisions.OfWords(saying.Quote.Passage, "status")).Distinct()]
                    )),
            ]
        );
    }

    private static string Folded(string words) =>
        (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words).ToUpperInvariant();

    private sealed record Found(Commitment Commitment, string Duty, string Voice, bool IsOwn, QuoteView Quote);
}
