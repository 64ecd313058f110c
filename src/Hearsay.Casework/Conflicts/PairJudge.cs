using NodaTime;

namespace Hearsay.Casework;

/// <summary>Judges how two answers stand to each other by all the passages that give them.</summary>
internal static class PairJudge
{
    /// <summary>Judges; null where nothing can be said.</summary>
    /// <remarks>What somebody gave up later is superseded, unless another party contradicts it all the same.</remarks>
    /// <param name="rule">By what they are held against each other.</param>
    /// <param name="first">One answer's passages.</param>
    /// <param name="second">The other's.</param>
    /// <param name="given">When who gave up what; null where nobody gives such answers up.</param>
    public static Judgement? Compare(IAnswerRule rule, SpokenAnswer first, SpokenAnswer second, GivenUp? given = null)
    {
        var beside = AreBesideEachOther(first.Assertions, second.Assertions);
        Judgement? strongest = null;
        Judgement? superseded = null;
        var stands = false;
        for (var i = 0; i < first.Assertions.Count; i++)
        {
            for (var j = 0; j < second.Assertions.Count; j++)
            {
                var (earlier, later) = (first.Assertions[i], second.Assertions[j]);
                var (x, y) = (first.Speakers[i], second.Speakers[j]);
                if (!IsBefore(earlier, later))
                {
                    (earlier, later, x, y) = (later, earlier, y, x);
                }

                if (rule.Compare(earlier, later, SightOf(earlier, x, later, y, beside)) is not { } judged)
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
                    || judged.Relation == Relation.Contradicts && x.IsPartys && y.IsPartys;
                if (strongest is null || judged.Relation > strongest.Value.Relation)
                {
                    strongest = judged;
                }
            }
        }

        return superseded is not null && !stands ? superseded : strongest;
    }

    // A report that puts both side by side, in two voices, knows of nobody who gave one up.
    private static bool AreBesideEachOther(List<Assertion> first, List<Assertion> second)
    {
        var low = 0;
        foreach (var a in first)
        {
            while (low < second.Count && second[low].Passage.Report < a.Passage.Report)
            {
                low++;
            }

            for (var i = low; i < second.Count && second[i].Passage.Report == a.Passage.Report; i++)
            {
                if (IsOfText(a) && IsOfText(second[i]) && a.Claim != second[i].Claim)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfText(Assertion one) => !one.Passage.InTitle && !one.IsUpdate;

    private static bool IsBefore(Assertion a, Assertion b) =>
        a.Passage.Report != b.Passage.Report ? a.Passage.Report < b.Passage.Report
        : a.Passage.InTitle != b.Passage.InTitle ? a.Passage.InTitle
        : a.Passage.Extent.Start <= b.Passage.Extent.Start;

    private static PairSight SightOf(Assertion earlier, in Speaker x, Assertion later, in Speaker y, bool beside) =>
        new(
            IsOneVoice(earlier, x, later, y),
            y.IsNewsrooms,
            x.Moment == Instant.MaxValue || y.Moment == Instant.MaxValue ? Duration.Zero : y.Moment - x.Moment,
            beside,
            NewsroomsOnly: x.IsNewsrooms && y.IsNewsrooms
        );

    // A named party or its body; and of newsrooms and the unnamed what stands in one report or one outlet's own words.
    private static bool IsOneVoice(Assertion a, in Speaker x, Assertion b, in Speaker y) =>
        x.IsPartys && y.IsPartys
            ? x.Body == y.Body
            : x.Voice == y.Voice && (a.Passage.Report == b.Passage.Report || x.IsOwn && y.IsOwn);
}
