using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Lays out the questions of a case: disputed ones first, each with its answers parted into disputes.</summary>
internal sealed class QuestionViews(
    Casebook casebook,
    IReadOnlyList<DossierReport> reports,
    PassageMarks marks,
    GradeViews grades
)
{
    private int _number;

    /// <summary>The questions of an incident.</summary>
    public IReadOnlyList<QuestionView> Of(int incident) =>
        [
            .. casebook
                .Questions.Where(question =>
                    question.Incident == incident && question.Answers.Count > 0 && question.Key != Question.SaidOnce
                )
                .Select(question => (Question: question, Groups: DisputesOf(question)))
                .OrderBy(pair => pair.Question.Kind == QuestionKind.Fact)
                .ThenByDescending(pair => pair.Groups.Count > 0)
                .ThenBy(pair => pair.Question.Kind)
                .ThenByDescending(pair => pair.Question.Answers.Sum(answer => answer.Assertions.Count))
                .ThenBy(pair => pair.Question.Key, StringComparer.Ordinal)
                .Select(pair => View(pair.Question, pair.Groups)),
        ];

    // Answers hang together that contradict each other, directly or through a third one.
    private static List<List<int>> DisputesOf(Question question)
    {
        var home = Enumerable.Range(0, question.Answers.Count).ToArray();
        int Find(int answer) => home[answer] == answer ? answer : home[answer] = Find(home[answer]);
        foreach (var one in question.Comparisons.Where(one => one.Relation == Relation.Contradicts))
        {
            home[Find(one.Second)] = Find(one.First);
        }

        return
        [
            .. Enumerable
                .Range(0, home.Length)
                .GroupBy(Find)
                .Where(group => group.Count() > 1)
                .Select(group => group.ToList()),
        ];
    }

    private QuestionView View(Question question, List<List<int>> groups)
    {
        var number = ++_number;
        var disputed = groups.SelectMany(group => group).ToHashSet();
        var order = groups
            .Select(group => Sorted(question, group))
            .OrderByDescending(group => group.Sum(answer => question.Answers[answer].Assertions.Count))
            .ToList();
        order.Add(
            Sorted(question, Enumerable.Range(0, question.Answers.Count).Where(answer => !disputed.Contains(answer)))
        );
        var letter = 0;
        var views = order.ConvertAll(group =>
            group.ConvertAll(answer => View(question, number, answer, Letter(letter++)))
        );
        var disputes = groups.Count == 0 ? [] : views[..^1].ConvertAll(answers => Dispute(question, answers));
        return new QuestionView(number, question, disputes, views[^1]);
    }

    private static DisputeView Dispute(Question question, List<AnswerView> answers)
    {
        var members = answers.Select(answer => answer.Index).ToHashSet();
        return new DisputeView(
            answers,
            [.. question.Comparisons.Where(one => one.Relation == Relation.Contradicts && members.Contains(one.First))]
        );
    }

    private static List<int> Sorted(Question question, IEnumerable<int> answers) =>
        [
            .. answers
                .OrderByDescending(answer => ReportsOf(question.Answers[answer]).Count)
                .ThenByDescending(answer => question.Answers[answer].Origins.Groups.Count)
                .ThenBy(answer => answer),
        ];

    private AnswerView View(Question question, int number, int index, string letter)
    {
        var answer = question.Answers[index];
        var id = $"q{Drawing.Svg.N(number)}{letter}";
        var back = new PassageBack(
            id,
            $"Q{Drawing.Svg.N(number)}{letter}",
            $"Answer {letter} to question {Drawing.Svg.N(number)}: {QuestionWords.Ask(question)}"
        );
        foreach (var one in answer.Assertions)
        {
            marks.Add(one.Passage, back);
        }

        var groups = answer.Origins.Groups.OrderByDescending(group => group.IsShown).ToList();
        var first = groups.ConvertAll(group => answer.Assertions[Best(answer, group)]);
        return new AnswerView(
            index,
            letter,
            id,
            answer,
            QuestionWords.Say(answer),
            ReportsOf(answer),
            groups.ConvertAll(group => casebook.Parties.Parties[group.Party].Name),
            first.ConvertAll(Quote)
        )
        {
            Admiralty = grades.Of(question, index),
            Others = [.. answer.Assertions.Where(one => !first.Contains(one)).Select(Quote)],
            Possible = [.. answer.Possible.Select(Quote)],
        };
    }

    // The one that names who says so, the earliest of them; a headline only where nothing else is there.
    private static int Best(Answer answer, OriginGroup group) =>
        group
            .Assertions.OrderBy(member => answer.Assertions[member].Passage.InTitle)
            .ThenBy(member => answer.Assertions[member].Chain.Count == 0)
            .ThenBy(member => member)
            .First();

    /// <summary>An answer's passage as it is quoted.</summary>
    public QuoteView Quote(Assertion one) =>
        new(
            reports[one.Passage.Report],
            one.Passage,
            [.. one.Chain.Select(hop => casebook.Parties.Parties[casebook.Parties.Of(one.Passage.Report, hop)].Name)]
        );

    private static List<int> ReportsOf(Answer answer) =>
        [.. answer.Assertions.Select(one => one.Passage.Report).Distinct().Order()];

    private static string Letter(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + (char)('a' + (index % 26));
}
