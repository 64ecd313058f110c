namespace Hearsay.Casework;

/// <summary>A noun by which a report calls an event: "explosion", "missile strike", "accident".</summary>
/// <param name="Word">The words in lower case, the last one as its lemma.</param>
/// <param name="Passage">Where they stand.</param>
/// <param name="IsAttack">Whether the word says that somebody meant harm: "air strike", and not "explosion".</param>
public sealed record EventName(string Word, CasePassage Passage, bool IsAttack);
