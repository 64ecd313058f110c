namespace Hearsay.Casework;

/// <summary>Doers: the same deed by somebody else, or by one who did not do it.</summary>
internal sealed class ResponsibilityRule : IAnswerRule
{
    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) => a.IsNegated == b.IsNegated && SameDoer(a, b);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (sight.SameVoice || !earlier.IsOfSameDeed(later))
        {
            return null;
        }

        var same = SameDoer(earlier, later);
        return earlier.IsNegated && later.IsNegated ? null
            : earlier.IsNegated != later.IsNegated
                ? same ? Against("one says that the other's doer did not do it")
                    : null
            : same ? null
            : Against("each says that somebody else did it");
    }

    private static Judgement Against(string reason) => new(Relation.Contradicts, ConflictKind.Responsibility, reason);

    private static bool SameDoer(Assertion a, Assertion b)
    {
        var (x, y) = (a.Topics, b.Topics);
        var shared = ContentWords.Shared(x, y);
        return shared > 0;
    }
}
