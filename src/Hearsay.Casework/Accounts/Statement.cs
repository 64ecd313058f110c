namespace Hearsay.Casework;

/// <summary>A statement taken apart: what is said to be so, of whom, and to whom or what.</summary>
internal sealed record Statement
{
    /// <summary>What is said of them: the senses of its verb, or of the noun that stands for one ("no warning was given").</summary>
    public required Sense[] Keys { get; init; }

    /// <summary>The lemma of the word that has these senses.</summary>
    public required uint Lemma { get; init; }

    /// <summary>Who does it.</summary>
    public required PhraseWords Agent { get; init; }

    /// <summary>Whom or what it is done to, or what the noun that stands for the verb is about.</summary>
    public required PhraseWords Patient { get; init; }

    /// <summary>All other words, as senses, sorted.</summary>
    public required uint[] Others { get; init; }

    /// <summary>Whether it is about something that is used or had: "used no mortars".</summary>
    public bool IsUse { get; init; }

    /// <summary>Whether it speaks of all that there is: "there was no storm", "nobody rang", "denied any such fire".</summary>
    public bool IsOfAll { get; init; }

    /// <summary>All its words, as senses, sorted.</summary>
    public uint[] AllWords() =>
        [.. Keys.Select(key => key.Number).Concat(Agent.All).Concat(Patient.All).Concat(Others).Distinct().Order()];

    /// <summary>Whether one of these words stands in it as a thing.</summary>
    public bool Has(Sense[] keys) =>
        Array.Exists(
            keys,
            key =>
                Array.BinarySearch(Patient.Heads, key.Number) >= 0
                || Array.BinarySearch(Agent.Heads, key.Number) >= 0
                || Array.BinarySearch(Others, key.Number) >= 0
        );
}
