using System.Runtime.Intrinsics;
using static Hearsay.Language.FeatureHash;

namespace Hearsay.Language;

/// <summary>What decides the relation of an arc that was just decided on, in two portions: a relation that is plain by the
/// first one is taken without the rest.</summary>
internal static class RelationFeatures
{
    /// <summary>How many features an arc has at most.</summary>
    public const int Count = 64;

    /// <summary>How far the best relation has to be ahead of all others, by the first portion, to be taken without the rest, in
    /// integer weights.</summary>
    /// <remarks>With this, one relation of a thousand comes out otherwise than by all features.</remarks>
    public const int Plain = 85;

    /// <summary>Fills <paramref name="into"/> with all of them and says how many there are.</summary>
    /// <param name="nodes">The sentence.</param>
    /// <param name="head">The head's node.</param>
    /// <param name="dependent">The dependent's node.</param>
    /// <param name="into">Takes the features; <see cref="Count"/> long.</param>
    public static int Fill(ReadOnlySpan<ParseNode> nodes, int head, int dependent, Span<ulong> into)
    {
        var n = FillFirst(nodes, head, dependent, into);
        return n + FillRest(nodes, head, dependent, into[n..]);
    }

    /// <summary>Whether the best relation is plain by the first portion.</summary>
    /// <param name="scores">Every relation's score.</param>
    /// <param name="most">The best one's.</param>
    public static bool IsPlain(ReadOnlySpan<int> scores, int most)
    {
        var least = Vector256.Create(most - Plain);
        var near = 0;
        var width = Vector256<int>.Count;
        for (var k = 0; k < scores.Length; k += width)
        {
            // The last ones overlap those before: what was counted is left out.
            var at = Math.Min(k, scores.Length - width);
            var bits = Vector256.GreaterThan(Vector256.Create(scores[at..]), least).ExtractMostSignificantBits();
            near += System.Numerics.BitOperations.PopCount(bits >> (k - at));
        }

        return near == 1;
    }

    /// <summary>Fills <paramref name="into"/> with the first portion and says how many there are.</summary>
    /// <param name="nodes">The sentence.</param>
    /// <param name="head">The head's node.</param>
    /// <param name="dependent">The dependent's node.</param>
    /// <param name="into">Takes the features.</param>
    /// <param name="places">Puts their places in, while further ones are made; the default leaves them as they are.</param>
    public static int FillFirst(
        ReadOnlySpan<ParseNode> nodes,
        int head,
        int dependent,
        Span<ulong> into,
        FeaturePlaces places = default
    )
    {
        ref readonly var h = ref nodes[head];
        ref readonly var d = ref nodes[dependent];
        ref readonly var dl = ref nodes[d.Left];
        ref readonly var dl2 = ref nodes[d.Left2];
        ref readonly var dr = ref nodes[d.Right];
        ulong side = dependent < head ? 1u : 0u;
        var own = Part(head > dependent ? h.LeftRelations : h.RightRelations);
        var ht = Part(h.Tag | (side << 8));
        var dt = Part(d.Tag | (side << 8));
        var tags = Part(h.Tag | ((ulong)d.Tag << 8) | (side << 16));
        var hw = Part(h.Word | (side << 32));
        var dw = Part(d.Word | (side << 32));
        var n = 0;
        into[n++] = Join(101, hw);
        into[n++] = Join(102, dw);
        into[n++] = Join(103, ht);
        into[n++] = Join(114, tags, Part(dl.Tag), Part(dl.Relation));
        into[n++] = Join(117, tags, Part(dl2.Word));
        into[n++] = Join(120, tags, Part(dr.Tag), Part(dr.Relation));
        into[n++] = Join(123, tags, own);
        into[n++] = Join(131, dw, Part(h.Cluster));
        into[n++] = Join(142, dt, Part(d.LeftRelations), Part(dl.Word));
        places.Take(into[..n]);
        return n;
    }

