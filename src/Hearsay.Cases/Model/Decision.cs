namespace Hearsay.Cases;

/// <summary>An entry of what people decided. It is never changed; what takes it back is another entry.</summary>
/// <param name="Id">Its number in the case, from 1; it is shown as <c>d1</c>.</param>
/// <param name="Entry">What was decided.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Hash">The SHA-256 over the entry before and this one, as <see cref="DecisionChain"/> makes it.</param>
/// <param name="UndoneBy">The entry that took it back; null where it holds.</param>
public sealed record Decision(long Id, NewDecision Entry, DateTimeOffset At, string Hash, long? UndoneBy)
{
    /// <summary>Whether it holds: it is no undoing itself, and none has taken it back.</summary>
    public bool Holds => UndoneBy is null && Entry.Verb != DecisionVerb.Undo;
}
