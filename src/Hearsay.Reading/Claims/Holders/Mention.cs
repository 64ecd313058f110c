namespace Hearsay.Reading;

/// <summary>Words that stand for a referent.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the head, where prepositions and appositions begin.</param>
/// <param name="Referent">Whom or what they stand for, by index.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Traits">How they stand in the sentence.</param>
internal readonly record struct Mention(
    int First,
    int End,
    int Referent,
    int Sentence,
    int Paragraph,
    MentionTraits Traits
)
{
    public bool Has(MentionTraits any) => (Traits & any) != 0;
}
