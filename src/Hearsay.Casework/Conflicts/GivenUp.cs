using NodaTime;

namespace Hearsay.Casework;

/// <summary>When named parties gave a number up by giving another of the same people or things.</summary>
/// <param name="reports">The reports, in order.</param>
/// <param name="origins">Tells whose word a passage is.</param>
/// <param name="parties">Who speaks.</param>
/// <param name="all">All passages that answer the question.</param>
internal sealed class GivenUp(
    IReadOnlyList<CaseReport> reports,
    OriginCounter origins,
    PartyBook parties,
    IReadOnlyList<Assertion> all
)
{
    private readonly ILookup<int, Assertion> _byBody = all.Where(one =>
            origins.IsPartys(one) && !one.IsPart && !one.IsNegated
        )
        .ToLookup(one => parties.BodyOf(origins.VoiceOf(one)));

    /// <summary>Whether an answer was gone when the later one was first given: its voice had replaced it.</summary>
    public bool IsGone(Assertion earlier, Assertion later)
    {
        if (!origins.IsPartys(earlier))
        {
            return false;
        }

        var moment = MomentOf(later);
        return _byBody[parties.BodyOf(origins.VoiceOf(earlier))]
            .Any(one =>
                MomentOf(one) > MomentOf(earlier)
                && MomentOf(one) <= moment
                && one.Value != earlier.Value
                && FigureRule.ScopeKey(one) == FigureRule.ScopeKey(earlier)
            );
    }

    private Instant MomentOf(Assertion one) => CaseOrder.MomentOf(reports[one.Passage.Report].Reading.Provenance);
}
