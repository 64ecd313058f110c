namespace Hearsay.Reading;

/// <summary>A verb with its auxiliaries and the adverbs among them: "has also said".</summary>
/// <param name="Start">Its first token.</param>
/// <param name="Head">The verb itself.</param>
/// <param name="End">The token after the head.</param>
/// <param name="Kind">What kind of group it is.</param>
/// <param name="Negated">Whether a negation stands in it.</param>
internal readonly record struct VerbGroup(int Start, int Head, int End, VerbGroupKind Kind, bool Negated);
