namespace Hearsay.Language;

/// <summary>What a word can be, finer than its part of speech where the words around it need to know.</summary>
[Flags]
internal enum WordForms : uint
{
    None = 0,
    Noun = 1 << 0,
    Plural = 1 << 1,
    Base = 1 << 2,
    Third = 1 << 3,
    Past = 1 << 4,
    Participle = 1 << 5,
    Gerund = 1 << 6,
    Adjective = 1 << 7,
    Adverb = 1 << 8,
    Adposition = 1 << 9,
    Modal = 1 << 10,
    Be = 1 << 11,
    Have = 1 << 12,
    Do = 1 << 13,
    Coordinator = 1 << 14,
    Determiner = 1 << 15,
    Interjection = 1 << 16,
    Number = 1 << 17,
    Particle = 1 << 18,
    Pronoun = 1 << 19,
    Name = 1 << 20,
    Subordinator = 1 << 21,
    Symbol = 1 << 22,
    Punctuation = 1 << 23,
    Demonym = 1 << 24,

    /// <summary>A pronoun that only a subject can be: "he", "they", "who".</summary>
    Subject = 1 << 25,

    /// <summary>The ending suggested it; no lexicon lists the word.</summary>
    Guessed = 1 << 26,

    /// <summary>A pronoun that can be a subject and an object: "it", "you".</summary>
    Object = 1 << 27,

    /// <summary>A noun that a clause with "that" can follow: "claim", "fear".</summary>
    Content = 1 << 28,

    /// <summary>A word that belongs to a name where a capital follows: "bin", "van".</summary>
    NamePart = 1 << 29,

    Auxiliary = Modal | Be | Have | Do,
    AnyNoun = Noun | Plural,
    Finite = Base | Third | Past,
    AnyVerb = Finite | Participle | Gerund,
    Closed = Adposition | Auxiliary | Coordinator | Determiner | Particle | Pronoun | Subordinator,
}
