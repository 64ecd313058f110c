using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>A grade in one of the field's scales: what a rule proposes, and what people set, side by side.</summary>
/// <param name="Scale">The scale's name, e.g. "Airwars grade".</param>
/// <param name="Field">The field by which people set it, e.g. <c>airwars</c>.</param>
/// <param name="Proposed">What the rule proposes; null where it proposes nothing.</param>
/// <param name="Quotes">The words that the rule rests on.</param>
/// <param name="Set">What people set, in order.</param>
public sealed record GradeView(
    string Scale,
    string Field,
    Grading? Proposed,
    IReadOnlyList<QuoteView> Quotes,
    IReadOnlyList<PersonDecision> Set
)
{
    /// <summary>The name of a scale and the field by which people set a grade in it.</summary>
    internal static (string Name, string Field) Of(GradingScale scale) =>
        scale switch
        {
            GradingScale.Airwars => ("Airwars grade", "airwars"),
            GradingScale.StrikeStatus => ("Airwars strike status", "strike-status"),
            GradingScale.AdmiraltyDigit => ("Admiralty digit", "credibility"),
            GradingScale.UcdpWhere => ("UCDP precision of place", "where-prec"),
            _ => ("UCDP precision of date", "date-prec"),
        };
}
