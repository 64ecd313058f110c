using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Words that judge, hedge, stress, suggest, or hide who says it.</summary>
/// <param name="Extent">The words, half-open, in UTF-16 code units of the text read.</param>
/// <param name="Kind">What they do.</param>
/// <param name="Claim">The innermost claim that they stand in, by index; -1 for the report's own voice. Of an unnamed source, the claim that it is the source of.</param>
/// <param name="Quoted">Whether they are the holder's own words, between marks.</param>
public sealed record WordChoice(Extent Extent, WordingKind Kind, int Claim, bool Quoted);
