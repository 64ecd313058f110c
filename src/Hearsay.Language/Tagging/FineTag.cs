namespace Hearsay.Language;

/// <summary>Parts of speech with the forms of verbs and nouns told apart, after the Penn Treebank's tags.</summary>
public enum FineTag : byte
{
    /// <summary>Not told: a foreign word, a part of a misspelt one.</summary>
    Other,

    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Preposition.</summary>
    Preposition,

    /// <summary>Adverb or preposition that belongs to a verb: "up" in "took up".</summary>
    VerbParticle,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Modal auxiliary: "will", "could".</summary>
    Modal,

    /// <summary>Auxiliary or copula in its plain form: "be".</summary>
    AuxiliaryBase,

    /// <summary>Auxiliary or copula in the present, not the third person: "are", "have".</summary>
    AuxiliaryPresent,

    /// <summary>Auxiliary or copula in the present, third person: "is", "has".</summary>
    AuxiliaryThird,

    /// <summary>Auxiliary or copula in the past: "was", "had".</summary>
    AuxiliaryPast,

    /// <summary>Auxiliary or copula as a past participle: "been".</summary>
    AuxiliaryPastParticiple,

    /// <summary>Auxiliary or copula in "-ing": "being".</summary>
    AuxiliaryPresentParticiple,

    /// <summary>Coordinating conjunction.</summary>
    Coordinator,

    /// <summary>Determiner.</summary>
    Determiner,

    /// <summary>Interjection.</summary>
    Interjection,

    /// <summary>Common noun, singular or mass.</summary>
    Noun,

    /// <summary>Common noun, plural.</summary>
    NounPlural,

    /// <summary>Numeral.</summary>
    Number,

    /// <summary>Particle: "to" before a verb, "not", the possessive "'s".</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Possessive pronoun: "their".</summary>
    Possessive,

    /// <summary>Relative or interrogative pronoun: "who", "which".</summary>
    Relative,

    /// <summary>Name.</summary>
    Name,

    /// <summary>Punctuation mark.</summary>
    Mark,

    /// <summary>Subordinating conjunction, and a preposition before a clause.</summary>
    Subordinator,

    /// <summary>Symbol.</summary>
    Symbol,

    /// <summary>Verb in its plain form.</summary>
    VerbBase,

    /// <summary>Verb in the present, not the third person.</summary>
    VerbPresent,

    /// <summary>Verb in the present, third person.</summary>
    VerbThird,

    /// <summary>Verb in the past.</summary>
    VerbPast,

    /// <summary>Past participle.</summary>
    VerbPastParticiple,

    /// <summary>Verb in "-ing": present participle or gerund.</summary>
    VerbPresentParticiple,
}
