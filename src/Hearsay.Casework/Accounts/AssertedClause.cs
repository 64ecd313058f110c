using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Whether a clause is said to be so, or not to be so, by what it hangs on.</summary>
/// <param name="IsSaid">Whether it is said at all: what may be, what is asked and what there is no proof of is not.</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
internal readonly record struct AssertedClause(bool IsSaid, bool IsNegated)
{
    private static readonly HashSet<uint> Implying = WordSet.Of(
        "attempt",
        "try",
        "begin",
        "start",
        "manage",
        "continue",
        "help"
    );
    private static readonly HashSet<uint> Failing = WordSet.Of(
        "fail",
        "refuse",
        "decline",
        "neglect",
        "forget",
        "omit"
    );
    private static readonly HashSet<uint> Grounds = WordSet.Of(
        "evidence",
        "proof",
        "sign",
        "indication",
        "suggestion",
        "question",
        "doubt",
        "possibility",
        "chance",
        "risk",
        "fear",
        "rumour",
        "rumor",
        "plan",
        "hope"
    );

    private static readonly AssertedClause Unsaid = new(false, false);

    /// <summary>Reads it off the tree.</summary>
    public static AssertedClause Of(AssertionDraft draft, int token)
    {
        var text = draft.Text;
        var trees = draft.Trees;
        var negated = trees.IsNegated(token);
        var relation = text.Relations[token];
        var head = text.Heads[token];
        if (relation == DependencyRelation.Xcomp && head >= 0)
        {
            var lemma = text.LemmaHashes[head];
            return Failing.Contains(lemma) && !trees.IsOpen(head) ? new(true, !(negated ^ trees.IsNegated(head)))
                : !Implying.Contains(lemma) && trees.IsOpen(token) || trees.IsOpen(head) ? Unsaid
                : new(true, negated ^ trees.IsNegated(head));
        }

        if (trees.IsOpen(token) || HasInfinitive(draft, token) || IsOrder(draft, token))
        {
            return Unsaid;
        }

        // "It is untrue that arms were kept there"
        if (
            relation is DependencyRelation.Ccomp or DependencyRelation.Csubj or DependencyRelation.Acl
            && head >= 0
            && (Predicates.English.Of(text, head) & PredicateKind.False) != 0
        )
        {
            return new(true, !(negated ^ trees.IsNegated(head)));
        }

        var isBelow =
            relation is DependencyRelation.Ccomp or DependencyRelation.Acl or DependencyRelation.Csubj && head >= 0;
        return isBelow && (Grounds.Contains(text.LemmaHashes[head]) || trees.IsNegated(head))
            ? Unsaid
            : new(true, negated);
    }

    // "Contact us": nobody is said to do it.
    private static bool IsOrder(AssertionDraft draft, int token) =>
        draft.Text.FineTags[token] == FineTag.VerbBase
        && draft.Text.Relations[token] == DependencyRelation.Root
        && draft.Trees.Child(token, DependencyRelation.Nsubj) < 0
        && draft.Trees.Child(token, DependencyRelation.Aux) < 0;

    // "failed to stop" and "tried to cross" say what the second verb says.
    private static bool HasInfinitive(AssertionDraft draft, int token)
    {
        var lemma = draft.Text.LemmaHashes[token];
        return (Implying.Contains(lemma) || Failing.Contains(lemma))
            && draft.Trees.Child(token, DependencyRelation.Xcomp) >= 0;
    }
}
