namespace Hearsay.Reading;

/// <summary>A noun that can be a cue: "claim" in "his claim that …".</summary>
/// <param name="Lemma">Its singular.</param>
/// <param name="Frames">What can stand behind it.</param>
/// <param name="Prepositions">Prepositions that lead to its content: "of" in "criticism of".</param>
/// <param name="Stance">What its holder does with the content.</param>
/// <param name="Certainty">How sure the word itself is.</param>
internal sealed record CueNoun(
    string Lemma,
    CueFrames Frames,
    string[] Prepositions,
    Stance Stance,
    Certainty Certainty
);
