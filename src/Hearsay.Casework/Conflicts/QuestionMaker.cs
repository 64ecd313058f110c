namespace Hearsay.Casework;

/// <summary>Puts the answers of an incident's reports together and holds them against each other.</summary>
internal sealed class QuestionMaker(OriginCounter origins, IReadOnlyList<CaseReport> reports, PartyBook parties)
{
    private static Dictionary<QuestionKind, IAnswerRule> Rules(IReadOnlyList<Assertion> assertions) =>
        new()
        {
            [QuestionKind.Figure] = new FigureRule(),
            [QuestionKind.Responsibility] = new ResponsibilityRule(),
            [QuestionKind.Cause] = new CauseRule(),
            [QuestionKind.Intent] = new YesNoRule(ConflictKind.Intent),
            [QuestionKind.Time] = new TimeRule(),
            [QuestionKind.Place] = new PlaceRule(),
            [QuestionKind.Notification] = new YesNoRule(ConflictKind.Notification),
            [QuestionKind.Fact] = new FactRule(new WordWeights(assertions.Where(one => one.Kind == QuestionKind.Fact))),
        };

    /// <summary>The questions of an incident, in order of their kinds, then of their first passages.</summary>
    public IEnumerable<Question> Make(int incident, IReadOnlyList<Assertion> assertions)
    {
        var rules = Rules(assertions);
        var made = new List<Question>();
        foreach (var group in assertions.GroupBy(one => (one.Kind, one.Key)).OrderBy(group => group.Key.Kind))
        {
            var question = Make(incident, group.Key.Kind, group.Key.Key, [.. group], rules[group.Key.Kind]);
            if (group.Key.Kind == QuestionKind.Fact)
            {
                // Who did it, a number or a warning is a question of its own: statements that contradict each other on it say no more.
                var before = new EarlierQuestions(made);
                question = question with
                {
                    Comparisons =
                    [
                        .. question.Comparisons.Where(one =>
                            !before.Have(question.Answers[one.First], question.Answers[one.Second], one.Relation)
                        ),
                    ],
                };
            }

            foreach (var part in group.Key.Kind == QuestionKind.Fact ? Parted(question) : [Asked(question)])
            {
                if (part.Answers.Count > 0)
                {
                    made.Add(part);
                }
            }
        }

        return made;
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
        var answers = groups.ConvertAll(group => new SpokenAnswer(group, origins));
        var given = kind == QuestionKind.Figure ? new GivenUp(reports, origins, parties, assertions) : null;
        foreach (var (i, j) in grouper.Pairs(groups))
        {
            if (PairJudge.Compare(rule, answers[i], answers[j], given) is { } judged)
            {
                comparisons.Add(new Comparison(i, j, judged.Relation, judged.Conflict, judged.Reason));
            }
        }

        var like = kind == QuestionKind.Fact ? new LikeStatements(groups).Find() : Near(groups.Count, comparisons);
        return new Question(
            incident,
            kind,
            key,
            [.. groups.Select((group, i) => AnswerOf(group, [.. like[i].SelectMany(j => groups[j])]))],
            comparisons
        );
    }

    // What answers nothing by itself stays where another report says the same or otherwise.
    private static Question Asked(Question all) =>
        all.Answers.All(answer => answer.Assertions.Any(one => !one.IsAside))
            ? all
            : Kept(
                all,
                [
                    .. Enumerable
                        .Range(0, all.Answers.Count)
                        .Where(i =>
                            all.Answers[i].Assertions.Any(one => !one.IsAside)
                            || IsShared(all.Answers[i].Assertions)
                            || all.Comparisons.Any(one => one.First == i || one.Second == i)
                        ),
                ]
            );

    private static Question Kept(Question all, int[] kept)
    {
        var number = kept.Select((answer, i) => (answer, i)).ToDictionary(pair => pair.answer, pair => pair.i);
        return all with
        {
            Answers = [.. kept.Select(i => all.Answers[i])],
            Comparisons =
            [
                .. all
                    .Comparisons.Where(one => number.ContainsKey(one.First) && number.ContainsKey(one.Second))
                    .Select(one => one with { First = number[one.First], Second = number[one.Second] }),
            ],
        };
    }

    // Statements that several passages make, or that somebody says the opposite of, and behind them those made once.
    private static IEnumerable<Question> Parted(Question all)
    {
        var compared = all.Comparisons.SelectMany(one => new[] { one.First, one.Second }).ToHashSet();
        var kept = Enumerable
            .Range(0, all.Answers.Count)
            .ToLookup(i => compared.Contains(i) || AreLike(all.Answers[i].Assertions));
        yield return Kept(all, [.. kept[true]]);
        yield return all with
        {
            Key = Question.SaidOnce,
            Answers = [.. kept[false].Select(i => all.Answers[i])],
            Comparisons = [],
        };
    }

    // One word in common ("missing", "he is in the guard") is enough for a likeness that only raises the most, and none to be shown.
    private static bool AreLike(IReadOnlyList<Assertion> group)
    {
        const int Words = 2;
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = i + 1; j < group.Count; j++)
            {
                if (
                    group[i].Passage.Report != group[j].Passage.Report
                    && group[i].Statement!.SharesSlots(group[j].Statement!, Words)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsShared(IReadOnlyList<Assertion> group) =>
        group.Any(one => one.Passage.Report != group[0].Passage.Report);

    // "About 140" may be the 136 of another.
    private static List<int>[] Near(int answers, List<Comparison> comparisons)
    {
        var near = new List<int>[answers];
        for (var i = 0; i < answers; i++)
        {
            near[i] = [];
        }

        foreach (var one in comparisons.Where(one => one.Relation is Relation.Entails or Relation.Approximates))
        {
            near[one.First].Add(one.Second);
            near[one.Second].Add(one.First);
        }

        return near;
    }

    private Answer AnswerOf(List<Assertion> group, Assertion[] possible)
    {
        var count = origins.Count(group);
        var most = possible.Length == 0 ? count.High : origins.Count([.. group, .. possible]).High;
        return new Answer(group[0].Value, group[0].IsNegated, group, count with { High = Math.Max(count.High, most) })
        {
            Possible = possible,
        };
    }
}
