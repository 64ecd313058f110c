using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>A pronoun whose antecedent is known.</summary>
/// <param name="Form">Which pronoun.</param>
/// <param name="Candidates">Those for whom it may stand, by their mentions.</param>
/// <param name="Right">Which of these are right.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record PronounExample(PronounForm Form, Candidate[] Candidates, bool[] Right, double Weight);
