namespace Hearsay.Pages.Dossier;

/// <summary>One answer in a party's account.</summary>
/// <param name="Question">What is answered.</param>
/// <param name="Answer">The answer.</param>
/// <param name="IsDisputed">Whether another answer contradicts it.</param>
/// <param name="Quotes">Where it says so, in the case's order.</param>
public sealed record AccountEntry(
    QuestionView Question,
    AnswerView Answer,
    bool IsDisputed,
    IReadOnlyList<QuoteView> Quotes
);
