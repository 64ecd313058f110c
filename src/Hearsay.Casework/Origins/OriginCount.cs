namespace Hearsay.Casework;

/// <summary>How many independent origins stand behind an answer: never one number, but the least and the most.</summary>
/// <param name="Low">How many can be shown to be independent of each other; at least 1.</param>
/// <param name="High">How many there can be at most, by what the reports tell.</param>
/// <param name="Groups">The origins that remain, each with the passages that go back to it.</param>
public sealed record OriginCount(int Low, int High, IReadOnlyList<OriginGroup> Groups);
