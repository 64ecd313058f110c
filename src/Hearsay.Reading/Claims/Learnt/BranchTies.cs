using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>How branches of a sentence's tree are tied to the rest of it, seen from a cue.</summary>
internal static class BranchTies
{
    /// <summary>A branch's relation, and where its head is.</summary>
    public static ulong Of(in ClaimView view, in ArgumentWindow window, int branch)
    {
        if (branch < 0)
        {
            return 1;
        }

        ref readonly var facts = ref view.Facts[branch];
        var head = view.Text.Text.Heads[branch];
        if (head < window.Low || head >= window.High)
        {
            return FeatureKeys.Mix(2, facts.Relation);
        }

        ref readonly var path = ref window.Paths[head - window.Low];
        var depth = Math.Min((uint)path.Depth, 3u);
        return FeatureKeys.Mix(FeatureKeys.Mix(path.Way, (depth * 2) + (head < branch ? 1u : 0u)), facts.Relation);
    }

    /// <summary>How many tokens a branch has, as a power of two; 9 for none.</summary>
    public static uint SizeOf(ReadOnlySpan<TreeFacts> trees, int branch) =>
        branch < 0 ? 9u : (uint)BitOperations.Log2((uint)(trees[branch].End - trees[branch].First));

    /// <summary>The first token of a stretch whose head lies outside.</summary>
    /// <param name="view">The text.</param>
    /// <param name="first">The stretch's first token.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="roots">How many such tokens there are, three at most.</param>
    public static int RootOf(in ClaimView view, int first, int end, out uint roots)
    {
        var heads = view.Text.Text.Heads;
        var root = -1;
        roots = 0;
        for (var i = first; i < end; i++)
        {
            if (
                (heads[i] < first || heads[i] >= end)
                && view.Text.KindOf(i) is not (TokenKind.Punctuation or TokenKind.Quote)
            )
            {
                root = root < 0 ? i : root;
                roots++;
            }
        }

        roots = Math.Min(roots, 3u);
        return root < 0 ? first : root;
    }
}
