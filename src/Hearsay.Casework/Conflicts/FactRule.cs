namespace Hearsay.Casework;

/// <summary>Statements: the same in other words, or the opposite of each other.</summary>
/// <param name="weights">How much each word tells.</param>
internal sealed class FactRule(WordWeights weights) : IAnswerRule
{
    private const double SameWords = 0.5;
    private const double OppositeWords = 0.45;

    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b)
    {
        if (a.IsNegated != b.IsNegated)
        {
            return false;
        }

        var shared = weights.Shared(a.Words, b.Words);
        return shared > 0 && shared / (weights.Of(a.Words) + weights.Of(b.Words) - shared) >= SameWords;
    }

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (earlier.IsNegated == later.IsNegated || sight.SameVoice)
        {
            return null;
        }

        // What is said not to be so has to be what the other one says; the other may say more.
        var (no, yes) = earlier.IsNegated ? (earlier, later) : (later, earlier);
        return weights.Shared(no.Words, yes.Words) >= OppositeWords * weights.Of(no.Words)
            ? new Judgement(Relation.Contradicts, ConflictKind.Negation, "one says that what the other says is not so")
            : null;
    }
}
