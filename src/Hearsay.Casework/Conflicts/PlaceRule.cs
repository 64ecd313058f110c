namespace Hearsay.Casework;

/// <summary>Whose land, waters or air it was in: another's, or not in it.</summary>
internal sealed class PlaceRule : IAnswerRule
{
    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) => a.IsNegated == b.IsNegated && IsOfOne(a, b);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (sight.SameVoice || earlier.IsNegated && later.IsNegated)
        {
            return null;
        }

        return earlier.IsNegated != later.IsNegated
            ? IsOfOne(earlier, later)
                ? Against("one says inside what the other says outside of")
                : null
            : AreOfTwo(earlier, later)
                ? Against("it cannot have been in both")
                : null;
    }

    private static Judgement Against(string reason) => new(Relation.Contradicts, ConflictKind.Place, reason);

    // Nobody's and somebody's, or two owners: a bank and an owner can be one.
    private static bool AreOfTwo(Assertion a, Assertion b)
    {
        var (x, y) = (a.Statement!.Agent, b.Statement!.Agent);
        return x.IsEmpty != y.IsEmpty || x.Fit(y) < 0;
    }

    private static bool IsOfOne(Assertion a, Assertion b)
    {
        var (x, y) = (a.Statement!.Agent, b.Statement!.Agent);
        return x.IsEmpty && y.IsEmpty || x.Fit(y) > 0;
    }
}
