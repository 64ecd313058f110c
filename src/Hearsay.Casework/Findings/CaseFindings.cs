namespace Hearsay.Casework;

/// <summary>The rules, in the order of their numbers.</summary>
internal static class CaseFindings
{
    private static readonly ICaseRule[] Rules =
    [
        new WholeZoneRule(),
        new FigureMovesRule(),
        new QuotationDiffersRule(),
    ];

    /// <summary>What they find in an incident, each disagreement once.</summary>
    public static IEnumerable<CaseFinding> Find(CaseSight sight) => Rules.SelectMany(rule => rule.Find(sight));
}
