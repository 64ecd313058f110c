namespace Hearsay.Reading;

/// <summary>A verb, or a verb with words that belong to it, that can say that something is said.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Tail">The words that must follow it: "out" in "point out"; empty for most.</param>
/// <param name="Frames">What can stand beside it.</param>
/// <param name="Prepositions">Prepositions that belong to the cue and lead to its content: "about" in "talk about".</param>
/// <param name="Stance">What its holder does with the content.</param>
/// <param name="Certainty">How sure the word itself is.</param>
/// <param name="Basis">How one who passes words on with it came by them.</param>
internal sealed record CueVerb(
    string Lemma,
    string[] Tail,
    CueFrames Frames,
    string[] Prepositions,
    Stance Stance,
    Certainty Certainty,
    HopBasis Basis
)
{
    public bool Has(CueFrames frame) => (Frames & frame) != 0;
}
