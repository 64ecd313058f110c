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

    /// <summary>Its words one by one, in order of the text, without those that tell little.</summary>
    public Slot[] Slots { get; init; } = [];

    /// <summary>Whether it is about something that is used or had: "used no mortars".</summary>
    public bool IsUse { get; init; }

    /// <summary>Whether it speaks of all that there is: "there was no storm", "nobody rang", "denied any such fire".</summary>
    public bool IsOfAll { get; init; }

    /// <summary>Whether it says what has been so up to now: "have not been found", "not yet".</summary>
    public bool IsUpToNow { get; init; }

    /// <summary>Whether somebody or something that it is about is named by a pronoun alone.</summary>
    public bool HasPronoun { get; init; }

    /// <summary>Whether two statements can be of the same: neither who nor whom tells them apart.</summary>
    public bool CanBeOf(Statement other) =>
        Agent.Fit(other.Agent) >= 0
        && Patient.Fit(other.Patient) >= 0
        && (Patient.IsEmpty == other.Patient.IsEmpty || !IsChange(Keys) || Theme.Fit(other.Theme) >= 0);

    /// <summary>Whether who or whom two statements are about is the same by their words.</summary>
    public bool SharesRole(Statement other) =>
        Agent.Fit(other.Agent) > 0
        || Patient.Fit(other.Patient) > 0
        || IsChange(Keys) && Patient.IsEmpty != other.Patient.IsEmpty && Theme.Fit(other.Theme) > 0;

    /// <summary>Whether enough of what two statements name is the same: a role, or two other words where no pronoun stands.</summary>
    public bool SharesEnough(Statement other) =>
        SharesRole(other)
        || !HasPronoun && !other.HasPronoun && ContentWords.Shared(Others, other.Others) > 1
        || Lemma == other.Lemma && !HasPronoun && !other.HasPronoun && ContentWords.Shared(Others, other.Others) > 0;

    /// <summary>Whether at least so many of its words mean what a word of the other one can mean.</summary>
    public bool SharesSlots(Statement other, int least)
    {
        foreach (var slot in Slots)
        {
            least -= slot.IsIn(other.Slots) ? 1 : 0;
        }

        return least <= 0;
    }

    /// <summary>Whether two statements have a sense of what they say in common.</summary>
    public bool SharesKey(Statement other) =>
        Array.Exists(Keys, key => Array.Exists(other.Keys, one => one.Number == key.Number));

    // What is opened and what opens is the same.
    private PhraseWords Theme => Patient.IsEmpty ? Agent : Patient;

    private static readonly HashSet<uint> Changes =
    [
        .. new[]
        {
            "open",
            "on",
            "sink",
            "begin",
            "end",
            "destroy",
            "damage",
            "collapse",
            "crash",
            "fire",
            "fault",
        }.Select(word => Hearsay.Language.WordHash.Of(word)),
    ];

    private static bool IsChange(Sense[] keys) => Array.Exists(keys, key => Changes.Contains(key.Number));

    /// <summary>All its words, as senses, sorted.</summary>
    public uint[] AllWords() =>
        [.. Keys.Select(key => key.Number).Concat(Agent.All).Concat(Patient.All).Concat(Others).Distinct().Order()];

    /// <summary>Whether another statement says all of what this one says there is none of, and most of what it says besides.</summary>
    public bool IsSaidBy(Statement other)
    {
        const double Most = 0.66;
        var (shared, cores) = (0, 0);
        foreach (var slot in Slots)
        {
            if (slot.IsIn(other.Slots))
            {
                shared++;
                cores += slot.IsCore ? 1 : 0;
            }
            else if (slot.IsCore)
            {
                return false;
            }
        }

        return cores > 0 && shared > 1 && shared >= Most * Slots.Length;
    }

    /// <summary>Whether one of these words stands in it as a thing.</summary>
    public bool Has(Sense[] keys) =>
        Array.Exists(
            keys,
            key =>
                Array.BinarySearch(Patient.Heads, key.Number) >= 0 || Array.BinarySearch(Agent.Heads, key.Number) >= 0
        );
}
