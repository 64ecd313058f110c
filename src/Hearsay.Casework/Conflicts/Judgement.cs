namespace Hearsay.Casework;

/// <summary>How two passages stand to each other, with the rule that says so.</summary>
/// <param name="Relation">How they stand.</param>
/// <param name="Conflict">On what they contradict each other; null where they do not.</param>
/// <param name="Reason">A plain sentence.</param>
internal readonly record struct Judgement(Relation Relation, ConflictKind? Conflict, string Reason);