    /// <summary>Fills <paramref name="into"/> with the rest and says how many there are.</summary>
    /// <param name="nodes">The sentence.</param>
    /// <param name="head">The head's node.</param>
    /// <param name="dependent">The dependent's node.</param>
    /// <param name="into">Takes the features.</param>
    /// <param name="places">Puts their places in, while further ones are made; the default leaves them as they are.</param>
    public static int FillRest(
        ReadOnlySpan<ParseNode> nodes,
        int head,
        int dependent,
        Span<ulong> into,
        FeaturePlaces places = default
    )
    {
        ref readonly var h = ref nodes[head];
        ref readonly var d = ref nodes[dependent];
        ref readonly var dBefore = ref nodes[dependent - 1];
        ref readonly var dAfter = ref nodes[dependent + 1];
        ref readonly var hBefore = ref nodes[head - 1];
        ref readonly var hAfter = ref nodes[head + 1 < nodes.Length ? head + 1 : 0];
        ref readonly var dl = ref nodes[d.Left];
        ref readonly var dl2 = ref nodes[d.Left2];
        ref readonly var dr = ref nodes[d.Right];
        ulong side = dependent < head ? 1u : 0u;
        var far = Part(side | ((ulong)Math.Min(Math.Abs(head - dependent), 6) << 1));
        var own = Part(head > dependent ? h.LeftRelations : h.RightRelations);
        var ht = Part(h.Tag | (side << 8));
        var dt = Part(d.Tag | (side << 8));
        var tags = Part(h.Tag | ((ulong)d.Tag << 8) | (side << 16));
        var hw = Part(h.Word | (side << 32));
        var dw = Part(d.Word | (side << 32));
        var n = 0;
        into[n++] = Join(104, dt);
        into[n++] = Join(105, tags);
        into[n++] = Join(106, tags, far);
        into[n++] = Join(107, hw, Part(d.Tag));
        into[n++] = Join(108, ht, Part(d.Word));
        into[n++] = Join(109, hw, Part(d.Word));
        into[n++] = Join(110, tags, hw, Part(d.Word));
        into[n++] = Join(111, tags, Part(dBefore.Tag), Part(dAfter.Tag));
        into[n++] = Join(112, tags, Part(hBefore.Tag), Part(hAfter.Tag));
        into[n++] = Join(113, tags, Part(dl.Word));
        into[n++] = Join(115, dw, Part(dl.Word));
        into[n++] = Join(116, hw, Part(dl.Word), Part(d.Tag));
        into[n++] = Join(118, tags, Part(dl2.Tag), Part(dl2.Relation));
        into[n++] = Join(119, tags, Part(dr.Word));
        into[n++] = Join(121, tags, Part(d.LeftRelations));
        into[n++] = Join(122, tags, Part(d.RightRelations));
        places.Take(into[..n]);
        var asked = n;
        into[n++] = Join(124, hw, own, Part(d.Tag));
        into[n++] = Join(125, tags, Part(h.LeftRelations), Part(h.RightRelations));
        into[n++] = Join(126, hw, Part(h.LeftRelations));
        into[n++] = Join(127, Part(h.Cluster | ((ulong)d.Cluster << 16)), Part(side));
        into[n++] = Join(128, tags, Part(h.Cluster));
        into[n++] = Join(129, tags, Part(d.Cluster));
        into[n++] = Join(130, hw, Part(d.Cluster));
        into[n++] = Join(132, Part(h.Branch | ((ulong)d.Branch << 16)), Part(side), Part(dl.Word));
        into[n++] = Join(133, tags, Part(dBefore.Word));
        into[n++] = Join(134, tags, Part(dAfter.Word));
        into[n++] = Join(135, tags, Part(hBefore.Word));
        into[n++] = Join(136, tags, Part(hAfter.Word));
        into[n++] = Join(137, Part(h.Relation), tags);
        into[n++] = Join(138, Part(h.Relation), dw);
        into[n++] = Join(139, dw, Part(dBefore.Tag), Part(dAfter.Tag));
        into[n++] = Join(140, dw, far);
        into[n++] = Join(141, hw, Part(d.LeftRelations), Part(d.Tag));
        places.Take(into[asked..n]);
        return n;
    }
}
