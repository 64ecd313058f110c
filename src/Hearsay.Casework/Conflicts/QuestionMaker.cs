namespace Hearsay.Casework;

/// <summary>Puts the answers of an incident's reports together and holds them against each other.</summary>
internal sealed class QuestionMaker(PairJudge judge, OriginCounter origins)
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
        var grouper = rule is FactRule facts ? (IAnswerGrouper)new StatementGrouper(facts) : new PlainGrouper(rule);
        var groups = grouper.Group(assertions);
        var comparisons = new List<Comparison>();
        foreach (var (i, j) in grouper.Pairs(groups))
        {
            if (judge.Compare(rule, groups[i], groups[j]) is { } judged)
            {
                comparisons.Add(new Comparison(i, j, judged.Relation, judged.Conflict, judged.Reason));
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
}
