namespace Hearsay.Casework;

/// <summary>Statements: the same in other words, or the opposite of each other.</summary>
/// <param name="weights">How much each word tells.</param>
internal sealed class FactRule(WordWeights weights) : IAnswerRule
{
    /// <summary>The part of a statement's words, by weight, without which no other is looked at.</summary>
    internal const double Near = 0.3;

    private const double SameWords = 0.5;
    private const double SameKeyed = 0.3;

    /// <summary>How much each word tells.</summary>
    public WordWeights Weights => weights;

    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b)
    {
        if (a.Numbers.Count > 0 && b.Numbers.Count > 0 && !a.Numbers.SequenceEqual(b.Numbers))
        {
            return false;
        }

        var (x, y) = (a.Statement!, b.Statement!);
        var key = KeyMatch(a, b, opposite: false);
        if (key == 0 && a.IsNegated != b.IsNegated || key < 0 || !x.CanBeOf(y))
        {
            return false;
        }

        var shared = weights.Shared(a.Words, b.Words);
        var share = shared / (weights.Of(a.Words) + weights.Of(b.Words) - shared);
        return shared > 0
            && share
                >= (
                    key > 0 && (x.SharesRole(y) || ContentWords.Shared(x.Others, y.Others) > 0) ? SameKeyed : SameWords
                );
    }

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight) =>
        sight.NewsroomsOnly || !IsOpposite(earlier, later) ? null
        : sight.SameVoice ? new Judgement(Relation.Supersedes, null, "the same voice says otherwise later")
        : HasChanged(earlier, later)
            ? new Judgement(Relation.Supersedes, null, "it can have changed between the two reports")
        : new Judgement(
            Relation.Contradicts,
            ConflictKinds.Of(earlier.Statement!, later.Statement!),
            "one says that what the other says is not so"
        );

    // Who was alive has died since, and who was held has been let go.
    private static bool HasChanged(Assertion earlier, Assertion later) =>
        earlier is { IsNegated: true, Statement.IsUpToNow: true } && !later.IsNegated
        || Says(earlier, Dead, opposite: true) && Says(later, Dead, opposite: false)
        || Says(earlier, Held, opposite: false) && Says(later, Held, opposite: true);

    private static bool Says(Assertion one, uint sense, bool opposite) =>
        !one.IsNegated && Array.Exists(one.Statement!.Keys, key => key.Number == sense && key.IsOpposite == opposite);

    private static readonly uint Dead = Hearsay.Language.WordHash.Of("kill");
    private static readonly uint Held = Hearsay.Language.WordHash.Of("detain");

    /// <summary>Whether one statement says that what the other says is not so.</summary>
    public static bool IsOpposite(Assertion a, Assertion b)
    {
        var (x, y) = (a.Statement!, b.Statement!);
        return KeyMatch(a, b, opposite: true) > 0
                && x.CanBeOf(y)
                && ((a.IsNegated || b.IsNegated ? x.SharesEnough(y) : x.SharesRole(y)) || IsBare(a, b) || IsBare(b, a))
            || IsDenied(a, b)
            || IsDenied(b, a);
    }

    // "No live rounds were used": whoever says that some were, says more or less, but all of that.
    private static bool IsDenied(Assertion no, Assertion yes) =>
        no.IsNegated && !yes.IsNegated && no.Statement!.IsSaidBy(yes.Statement!);

    /// <summary>Whether two statements that somebody denies can be the same one: nothing that they name tells them apart.</summary>
    public static bool CanBeSame(Assertion a, Assertion b) => a.Statement!.CanBeOf(b.Statement!);

    // "There was no storm": what is said of all, and of nothing besides, is said of the other's too.
    private static bool IsBare(Assertion a, Assertion b) =>
        a is { IsNegated: true, Statement: { IsOfAll: true, Others.Length: 0 } no }
        && no.Agent.IsEmpty
        && no.Patient is { Names.Length: 0, Heads.Length: 0, Others.Length: <= 1 }
        && !b.IsNegated;

    // 1 where both say the same of something (or the opposite), -1 where they say the other of the two, 0 where they say neither.
    private static int KeyMatch(Assertion a, Assertion b, bool opposite)
    {
        var (same, other) = (0, 0);
        foreach (var x in a.Statement!.Keys)
        {
            foreach (var y in b.Statement!.Keys)
            {
                if (x.Number == y.Number)
                {
                    var differ = a.IsNegated ^ x.IsOpposite ^ b.IsNegated ^ y.IsOpposite;
                    same += differ == opposite ? 1 : 0;
                    other += differ == opposite ? 0 : 1;
                }
            }
        }

        // "used no mortars" and "mortars were fired"
        var (no, yes) = a.IsNegated ? (a, b) : (b, a);
        if (same + other == 0 && opposite && !yes.IsNegated && no is { IsNegated: true, Statement.IsUse: true })
        {
            same = yes.Statement!.Has(no.Statement.Keys) ? 1 : 0;
        }

        return same > other ? 1
            : other > 0 && other > same ? -1
            : 0;
    }
}
