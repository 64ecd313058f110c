namespace Hearsay.Casework;

/// <summary>Doers: the same deed by somebody else, or by one who did not do it.</summary>
internal sealed class ResponsibilityRule : IAnswerRule
{
    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b)
    {
        var (x, y) = (a.Statement!, b.Statement!);
        return a.IsNegated == b.IsNegated && x.Agent.Fit(y.Agent) > 0 && CanBeOneDeed(x, y);
    }

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        var (x, y) = (earlier.Statement!, later.Statement!);
        if (sight.SameVoice || earlier.IsNegated && later.IsNegated || !CanBeOneDeed(x, y))
        {
            return null;
        }

        var fit = x.Agent.Fit(y.Agent);
        return earlier.IsNegated != later.IsNegated
            ? fit > 0
                ? Against("one says that the other's doer did not do it")
                : null
            : fit < 0 && IsOneDeed(x, y)
                ? Against("each says that somebody else did it")
                : null;
    }

    private static Judgement Against(string reason) => new(Relation.Contradicts, ConflictKind.Responsibility, reason);

    // Where a verb is left out the deed is the incident's: "was behind the attack".
    private static bool CanBeOneDeed(Statement x, Statement y) =>
        x.Patient.Fit(y.Patient) >= 0
        && (x.Keys.Length == 0 || y.Keys.Length == 0 || x.SharesKey(y) || x.Patient.Fit(y.Patient) > 0);

    // Two can have fired, but what was done to one thing was done by one.
    private static bool IsOneDeed(Statement x, Statement y) =>
        x.Keys.Length == 0 && y.Keys.Length == 0 || x.Patient.Fit(y.Patient) > 0 && x.SharesKey(y);
}
