using NodaTime;

namespace Hearsay.Casework;

/// <summary>Puts the answers of an incident's reports together and holds them against each other.</summary>
internal sealed class QuestionMaker(IReadOnlyList<CaseReport> reports, PartyBook parties, OriginCounter origins)
{
    private static Dictionary<QuestionKind, IAnswerRule> Rules(IReadOnlyList<Assertion> assertions) =>
        new()
        {
            [QuestionKind.Figure] = new FigureRule(),
            [QuestionKind.Responsibility] = new ResponsibilityRule(),
            [QuestionKind.Cause] = new CauseRule(),
            [QuestionKind.Intent] = new YesNoRule(ConflictKind.Intent),
            [QuestionKind.Time] = new TimeRule(),
            [QuestionKind.Notification] = new YesNoRule(ConflictKind.Notification),
            [QuestionKind.Fact] = new FactRule(new WordWeights(assertions.Where(one => one.Kind == QuestionKind.Fact))),
        };

    /// <summary>The questions of an incident, in order of their kinds, then of their first passages.</summary>
    public IEnumerable<Question> Make(int incident, IReadOnlyList<Assertion> assertions)
    {
        var rules = Rules(assertions);
        foreach (var group in assertions.GroupBy(one => (one.Kind, one.Key)).OrderBy(group => group.Key.Kind))
        {
            var question = Make(incident, group.Key.Kind, group.Key.Key, [.. group], rules[group.Key.Kind]);
            if (question.Answers.Count > 0)
            {
                yield return question;
            }
        }
    }

    private Question Make(
        int incident,
        QuestionKind kind,
        string key,
        IReadOnlyList<Assertion> assertions,
        IAnswerRule rule
    )
    {
        var groups = new List<List<Assertion>>();
        foreach (var one in assertions)
        {
            var home = groups.FirstOrDefault(group => rule.IsSame(group[0], one));
            if (home is null)
            {
                groups.Add([one]);
            }
            else
            {
                home.Add(one);
            }
        }

        var comparisons = new List<Comparison>();
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                if (Compare(rule, groups[i], groups[j]) is { } judged)
                {
                    comparisons.Add(new Comparison(i, j, judged.Relation, judged.Conflict, judged.Reason));
                }
            }
        }

        return kind == QuestionKind.Fact
            ? OnlyCompared(incident, key, groups, comparisons)
            : new Question(incident, kind, key, [.. groups.Select(AnswerOf)], comparisons);
    }

    // Of statements only those are kept that more than one voice makes, or that somebody says the opposite of.
    private Question OnlyCompared(int incident, string key, List<List<Assertion>> groups, List<Comparison> comparisons)
    {
        var compared = comparisons.SelectMany(one => new[] { one.First, one.Second }).ToHashSet();
        var kept = Enumerable.Range(0, groups.Count).Where(i => compared.Contains(i) || IsShared(groups[i])).ToArray();
        var number = kept.Select((group, i) => (group, i)).ToDictionary(pair => pair.group, pair => pair.i);
        return new Question(
            incident,
            QuestionKind.Fact,
            key,
            [.. kept.Select(i => AnswerOf(groups[i]))],
            [.. comparisons.Select(one => one with { First = number[one.First], Second = number[one.Second] })]
        );
    }

    private static bool IsShared(List<Assertion> group) =>
        group.Exists(one => one.Passage.Report != group[0].Passage.Report);

    private Answer AnswerOf(List<Assertion> group) =>
        new(group[0].Value, group[0].IsNegated, group, origins.Count(group));

    // What somebody gave up later is superseded, unless another party contradicts it all the same.
    private Judgement? Compare(IAnswerRule rule, List<Assertion> first, List<Assertion> second)
    {
        Judgement? strongest = null;
        Judgement? superseded = null;
        var stands = false;
        foreach (var a in first)
        {
            foreach (var b in second)
            {
                var (earlier, later) = IsBefore(a, b) ? (a, b) : (b, a);
                if (rule.Compare(earlier, later, SightOf(earlier, later)) is not { } judged)
                {
                    continue;
                }

                superseded = judged.Relation == Relation.Supersedes ? judged : superseded;
                stands |=
                    judged.Relation == Relation.Contradicts && origins.IsPartys(earlier) && origins.IsPartys(later);
                if (strongest is null || judged.Relation > strongest.Value.Relation)
                {
                    strongest = judged;
                }
            }
        }

        return superseded is not null && !stands ? superseded : strongest;
    }

    private static bool IsBefore(Assertion a, Assertion b) =>
        (a.Passage.Report, !a.Passage.InTitle, a.Passage.Extent.Start).CompareTo(
            (b.Passage.Report, !b.Passage.InTitle, b.Passage.Extent.Start)
        ) <= 0;

    private PairSight SightOf(Assertion earlier, Assertion later) =>
        new(
            origins.IsPartys(earlier)
                && origins.IsPartys(later)
                && parties.BodyOf(origins.VoiceOf(earlier)) == parties.BodyOf(origins.VoiceOf(later)),
            later.Chain.Count == 0 && !origins.IsPartys(later),
            Between(earlier.Passage.Report, later.Passage.Report)
        );

    private Duration Between(int earlier, int later)
    {
        var (a, b) = (
            CaseOrder.MomentOf(reports[earlier].Reading.Provenance),
            CaseOrder.MomentOf(reports[later].Reading.Provenance)
        );
        return a == Instant.MaxValue || b == Instant.MaxValue ? Duration.Zero : b - a;
    }
}
