using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Answers to one question each of which some other one contradicts.</summary>
/// <param name="Answers">The answers, the one with the most reports first.</param>
/// <param name="Comparisons">Which of them contradict each other, and by which rule.</param>
public sealed record DisputeView(IReadOnlyList<AnswerView> Answers, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>How many reports give any of the answers.</summary>
    public int ReportCount => Answers.SelectMany(answer => answer.Reports).Distinct().Count();

    /// <summary>Why they cannot all be so, each reason once; that of the answers with the most reports first.</summary>
    public IReadOnlyList<string> Reasons
    {
        get
        {
            var place = Answers.Select((answer, i) => (answer.Index, i)).ToDictionary();
            return
            [
                .. Comparisons
                    .OrderBy(one => Math.Max(place[one.First], place[one.Second]))
                    .ThenBy(one => Math.Min(place[one.First], place[one.Second]))
                    .Select(one => one.Reason)
                    .Distinct(StringComparer.Ordinal),
            ];
        }
    }
}
