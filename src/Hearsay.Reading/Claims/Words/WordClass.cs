namespace Hearsay.Reading;

/// <summary>What a word can be, whatever its place: the closed classes, and a few kinds of noun that claims turn on.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1,
    Possessive = 1 << 1,
    Preposition = 1 << 2,
    Be = 1 << 3,
    Have = 1 << 4,
    Do = 1 << 5,
    Modal = 1 << 6,
    Negation = 1 << 7,
    Subject = 1 << 8,
    Pronoun = 1 << 9,
    Coordinator = 1 << 10,
    Subordinator = 1 << 11,
    Relative = 1 << 12,
    Question = 1 << 13,
    That = 1 << 14,
    To = 1 << 15,
    Adverb = 1 << 16,
    Day = 1 << 17,
    Part = 1 << 18,
    Person = 1 << 19,
    Body = 1 << 20,
    Outlet = 1 << 21,
    Document = 1 << 22,
    Hearer = 1 << 23,

    /// <summary>A preposition that can tie a noun to the phrase before it; those of time and of reason tie clauses.</summary>
    Link = 1 << 24,

    /// <summary>An adjective that stands behind its noun with a preposition of its own: "a person close to the inquiry".</summary>
    PostNominal = 1 << 25,

    /// <summary>What the author calls what somebody else says: "falsely", "bogus".</summary>
    Untrue = 1 << 26,

    /// <summary>What can stand before a verb in its group.</summary>
    Auxiliary = Be | Have | Do | Modal,

    /// <summary>What is never part of a noun phrase's inside.</summary>
    Breaks =
        Preposition | Auxiliary | Negation | Coordinator | Subordinator | Relative | Question | That | To | Subject,
}
