using NodaTime;

namespace Hearsay.Casework;

/// <summary>Judges how two answers stand to each other by all the passages that give them.</summary>
internal sealed class PairJudge(IReadOnlyList<CaseReport> reports, PartyBook parties, OriginCounter origins)
{
    /// <summary>Judges; null where nothing can be said.</summary>
    /// <remarks>What somebody gave up later is superseded, unless another party contradicts it all the same.</remarks>
    /// <param name="rule">By what they are held against each other.</param>
    /// <param name="first">One answer's passages.</param>
    /// <param name="second">The other's.</param>
    /// <param name="given">When who gave up what; null where nobody gives such answers up.</param>
    public Judgement? Compare(IAnswerRule rule, List<Assertion> first, List<Assertion> second, GivenUp? given = null)
    {
        var beside = AreBesideEachOther(first, second);
        Judgement? strongest = null;
        Judgement? superseded = null;
        var stands = false;
        foreach (var a in first)
        {
            foreach (var b in second)
            {
                var (earlier, later) = IsBefore(a, b) ? (a, b) : (b, a);
                if (
                    rule.Compare(earlier, later, SightOf(earlier, later) with { BesideEachOther = beside })
                    is not { } judged
                )
                {
                    continue;
                }

                if (judged.Relation == Relation.Contradicts && !beside && given?.IsGone(earlier, later) == true)
                {
                    superseded ??= new Judgement(
                        Relation.Supersedes,
                        null,
                        "one had been given up by its own voice before the other was first given"
                    );
                    continue;
                }

                superseded = judged.Relation == Relation.Supersedes ? judged : superseded;
                stands |=
                    judged.Relation == Relation.Contradicts && beside
                    || judged.Relation == Relation.Contradicts && origins.IsPartys(earlier) && origins.IsPartys(later);
                if (strongest is null || judged.Relation > strongest.Value.Relation)
                {
                    strongest = judged;
                }
            }
        }

        return superseded is not null && !stands ? superseded : strongest;
    }

    // A report that puts both side by side, in two voices, knows of nobody who gave one up.
    private static bool AreBesideEachOther(List<Assertion> first, List<Assertion> second) =>
        first.Exists(a =>
            !a.Passage.InTitle
            && !a.IsUpdate
            && second.Exists(b =>
                !b.Passage.InTitle && !b.IsUpdate && a.Passage.Report == b.Passage.Report && a.Claim != b.Claim
            )
        );

    private static bool IsBefore(Assertion a, Assertion b) =>
        (a.Passage.Report, !a.Passage.InTitle, a.Passage.Extent.Start).CompareTo(
            (b.Passage.Report, !b.Passage.InTitle, b.Passage.Extent.Start)
        ) <= 0;

    private PairSight SightOf(Assertion earlier, Assertion later) =>
        new(
            IsOneVoice(earlier, later),
            later.Chain.Count == 0 && !origins.IsPartys(later),
            Between(earlier.Passage.Report, later.Passage.Report),
            NewsroomsOnly: IsNewsrooms(earlier) && IsNewsrooms(later)
        );

    private bool IsNewsrooms(Assertion one) => one.Chain.Count == 0 && !origins.IsPartys(one);

    // A named party or its body; and of newsrooms and the unnamed what stands in one report or one outlet's own words.
    private bool IsOneVoice(Assertion a, Assertion b)
    {
        var (x, y) = (origins.VoiceOf(a), origins.VoiceOf(b));
        return origins.IsPartys(a) && origins.IsPartys(b)
            ? parties.BodyOf(x) == parties.BodyOf(y)
            : x == y && (a.Passage.Report == b.Passage.Report || a.Chain.Count == 0 && b.Chain.Count == 0);
    }

    private Duration Between(int earlier, int later)
    {
        var (a, b) = (
            CaseOrder.MomentOf(reports[earlier].Reading.Provenance),
            CaseOrder.MomentOf(reports[later].Reading.Provenance)
        );
        return a == Instant.MaxValue || b == Instant.MaxValue ? Duration.Zero : b - a;
    }
}
