using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>An answer as a dossier shows it.</summary>
/// <param name="Index">Where it stands in its question.</param>
/// <param name="Letter">By which it is told from the question's others: a, b, …</param>
/// <param name="Id">Its id on the page, e.g. <c>q3b</c>.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Words">What it says, in few words.</param>
/// <param name="Reports">The reports that give it, in the case's order.</param>
/// <param name="Voices">On whose word, one for each origin that remains, those shown to be one first.</param>
/// <param name="Quotes">A passage for each of those origins, in the same order.</param>
public sealed record AnswerView(
    int Index,
    string Letter,
    string Id,
    Answer Answer,
    string Words,
    IReadOnlyList<int> Reports,
    IReadOnlyList<string> Voices,
    IReadOnlyList<QuoteView> Quotes
)
{
    /// <summary>Its Admiralty digit: what the rule proposes, and what people set.</summary>
    public required GradeView Admiralty { get; init; }

    /// <summary>All its passages that are not among <see cref="Quotes"/>.</summary>
    public required IReadOnlyList<QuoteView> Others { get; init; }

    /// <summary>Passages that may say the same in other words: to be read, and not counted as said.</summary>
    public required IReadOnlyList<QuoteView> Possible { get; init; }

    /// <summary>How many reports give it and how many origins stand behind them, e.g. "4 reports, 1–2 origins".</summary>
    public string Count => CountWords.Of(Reports.Count, Answer.Origins);
}
