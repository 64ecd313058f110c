namespace Hearsay.Casework;

/// <summary>Questions to which the answer is yes or no: whether it was meant, whether it was announced.</summary>
/// <param name="kind">On what two answers contradict each other.</param>
internal sealed class YesNoRule(ConflictKind kind) : IAnswerRule
{
    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) => Yes(a) == Yes(b);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight) =>
        sight.SameVoice
            ? new Judgement(Relation.Supersedes, null, "the same voice says otherwise later")
            : new Judgement(Relation.Contradicts, kind, "one says yes, and the other no");

    private static bool Yes(Assertion one) => one.Value is "yes" or "meant" ^ one.IsNegated;
}
