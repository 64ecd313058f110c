namespace Hearsay.Casework;

/// <summary>A grade in one of the field's scales, proposed by a rule: a person's grade stands beside it, never under it.</summary>
/// <param name="Scale">Which scale.</param>
/// <param name="Value">The scale's own code: "contested", "3".</param>
/// <param name="Rule">Why, as a plain sentence.</param>
/// <param name="Passages">The words that the rule rests on.</param>
public sealed record Grading(GradingScale Scale, string Value, string Rule, IReadOnlyList<CasePassage> Passages);
