namespace Hearsay.Language;

/// <summary>What the fine tags have in common.</summary>
internal static class FineTags
{
    /// <summary>How many there are: one bit of a mask each.</summary>
    public const int Count = 32;

    private static ReadOnlySpan<PartOfSpeech> Universal =>
        [
            PartOfSpeech.X,
            PartOfSpeech.Adj,
            PartOfSpeech.Adp,
            PartOfSpeech.Adp,
            PartOfSpeech.Adv,
            PartOfSpeech.Aux,
            PartOfSpeech.Aux,
            PartOfSpeech.Aux,
            PartOfSpeech.Aux,
            PartOfSpeech.Aux,
            PartOfSpeech.Aux,
            PartOfSpeech.Aux,
            PartOfSpeech.Cconj,
            PartOfSpeech.Det,
            PartOfSpeech.Intj,
            PartOfSpeech.Noun,
            PartOfSpeech.Noun,
            PartOfSpeech.Num,
            PartOfSpeech.Part,
            PartOfSpeech.Pron,
            PartOfSpeech.Pron,
            PartOfSpeech.Pron,
            PartOfSpeech.Propn,
            PartOfSpeech.Punct,
            PartOfSpeech.Sconj,
            PartOfSpeech.Sym,
            PartOfSpeech.Verb,
            PartOfSpeech.Verb,
            PartOfSpeech.Verb,
            PartOfSpeech.Verb,
            PartOfSpeech.Verb,
            PartOfSpeech.Verb,
        ];

    /// <summary>The universal part of speech of a fine tag.</summary>
    public static PartOfSpeech PartOf(FineTag tag) => Universal[(int)tag];
}
