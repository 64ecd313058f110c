using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Turns a treebank's tags into Hearsay's.</summary>
internal static class TreebankTags
{
    /// <summary>The fine tag of a word.</summary>
    public static FineTag Of(TreebankWord word) =>
        word.Tag switch
        {
            "ADJ" => FineTag.Adjective,
            "ADP" => word.FineTag == "RP" ? FineTag.VerbParticle : FineTag.Preposition,
            "ADV" => FineTag.Adverb,
            "AUX" => word.FineTag switch
            {
                "MD" => FineTag.Modal,
                "VBP" => FineTag.AuxiliaryPresent,
                "VBZ" => FineTag.AuxiliaryThird,
                "VBD" => FineTag.AuxiliaryPast,
                "VBN" => FineTag.AuxiliaryPastParticiple,
                "VBG" => FineTag.AuxiliaryPresentParticiple,
                _ => FineTag.AuxiliaryBase,
            },
            "CCONJ" => FineTag.Coordinator,
            "DET" => FineTag.Determiner,
            "INTJ" => FineTag.Interjection,
            "NOUN" => word.FineTag == "NNS" ? FineTag.NounPlural : FineTag.Noun,
            "NUM" => FineTag.Number,
            "PART" => FineTag.Particle,
            "PRON" => word.FineTag switch
            {
                "PRP$" => FineTag.Possessive,
                "WDT" or "WP" or "WP$" => FineTag.Relative,
                _ => FineTag.Pronoun,
            },
            "PROPN" => FineTag.Name,
            "PUNCT" => FineTag.Mark,
            "SCONJ" => FineTag.Subordinator,
            "SYM" => FineTag.Symbol,
            "VERB" => word.FineTag switch
            {
                "VBP" => FineTag.VerbPresent,
                "VBZ" => FineTag.VerbThird,
                "VBD" => FineTag.VerbPast,
                "VBN" => FineTag.VerbPastParticiple,
                "VBG" => FineTag.VerbPresentParticiple,
                _ => FineTag.VerbBase,
            },
            _ => FineTag.Other,
        };
}
