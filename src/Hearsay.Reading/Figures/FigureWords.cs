namespace Hearsay.Reading;

/// <summary>What a word can do around a figure; a word can do several of these.</summary>
[Flags]
internal enum FigureWords : ulong
{
    None = 0,

    // Numbers.
    Unit = 1UL << 0,
    Ten = 1UL << 1,
    Times = 1UL << 2,
    Suffix = 1UL << 3,
    Vague = 1UL << 4,
    Few = 1UL << 5,
    OperatorStart = 1UL << 6,
    Fraction = 1UL << 7,

    // What is counted.
    Singular = 1UL << 8,
    Plural = 1UL << 9,
    Person = 1UL << 10,
    Thing = 1UL << 11,
    UnitStart = 1UL << 12,

    // What happened.
    Participle = 1UL << 16,
    Active = 1UL << 17,
    Intransitive = 1UL << 18,
    Adjective = 1UL << 19,
    EventNoun = 1UL << 20,
    Lives = 1UL << 21,
    EventStart = 1UL << 22,
    EventLast = 1UL << 23,

    // Small words.
    Be = 1UL << 32,
    Have = 1UL << 33,
    Modal = 1UL << 34,
    Negation = 1UL << 35,
    Relative = 1UL << 36,
    Preposition = 1UL << 37,
    Conjunction = 1UL << 38,
    Determiner = 1UL << 39,
    Pronoun = 1UL << 40,
    Adverb = 1UL << 41,
    Verb = 1UL << 42,
    Include = 1UL << 43,
    Label = 1UL << 44,
    Total = 1UL << 45,
    Link = 1UL << 46,
    Change = 1UL << 47,
    Saving = 1UL << 48,
    Address = 1UL << 49,
    Filler = 1UL << 50,
    Clause = 1UL << 51,
    Parent = 1UL << 52,
    Side = 1UL << 53,
    Claim = 1UL << 54,

    // A place in a count: "a third person has died".
    Ordinal = 1UL << 55,

    /// <summary>A word that can begin a number.</summary>
    Number = Unit | Ten | Times | Vague | Few,

    /// <summary>A single word that says what happened.</summary>
    Event = Participle | Active | Intransitive | Adjective | EventNoun,

    /// <summary>A noun that is known to be counted.</summary>
    Noun = Person | Thing,

    /// <summary>A word that no counted phrase holds.</summary>
    Closed =
        Be
        | Have
        | Modal
        | Negation
        | Relative
        | Preposition
        | Clause
        | Conjunction
        | Determiner
        | Pronoun
        | Adverb
        | Verb
        | Include,
}
