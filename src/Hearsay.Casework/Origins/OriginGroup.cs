namespace Hearsay.Casework;

/// <summary>Passages that go back to one origin.</summary>
/// <param name="Party">Whose word it is, by index in <see cref="PartyBook.Parties"/>.</param>
/// <param name="IsShown">Whether the reports show that it is an origin of its own; if not, it may rest on another one.</param>
/// <param name="Assertions">The passages, by index in the answer.</param>
/// <param name="Reasons">Why they were put together, as plain sentences; empty for a single passage.</param>
public sealed record OriginGroup(int Party, bool IsShown, IReadOnlyList<int> Assertions, IReadOnlyList<string> Reasons);
