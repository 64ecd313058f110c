using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>One answer that one passage gives to one question, in somebody's voice.</summary>
public sealed record Assertion
{
    /// <summary>The words that answer, and whose report they stand in.</summary>
    public required CasePassage Passage { get; init; }

    /// <summary>What is answered.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Which question of that kind: "killed", "warning"; the same key can be asked of several incidents.</summary>
    public required string Key { get; init; }

    /// <summary>The answer as it is compared: a number, a doer, "yes" or "no".</summary>
    public required string Value { get; init; }

    /// <summary>Whom or what the answer speaks of, in the report's words; null where all are meant.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether the answer is given as part of a larger number ("among them four children").</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the words say that it is not so.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether the words say that this follows an older answer ("rose to 62").</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The least that a number can be; null for no bound, and for answers that are no numbers.</summary>
    public double? Least { get; init; }

    /// <summary>The most that a number can be; null for no bound, and for answers that are no numbers.</summary>
    public double? Most { get; init; }

    /// <summary>Whether a number is given roughly ("about 60", "dozens").</summary>
    public bool IsRough { get; init; }

    /// <summary>The moments between which a time lies, both ends inclusive; null for answers that are no times.</summary>
    public Interval? When { get; init; }

    /// <summary>What a clock on the wall showed; null where only an instant is given, and for answers that are no times.</summary>
    public LocalDateTime? WallClock { get; init; }

    /// <summary>Whether the words state the zone of a time.</summary>
    public bool HasZone { get; init; }

    /// <summary>The time of day that is told, for a time whose day need not be; null for answers that are no times.</summary>
    internal TimeOfDay? TimeOfDay { get; init; }

    /// <summary>Whether a number is what had been counted by then ("at least six", "so far").</summary>
    internal bool IsRunning { get; init; }

    /// <summary>Whether a time is the first that its report tells of an act of violence or an accident: when the incident was.</summary>
    internal bool IsMain { get; init; }

    /// <summary>Whether it answers only what another report may ask as well, and nothing by itself.</summary>
    internal bool IsAside { get; init; }

    /// <summary>The claim of the report that says it, by index in its reading; -1 for the report's own voice.</summary>
    public int Claim { get; init; } = -1;

    /// <summary>Who says so, originator first, as in <see cref="Claim.Relay"/>; empty for the report's own voice.</summary>
    public IReadOnlyList<Hop> Chain { get; init; } = [];

    /// <summary>How sure the words are.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The words by which what is said is told from other things: lemmas, sorted.</summary>
    internal IReadOnlyList<uint> Words { get; set; } = [];

    /// <summary>What is said of whom, taken apart; null for answers that are compared by their value only.</summary>
    internal Statement? Statement { get; set; }

    /// <summary>The numbers in a statement, in order, by <see cref="Hearsay.Language.WordHash"/>.</summary>
    internal IReadOnlyList<uint> Numbers { get; set; } = [];

    /// <summary>Lets go of what nothing but the comparing needs: of a large case it is a quarter of what is worked out.</summary>
    internal void Forget() => (Statement, Words, Numbers) = (null, [], []);
}
