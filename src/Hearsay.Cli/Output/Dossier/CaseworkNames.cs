using Hearsay.Casework;
using Hearsay.Pages.Dossier;

namespace Hearsay.Cli;

/// <summary>The names under which a dossier's data prints the values of casework's enumerations.</summary>
internal static class CaseworkNames
{
    /// <summary>The name of a value: its words in lower case with hyphens between them.</summary>
    public static string Of(Relation value) =>
        value switch
        {
            Relation.DifferentScope => "different-scope",
            _ => value.ToString().ToLowerInvariant(),
        };

    /// <inheritdoc cref="Of(Relation)"/>
    public static string Of(QuestionKind value) => value.ToString().ToLowerInvariant();

    /// <inheritdoc cref="Of(Relation)"/>
    public static string Of(ConflictKind value) => value.ToString().ToLowerInvariant();

    /// <inheritdoc cref="Of(Relation)"/>
    public static string Of(PartyKind value) => value.ToString().ToLowerInvariant();

    /// <inheritdoc cref="Of(Relation)"/>
    public static string Of(CopyKind value) => value.ToString().ToLowerInvariant();

    /// <inheritdoc cref="Of(Relation)"/>
    public static string Of(CopyBasis value) =>
        value == CopyBasis.FirstSeen ? "first-seen" : value.ToString().ToLowerInvariant();

    /// <inheritdoc cref="Of(Relation)"/>
    public static string Of(ForecastState value) =>
        value switch
        {
            ForecastState.CameTrue => "came-true",
            ForecastState.DidNot => "did-not",
            ForecastState.CannotBeJudged => "cannot-be-judged",
            _ => value.ToString().ToLowerInvariant(),
        };
}
