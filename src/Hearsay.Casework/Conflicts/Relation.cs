namespace Hearsay.Casework;

/// <summary>How two answers to one question stand to each other.</summary>
public enum Relation
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>One follows from the other: "at least 40" from 62.</summary>
    Entails,

    /// <summary>One is a later answer that takes the other's place.</summary>
    Supersedes,

    /// <summary>They speak of different people, things, places or times, and can both be so.</summary>
    DifferentScope,

    /// <summary>One gives roughly what the other gives: "dozens" and 62.</summary>
    Approximates,

    /// <summary>They cannot both be so.</summary>
    Contradicts,
}
