namespace Hearsay.Casework;

/// <summary>Causes: another one, or one that is ruled out.</summary>
internal sealed class CauseRule : IAnswerRule
{
    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) =>
        a.IsNegated == b.IsNegated && ContentWords.Shared(a.Words, b.Words) > 0 && CanBeOfOne(a, b);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (sight.SameVoice || earlier.IsNegated && later.IsNegated || !CanBeOfOne(earlier, later))
        {
            return null;
        }

        var same = ContentWords.Shared(earlier.Words, later.Words) > 0;
        return earlier.IsNegated != later.IsNegated
            ? same
                ? Against("one rules out the other's cause")
                : null
            : same || !IsOfOne(earlier, later)
                ? null
                : Against("each gives another cause");
    }

    // What is no state or failing by itself brings about many things: then what it brought about has to be the same.
    private static bool IsOfOne(Assertion a, Assertion b) =>
        Conditions.English.AreKnown(a.Words) && Conditions.English.AreKnown(b.Words)
        || a.Statement!.Patient.Fit(b.Statement!.Patient) > 0;

    // A cause of the delay is none of the crash.
    private static bool CanBeOfOne(Assertion a, Assertion b) => a.Statement!.Patient.Fit(b.Statement!.Patient) >= 0;

    private static Judgement Against(string reason) => new(Relation.Contradicts, ConflictKind.Cause, reason);
}
