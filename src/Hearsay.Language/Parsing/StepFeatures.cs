using static Hearsay.Language.FeatureHash;

namespace Hearsay.Language;

/// <summary>What decides the next step of a parse, after Zhang and Nivre, "Transition-based Dependency Parsing with Rich
/// Non-local Features" (2011).</summary>
internal static class StepFeatures
{
    /// <summary>How many features a state has at most.</summary>
    public const int Count = 100;

    /// <summary>Fills <paramref name="into"/> and says how many there are.</summary>
    public static int Fill(in ParseState state, Span<ulong> into)
    {
        var nodes = state.Nodes;
        int top = state.Top,
            next = state.Next,
            root = state.Root;
        ref readonly var s0 = ref nodes[top];
        ref readonly var n0 = ref nodes[next];
        ref readonly var n1 = ref nodes[next + 1 <= root ? next + 1 : 0];
        ref readonly var n2 = ref nodes[next + 2 <= root ? next + 2 : 0];
        ref readonly var n3 = ref nodes[next + 3 <= root ? next + 3 : 0];
        ref readonly var s1 = ref nodes[state.Second];
        ref readonly var s0h = ref nodes[s0.Head];
        ref readonly var s0h2 = ref nodes[s0h.Head];
        ref readonly var s0l = ref nodes[s0.Left];
        ref readonly var s0r = ref nodes[s0.Right];
        ref readonly var s0l2 = ref nodes[s0.Left2];
        ref readonly var s0r2 = ref nodes[s0.Right2];
        ref readonly var n0l = ref nodes[n0.Left];
        ref readonly var n0l2 = ref nodes[n0.Left2];
        var distance = (uint)(top == 0 ? 0 : Math.Min(next - top, 8));
        ulong s0w = s0.Word,
            s0t = s0.Tag,
            n0w = n0.Word,
            n0t = n0.Tag,
            s0wt = s0w | (s0t << 32),
            n0wt = n0w | (n0t << 32),
            n1t = n1.Tag,
            n1w = n1.Word,
            n1wt = n1w | (n1t << 32),
            n2t = n2.Tag,
            tags = s0t | (n0t << 8);
        var attached = s0.Head == 0 ? 0ul : s0.Relation;
        var n = 0;

        // Single words, and pairs.
        into[n++] = Of(1, s0wt);
        into[n++] = Of(2, s0w);
        into[n++] = Of(3, s0t, attached);
        into[n++] = Of(4, n0wt);
        into[n++] = Of(5, n0w);
        into[n++] = Of(6, n0t);
        into[n++] = Of(7, n1wt);
        into[n++] = Of(8, n1w);
        into[n++] = Of(9, n1t);
        into[n++] = Of(10, n2.Word | (n2t << 32));
        into[n++] = Of(11, n2.Word);
        into[n++] = Of(12, n2t);
        into[n++] = Of(13, s0wt, n0wt);
        into[n++] = Of(14, s0wt, n0w);
        into[n++] = Of(15, s0w, n0wt);
        into[n++] = Of(16, s0wt, n0t);
        into[n++] = Of(17, s0t, n0wt);
        into[n++] = Of(18, s0w, n0w);
        into[n++] = Of(19, tags);
        into[n++] = Of(20, n0t | (n1t << 8));

        // Three words.
        into[n++] = Of(21, n0t | (n1t << 8) | (n2t << 16));
        into[n++] = Of(22, tags | (n1t << 16));
        into[n++] = Of(23, tags | ((ulong)s0h.Tag << 16));
        into[n++] = Of(24, tags | ((ulong)s0l.Tag << 16));
        into[n++] = Of(25, tags | ((ulong)s0r.Tag << 16));
        into[n++] = Of(26, tags | ((ulong)n0l.Tag << 16));
        into[n++] = Of(27, tags | (n1t << 16) | (n2t << 24));
        into[n++] = Of(28, tags | ((ulong)s1.Tag << 16));

        // How far apart, and how many dependents.
        into[n++] = Of(30, s0w, distance);
        into[n++] = Of(31, s0t, distance);
        into[n++] = Of(32, n0w, distance);
        into[n++] = Of(33, n0t, distance);
        into[n++] = Of(34, tags, distance);
        into[n++] = Of(35, s0w, n0w, distance);
        var valency = (uint)Math.Min(s0.RightCount, 4);
        var left = (uint)Math.Min(s0.LeftCount, 4);
        var nextLeft = (uint)Math.Min(n0.LeftCount, 4);
        into[n++] = Of(36, s0w, valency);
        into[n++] = Of(37, s0t, valency);
        into[n++] = Of(38, s0w, left);
        into[n++] = Of(39, s0t, left);
        into[n++] = Of(40, n0w, nextLeft);
        into[n++] = Of(41, n0t, nextLeft);

        // The dependents and the heads, with their relations.
        into[n++] = Of(42, s0h.Word);
        into[n++] = Of(43, s0h.Tag);
        into[n++] = Of(44, attached);
        into[n++] = Of(45, s0l.Word);
        into[n++] = Of(46, s0l.Tag);
        into[n++] = Of(47, s0l.Relation);
        into[n++] = Of(48, s0r.Word);
        into[n++] = Of(49, s0r.Tag);
        into[n++] = Of(50, s0r.Relation);
        into[n++] = Of(51, n0l.Word);
        into[n++] = Of(52, n0l.Tag);
        into[n++] = Of(53, n0l.Relation);
        into[n++] = Of(54, s0h2.Word);
        into[n++] = Of(55, s0h2.Tag);
        into[n++] = Of(56, s0h.Relation);
        into[n++] = Of(57, s0l2.Word | ((ulong)s0l2.Tag << 32));
        into[n++] = Of(58, s0r2.Word | ((ulong)s0r2.Tag << 32));
        into[n++] = Of(59, n0l2.Word | ((ulong)n0l2.Tag << 32));
        into[n++] = Of(60, s0l2.Relation);
        into[n++] = Of(61, s0r2.Relation);
        into[n++] = Of(62, n0l2.Relation);
        into[n++] = Of(63, s0t | ((ulong)s0l.Tag << 8) | ((ulong)s0l2.Tag << 16));
        into[n++] = Of(64, s0t | ((ulong)s0r.Tag << 8) | ((ulong)s0r2.Tag << 16));
        into[n++] = Of(65, s0t | ((ulong)s0h.Tag << 8) | ((ulong)s0h2.Tag << 16));
        into[n++] = Of(66, n0t | ((ulong)n0l.Tag << 8) | ((ulong)n0l2.Tag << 16));
        into[n++] = Of(67, s0w, s0.RightRelations);
        into[n++] = Of(68, s0t, s0.RightRelations);
        into[n++] = Of(69, s0w, s0.LeftRelations);
        into[n++] = Of(70, s0t, s0.LeftRelations);
        into[n++] = Of(71, n0w, n0.LeftRelations);
        into[n++] = Of(72, n0t, n0.LeftRelations);
        into[n++] = Of(73, tags, s0.RightRelations, n0.LeftRelations);
        into[n++] = Of(74, tags, s0.LeftRelations, n0.LeftRelations);
        into[n++] = Of(75, tags | (attached << 16), n0.LeftRelations);

        // Words by the company they keep.
        ulong clusters = s0.Cluster | ((ulong)n0.Cluster << 16);
        into[n++] = Of(76, clusters);
        into[n++] = Of(77, s0.Cluster, n0t);
        into[n++] = Of(78, s0t, n0.Cluster);
        into[n++] = Of(79, s0.Cluster, n0w);
        into[n++] = Of(80, s0w, n0.Cluster);
        into[n++] = Of(81, n0.Cluster | ((ulong)n1.Cluster << 16), s0t);
        into[n++] = Of(82, s0.Branch | ((ulong)n0.Branch << 16) | ((ulong)n1.Branch << 32));
        into[n++] = Of(83, s0.Branch | ((ulong)n0.Branch << 16) | ((ulong)s0h.Branch << 32));

        // What lies further off.
        into[n++] = Of(84, s1.Tag, tags, attached);
        into[n++] = Of(85, s1.Word, n0t);
        into[n++] = Of(86, s1.Tag | ((ulong)s0.Tag << 8) | (n0t << 16) | (n1t << 24));
        into[n++] = Of(87, n0t | (n1t << 8) | (n2t << 16) | ((ulong)n3.Tag << 24), s0t);
        into[n++] = Of(88, s0w, n1t, n0t);
        into[n++] = Of(89, s0t, n0w, n1t);
        into[n++] = Of(90, s0t, n0t, n1w);
        into[n++] = Of(91, nodes[next - 1].Tag | (tags << 8), distance);
        into[n++] = Of(92, nodes[next - 1].Word, n0t, s0t);
        into[n++] = Of(93, s0h.Word, n0w);
        into[n++] = Of(94, s0h.Tag, n0wt);
        into[n++] = Of(95, s0r.Word, n0w, s0t);
        into[n++] = Of(96, n0l.Word, s0w, n0t);
        into[n++] = Of(97, n0l.Word, s0t, n0t);
        return n;
    }
}
