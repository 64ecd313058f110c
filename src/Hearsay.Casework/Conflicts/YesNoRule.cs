namespace Hearsay.Casework;

/// <summary>Questions to which the answer is yes or no: whether it was meant, whether it was announced.</summary>
/// <param name="kind">On what two answers contradict each other.</param>
internal sealed class YesNoRule(ConflictKind kind) : IAnswerRule
{
    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) => Yes(a) == Yes(b) && CanBeOfOne(a, b);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight) =>
        Yes(earlier) == Yes(later) || !CanBeOfOne(earlier, later) ? null
        : sight.SameVoice ? new Judgement(Relation.Supersedes, null, "the same voice says otherwise later")
        : new Judgement(Relation.Contradicts, kind, "one says yes, and the other no");

    // What is told of whom has to fit where it is told.
    private static bool CanBeOfOne(Assertion a, Assertion b) =>
        a.Statement is null || b.Statement is null || a.Statement.CanBeOf(b.Statement);

    private static bool Yes(Assertion one) => one.Value is "yes" or "meant" ^ one.IsNegated;
}
