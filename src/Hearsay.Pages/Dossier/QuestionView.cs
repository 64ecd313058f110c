using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>A question as a dossier shows it.</summary>
/// <param name="Number">By which it is told from others, from 1.</param>
/// <param name="Question">The question.</param>
/// <param name="Disputes">Answers that cannot all be so, each group by itself; the one with the most reports first.</param>
/// <param name="Others">The answers that no other one contradicts, the one with the most reports first.</param>
public sealed record QuestionView(
    int Number,
    Question Question,
    IReadOnlyList<DisputeView> Disputes,
    IReadOnlyList<AnswerView> Others
)
{
    /// <summary>Its id on the page, e.g. <c>q3</c>.</summary>
    public string Id => "q" + Drawing.Svg.N(Number);

    /// <summary>What is asked.</summary>
    public string Asked => QuestionWords.Ask(Question);

    /// <summary>All answers, as they are shown.</summary>
    public IEnumerable<AnswerView> Answers => Disputes.SelectMany(dispute => dispute.Answers).Concat(Others);

    /// <summary>Of the answers that no other one contradicts, those that may have more than one origin: what a copy repeats is said once.</summary>
    internal IEnumerable<AnswerView> Shared => Others.Where(answer => answer.Answer.Origins.Groups.Count > 1);

    /// <summary>Whether some of its answers cannot all be so.</summary>
    public bool IsDisputed => Disputes.Count > 0;

    /// <summary>How the answers stand to each other where they differ and can both be so, as they are shown.</summary>
    public IEnumerable<(AnswerView First, AnswerView Second, Comparison Comparison)> Explained
    {
        get
        {
            var byIndex = Answers.ToDictionary(answer => answer.Index);
            return Question
                .Comparisons.Where(one => one.Relation is not (Relation.Contradicts or Relation.Same))
                .Select(one => (byIndex[one.First], byIndex[one.Second], one));
        }
    }
}
