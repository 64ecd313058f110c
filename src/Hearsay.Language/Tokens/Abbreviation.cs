namespace Hearsay.Language;

/// <summary>What a word that is written with a full stop does to the sentence it stands in.</summary>
[Flags]
internal enum Abbreviation : byte
{
    None = 0,

    /// <summary>Its stop never ends a sentence: "Gen.", "vs.".</summary>
    NeverEnds = 1,

    /// <summary>Its stop can end a sentence: "Inc.", "etc.".</summary>
    MayEnd = 2,

    /// <summary>It is one only before a number: "No. 5", "Sat. 3 May".</summary>
    BeforeNumber = 4,

    /// <summary>It is one only with a capital: "Ill." is a state, "ill." a word.</summary>
    Capital = 8,
}
