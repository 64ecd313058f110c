namespace Hearsay.Language;

/// <summary>What stands to the left of a word, as far as it matters to what the word is.</summary>
internal enum TagContext : byte
{
    /// <summary>A sentence or a clause begins.</summary>
    Start,

    /// <summary>A determiner, a possessive, an adjective or a number: a noun is due.</summary>
    Determiner,

    /// <summary>"to", a modal or "do": a bare verb is due.</summary>
    Infinitive,

    /// <summary>A form of "have": a participle may follow.</summary>
    Have,

    /// <summary>A form of "be": a participle, an adjective or a noun phrase follows.</summary>
    Be,

    /// <summary>A pronoun that is a subject: a finite verb is due.</summary>
    Subject,

    /// <summary>A noun or a name.</summary>
    Noun,

    /// <summary>A noun in the plural.</summary>
    Plural,

    /// <summary>A full verb.</summary>
    Verb,

    /// <summary>A preposition.</summary>
    Preposition,
}
