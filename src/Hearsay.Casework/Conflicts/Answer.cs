namespace Hearsay.Casework;

/// <summary>One answer to a question, with all passages of the case that give it.</summary>
/// <param name="Value">The answer, as it is compared.</param>
/// <param name="IsNegated">Whether it says that it is not so.</param>
/// <param name="Assertions">The passages, in order of the reports, then of their texts; at least one.</param>
/// <param name="Origins">How many independent origins stand behind it.</param>
public sealed record Answer(string Value, bool IsNegated, IReadOnlyList<Assertion> Assertions, OriginCount Origins)
{
    /// <summary>Passages of other answers that may say the same in other words; the most of <see cref="Origins"/> counts them in.</summary>
    public IReadOnlyList<Assertion> Possible { get; init; } = [];
}
