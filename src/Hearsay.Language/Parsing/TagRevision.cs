namespace Hearsay.Language;

/// <summary>Puts tags right that only the sentence's tree tells apart: "before the report" and "before the report is out".</summary>
internal static class TagRevision
{
    /// <summary>Revises the tags of all tokens.</summary>
    public static void Run(AnnotatedText text, Span<PartOfSpeech> tags, Span<FineTag> fineTags)
    {
        var relations = text.Relations;
        for (var i = 0; i < relations.Length; i++)
        {
            var revised = Revised(fineTags[i], relations[i]);
            if (revised == FineTag.Adjective && IsPerson(text, i))
            {
                revised = FineTag.Name;
            }
            else if (revised == FineTag.VerbPresentParticiple && IsDeed(text, i))
            {
                revised = FineTag.Noun;
            }
            else if (revised == FineTag.Adverb && IsParticle(text, i))
            {
                revised = FineTag.VerbParticle;
            }

            if (revised != fineTags[i])
            {
                fineTags[i] = revised;
                tags[i] = FineTags.PartOf(revised);
            }
        }
    }

    // "The Iraqi was late", "they held the Iraqi": a nationality that is no adjective.
    private static bool IsPerson(AnnotatedText text, int token) =>
        (text.Shapes[token] & (TokenShape.Capitalised | TokenShape.SentenceStart)) == TokenShape.Capitalised
        && (
            text.Relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj
            || (
                token > 0
                && token + 1 < text.TokenCount
                && text.Tags[token - 1] == PartOfSpeech.Det
                && text.FineTags[token + 1]
                    is FineTag.Modal
                        or FineTag.AuxiliaryPresent
                        or FineTag.AuxiliaryThird
                        or FineTag.AuxiliaryPast
            )
        );

    // "blames shelling by rebels": what is done by somebody and has no object is a thing.
    private static bool IsDeed(AnnotatedText text, int token) =>
        token > 0
        && text.Heads[token] == token - 1
        && text.Tags[token - 1] == PartOfSpeech.Verb
        && token + 2 < text.TokenCount
        && text.Is(token + 1, "by")
        && text.FineTags[token + 2] != FineTag.VerbPresentParticiple;

    // "The fight went on.": a preposition with nothing behind it belongs to its verb.
    private static bool IsParticle(AnnotatedText text, int token) =>
        token > 0
        && text.Tags[token - 1] == PartOfSpeech.Verb
        && (token + 1 == text.TokenCount || text.Tags[token + 1] == PartOfSpeech.Punct)
        && (text.Is(token, "on") || text.Is(token, "up") || text.Is(token, "out") || text.Is(token, "off"));

    private static FineTag Revised(FineTag tag, DependencyRelation relation) =>
        (tag, relation) switch
        {
            (FineTag.Preposition or FineTag.Adverb, DependencyRelation.CompoundPrt) => FineTag.VerbParticle,
            (FineTag.Preposition, DependencyRelation.Mark) => FineTag.Subordinator,
            (FineTag.Subordinator, DependencyRelation.Case) => FineTag.Preposition,
            (FineTag.Relative, DependencyRelation.Mark) => FineTag.Subordinator,
            (
                FineTag.Subordinator,
                DependencyRelation.Nsubj
                    or DependencyRelation.NsubjPass
                    or DependencyRelation.Obj
            ) => FineTag.Relative,
            (
                >= FineTag.VerbBase
                    and <= FineTag.VerbPresentParticiple,
                DependencyRelation.Aux
                    or DependencyRelation.AuxPass
                    or DependencyRelation.Cop
            ) => tag switch
            {
                FineTag.VerbPresent => FineTag.AuxiliaryPresent,
                FineTag.VerbThird => FineTag.AuxiliaryThird,
                FineTag.VerbPast => FineTag.AuxiliaryPast,
                FineTag.VerbPastParticiple => FineTag.AuxiliaryPastParticiple,
                FineTag.VerbPresentParticiple => FineTag.AuxiliaryPresentParticiple,
                _ => FineTag.AuxiliaryBase,
            },
            _ => tag,
        };
}
