using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>A claim that speaks of what is to come: a forecast, or something that its holder binds himself to.</summary>
/// <param name="Holder">Who says so; null where the words do not name anybody.</param>
/// <param name="IsCommitment">Whether the holder binds himself; a forecast if not.</param>
/// <param name="Quote">The words.</param>
/// <param name="Claim">The claim.</param>
public sealed record OutlookView(string? Holder, bool IsCommitment, QuoteView Quote, Claim Claim)
{
    internal static IReadOnlyList<OutlookView> Of(
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        PassageMarks marks
    )
    {
        var found = new List<OutlookView>();
        foreach (var report in reports)
        {
            foreach (var claim in report.Source.Reading.Claims)
            {
                if (claim.Stance is Stance.Predicts or Stance.Commits && claim.Content.Count > 0)
                {
                    var words = new Extent(claim.Content[0].Start, claim.Content[^1].End);
                    var quote = new QuoteView(
                        report,
                        new CasePassage(report.Index, words),
                        [
                            .. claim.Relay.Select(hop =>
                                casebook.Parties.Parties[casebook.Parties.Of(report.Index, hop)].Name
                            ),
                        ]
                    );
                    marks.Add(quote.Passage);
                    found.Add(new OutlookView(claim.Holder, claim.Stance == Stance.Commits, quote, claim));
                }
            }
        }

        return [.. found.OrderBy(one => one.IsCommitment)];
    }
}
