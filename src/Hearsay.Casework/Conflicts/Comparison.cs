namespace Hearsay.Casework;

/// <summary>How two answers to a question stand to each other, and why.</summary>
/// <param name="First">One answer, by index in its question.</param>
/// <param name="Second">The other one, by index; always larger.</param>
/// <param name="Relation">How they stand.</param>
/// <param name="Conflict">On what they contradict each other; null where they do not.</param>
/// <param name="Reason">The rule that says so, as a plain sentence.</param>
public sealed record Comparison(int First, int Second, Relation Relation, ConflictKind? Conflict, string Reason);
