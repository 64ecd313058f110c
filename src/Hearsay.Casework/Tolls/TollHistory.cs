namespace Hearsay.Casework;

/// <summary>How many were killed, injured or otherwise met with in one incident: every figure, and a view of them all.</summary>
/// <remarks>No figure is merged with another: the view stands beside them, with its rule.</remarks>
/// <param name="What">What happened to them: killed, injured, missing, detained, displaced.</param>
/// <param name="Figures">Every figure, in order of the case, then of the text; each has its holder, its scope and its moment.</param>
/// <param name="Low">The least that a report as a whole gives.</param>
/// <param name="Best">What the rule chooses.</param>
/// <param name="High">The most that a report as a whole gives.</param>
/// <param name="Rule">The rule that chose it, in words.</param>
/// <param name="BestPassages">The words that give it.</param>
public sealed record TollHistory(
    string What,
    IReadOnlyList<TollFigure> Figures,
    double Low,
    double Best,
    double High,
    string Rule,
    IReadOnlyList<CasePassage> BestPassages
);
