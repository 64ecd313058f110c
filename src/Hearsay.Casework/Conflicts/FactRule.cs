namespace Hearsay.Casework;

/// <summary>Statements: the same in other words, or the opposite of each other.</summary>
/// <param name="weights">How much each word tells.</param>
internal sealed class FactRule(WordWeights weights) : IAnswerRule
{
    /// <summary>The part of two statements' words, by weight, that says the same.</summary>
    internal const double SameWords = 0.5;

    /// <summary>The part of a denial's words, by weight, that its opposite has to share.</summary>
    internal const double OppositeWords = 0.45;

    private const double Most = 0.7;

    /// <summary>How much each word tells.</summary>
    public WordWeights Weights => weights;

    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b)
    {
        if (a.IsNegated != b.IsNegated || !a.Numbers.SequenceEqual(b.Numbers))
        {
            return false;
        }

        var shared = weights.Shared(a.Words, b.Words);
        return shared > 0 && shared / (weights.Of(a.Words) + weights.Of(b.Words) - shared) >= SameWords;
    }

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight) =>
        earlier.IsNegated != later.IsNegated
        && !sight.SameVoice
        && IsOpposite(earlier.IsNegated ? earlier : later, earlier.IsNegated ? later : earlier)
            ? new Judgement(Relation.Contradicts, ConflictKind.Negation, "one says that what the other says is not so")
            : null;

    // What is said not to be so has to be what the other one says; the other may say more. Where the verbs differ, what is
    // spoken of has to be the same: two things, or the one thing there is.
    private bool IsOpposite(Assertion no, Assertion yes)
    {
        var covered = weights.Shared(no.Words, yes.Words) / weights.Of(no.Words);
        if (covered < OppositeWords)
        {
            return false;
        }

        if (no.Head != 0 && no.Head == yes.Head)
        {
            return no.Words.Count == 1 && yes.Words.Count <= 2 || ContentWords.Shared(no.Words, yes.Words) >= 2;
        }

        var topics = ContentWords.Shared(no.Topics, yes.Topics);
        return topics >= 2 || topics == 1 && no.Head == 0 && covered >= Most;
    }
}
