using static Hearsay.Language.FeatureHash;

namespace Hearsay.Language;

/// <summary>What decides the relation of an arc that was just decided on.</summary>
internal static class RelationFeatures
{
    /// <summary>How many features an arc has at most.</summary>
    public const int Count = 64;

    /// <summary>Fills <paramref name="into"/> and says how many there are.</summary>
    /// <param name="nodes">The sentence.</param>
    /// <param name="head">The head's node.</param>
    /// <param name="dependent">The dependent's node.</param>
    /// <param name="into">Takes the features; <see cref="Count"/> long.</param>
    /// <param name="places">Puts their places in, while further ones are made; the default leaves them as they are.</param>
    public static int Fill(
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
        var far = side | ((ulong)Math.Min(Math.Abs(head - dependent), 6) << 1);
        var own = head > dependent ? h.LeftRelations : h.RightRelations;
        ulong ht = h.Tag | (side << 8),
            dt = d.Tag | (side << 8),
            tags = h.Tag | ((ulong)d.Tag << 8) | (side << 16),
            hw = h.Word | (side << 32),
            dw = d.Word | (side << 32);
        var n = 0;
        into[n++] = Of(101, hw);
        into[n++] = Of(102, dw);
        into[n++] = Of(103, ht);
        into[n++] = Of(104, dt);
        into[n++] = Of(105, tags);
        into[n++] = Of(106, tags, far);
        into[n++] = Of(107, hw, d.Tag);
        into[n++] = Of(108, ht, d.Word);
        into[n++] = Of(109, hw, d.Word);
        into[n++] = Of(110, tags, hw, d.Word);
        into[n++] = Of(111, tags, dBefore.Tag, dAfter.Tag);
        into[n++] = Of(112, tags, hBefore.Tag, hAfter.Tag);
        into[n++] = Of(113, tags, dl.Word);
        into[n++] = Of(114, tags, dl.Tag, dl.Relation);
        into[n++] = Of(115, dw, dl.Word);
        into[n++] = Of(116, hw, dl.Word, d.Tag);
        into[n++] = Of(117, tags, dl2.Word);
        into[n++] = Of(118, tags, dl2.Tag, dl2.Relation);
        into[n++] = Of(119, tags, dr.Word);
        into[n++] = Of(120, tags, dr.Tag, dr.Relation);
        places.Take(into[..n]);
        var asked = n;
        into[n++] = Of(121, tags, d.LeftRelations);
        into[n++] = Of(122, tags, d.RightRelations);
        into[n++] = Of(123, tags, own);
        into[n++] = Of(124, hw, own, d.Tag);
        into[n++] = Of(125, tags, h.LeftRelations, h.RightRelations);
        into[n++] = Of(126, hw, h.LeftRelations);
        into[n++] = Of(127, h.Cluster | ((ulong)d.Cluster << 16), side);
        into[n++] = Of(128, tags, h.Cluster);
        into[n++] = Of(129, tags, d.Cluster);
        into[n++] = Of(130, hw, d.Cluster);
        into[n++] = Of(131, dw, h.Cluster);
        into[n++] = Of(132, h.Branch | ((ulong)d.Branch << 16), side, dl.Word);
        into[n++] = Of(133, tags, dBefore.Word);
        into[n++] = Of(134, tags, dAfter.Word);
        into[n++] = Of(135, tags, hBefore.Word);
        into[n++] = Of(136, tags, hAfter.Word);
        into[n++] = Of(137, h.Relation, tags);
        into[n++] = Of(138, h.Relation, dw);
        into[n++] = Of(139, dw, dBefore.Tag, dAfter.Tag);
        into[n++] = Of(140, dw, far);
        into[n++] = Of(141, hw, d.LeftRelations, d.Tag);
        into[n++] = Of(142, dt, d.LeftRelations, dl.Word);
        places.Take(into[asked..n]);
        return n;
    }
}
