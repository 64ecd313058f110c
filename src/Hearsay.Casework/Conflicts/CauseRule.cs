namespace Hearsay.Casework;

/// <summary>Causes: another one, or one that is ruled out.</summary>
internal sealed class CauseRule : IAnswerRule
{
    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) =>
        a.IsNegated == b.IsNegated && ContentWords.Shared(a.Words, b.Words) > 0;

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (sight.SameVoice || earlier.IsNegated && later.IsNegated)
        {
            return null;
        }

        var same = ContentWords.Shared(earlier.Words, later.Words) > 0;
        return earlier.IsNegated != later.IsNegated
            ? same
                ? Against("one rules out the other's cause")
                : null
            : same
                ? null
                : Against("each gives another cause");
    }

    private static Judgement Against(string reason) => new(Relation.Contradicts, ConflictKind.Cause, reason);
}
