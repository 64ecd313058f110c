using static Hearsay.Language.FeatureHash;

namespace Hearsay.Language;

/// <summary>What decides the next step of a parse, after Zhang and Nivre, "Transition-based Dependency Parsing with Rich
/// Non-local Features" (2011), in portions: a step that is plain by one of them is taken without the others.</summary>
/// <remarks>
/// The first portions hold the templates that settle the most steps together with those before them, found by adding one after
/// the other, on news and on the web's English.
/// </remarks>
internal static class StepFeatures
{
    /// <summary>How many features a state has at most.</summary>
    public const int Count = 100;

    /// <summary>How many portions there are.</summary>
    public const int Portions = 3;

    /// <summary>How far the best step has to be ahead of the next one, by each portion and those before, to be taken without the
    /// rest, in integer weights.</summary>
    /// <remarks>With these, one step of a thousand, by either portion, comes out otherwise than by all features.</remarks>
    public static ReadOnlySpan<short> Plain => [150, 160, 0];

    /// <summary>Fills <paramref name="into"/> with all of them and says how many there are.</summary>
    public static int Fill(in ParseState state, Span<ulong> into)
    {
        var n = 0;
        for (var portion = 0; portion < Portions; portion++)
        {
            n += Fill(state, portion, into[n..]);
        }

        return n;
    }

    /// <summary>Fills <paramref name="into"/> with one portion and says how many there are.</summary>
    /// <param name="state">The state.</param>
    /// <param name="portion">The portion, from 0.</param>
    /// <param name="into">Takes the features; <see cref="Count"/> are enough for all.</param>
    /// <param name="places">Puts their places in, while further ones are made; the default leaves them as they are.</param>
    public static int Fill(in ParseState state, int portion, Span<ulong> into, FeaturePlaces places = default) =>
        portion switch
        {
            0 => FillFirst(state, into, places),
            1 => FillSecond(state, into, places),
            _ => FillRest(state, into, places),
        };

    private static int FillFirst(in ParseState state, Span<ulong> into, FeaturePlaces places)
    {
        var nodes = state.Nodes;
        int top = state.Top,
            next = state.Next,
            root = state.Root;
        ref readonly var s0 = ref nodes[top];
        ref readonly var n0 = ref nodes[next];
        ref readonly var n1 = ref nodes[next + 1 <= root ? next + 1 : 0];
        ref readonly var n2 = ref nodes[next + 2 <= root ? next + 2 : 0];
        ref readonly var s1 = ref nodes[state.Second];
        ref readonly var s0h = ref nodes[s0.Head];
        ref readonly var s0r = ref nodes[s0.Right];
        ref readonly var n0l = ref nodes[n0.Left];
        ulong s0w = Part(s0.Word),
            s0t = Part(s0.Tag),
            n0w = Part(n0.Word),
            n0t = Part(n0.Tag),
            n0wt = Part(n0.Word | ((ulong)n0.Tag << 32)),
            n1t = Part(n1.Tag),
            n1w = Part(n1.Word),
            n2t = Part(n2.Tag),
            s1t = Part(s1.Tag),
            s0hw = Part(s0h.Word),
            s0rt = Part(s0r.Tag),
            n0lw = Part(n0l.Word),
            tags = Part(s0.Tag | ((ulong)n0.Tag << 8)),
            far = Part(Far(top, next)),
            attached = Part(s0.Head == 0 ? 0 : s0.Relation),
            s0rights = Part(s0.RightRelations),
            s0lefts = Part(s0.LeftRelations),
            n0lefts = Part(n0.LeftRelations),
            n0c = Part(n0.Cluster),
            valency = Part((uint)Math.Min(s0.RightCount, 4));
        var n = 0;
        into[n++] = Join(4, n0wt);
        into[n++] = Join(9, n1t);
        into[n++] = Join(12, n2t);
        into[n++] = Join(19, tags);
        into[n++] = Join(25, tags, s0rt);
        into[n++] = Join(31, s0t, far);
        into[n++] = Join(36, s0w, valency);
        into[n++] = Join(70, s0t, s0lefts);
        into[n++] = Join(72, n0t, n0lefts);
        into[n++] = Join(73, tags, s0rights, n0lefts);
        into[n++] = Join(75, tags, attached, n0lefts);
        into[n++] = Join(78, s0t, n0c);
        into[n++] = Join(86, tags, s1t, n1t);
        into[n++] = Join(90, tags, n1w);
        into[n++] = Join(93, s0hw, n0w);
        into[n++] = Join(96, n0lw, s0w, n0t);
        into[n++] = Join(100, s0hw, tags);
        places.Take(into[..n]);
        return n;
    }

    private static int FillSecond(in ParseState state, Span<ulong> into, FeaturePlaces places)
    {
        var nodes = state.Nodes;
        int top = state.Top,
            next = state.Next,
            root = state.Root;
        ref readonly var s0 = ref nodes[top];
        ref readonly var n0 = ref nodes[next];
        ref readonly var n1 = ref nodes[next + 1 <= root ? next + 1 : 0];
        ref readonly var n2 = ref nodes[next + 2 <= root ? next + 2 : 0];
        ref readonly var s1 = ref nodes[state.Second];
        ref readonly var s0l = ref nodes[s0.Left];
        ref readonly var s0l2 = ref nodes[s0.Left2];
        ref readonly var n0l = ref nodes[n0.Left];
        ref readonly var n0l2 = ref nodes[n0.Left2];
        ulong s0w = Part(s0.Word),
            s0t = Part(s0.Tag),
            s0wt = Part(s0.Word | ((ulong)s0.Tag << 32)),
            n0w = Part(n0.Word),
            n0t = Part(n0.Tag),
            n0wt = Part(n0.Word | ((ulong)n0.Tag << 32)),
            n1t = Part(n1.Tag),
            n2t = Part(n2.Tag),
            s1t = Part(s1.Tag),
            n0lw = Part(n0l.Word),
            tags = Part(s0.Tag | ((ulong)n0.Tag << 8)),
            far = Part(Far(top, next)),
            attached = Part(s0.Head == 0 ? 0 : s0.Relation),
            s0rights = Part(s0.RightRelations),
            s0lefts = Part(s0.LeftRelations),
            s0c = Part(s0.Cluster),
            n0c = Part(n0.Cluster),
            valency = Part((uint)Math.Min(s0.RightCount, 4));
        var n = 0;
        into[n++] = Join(6, n0t);
        into[n++] = Join(13, s0wt, n0wt);
        into[n++] = Join(27, tags, n1t, n2t);
        into[n++] = Join(32, n0w, far);
        into[n++] = Join(37, s0t, valency);
        into[n++] = Join(47, Part(s0l.Relation));
        into[n++] = Join(53, Part(n0l.Relation));
        into[n++] = Join(60, Part(s0l2.Relation));
        into[n++] = Join(62, Part(n0l2.Relation));
        into[n++] = Join(67, s0w, s0rights);
        into[n++] = Join(68, s0t, s0rights);
        into[n++] = Join(69, s0w, s0lefts);
        into[n++] = Join(76, s0c, n0c);
        into[n++] = Join(82, Part(s0.Branch), Part(n0.Branch), Part(n1.Branch));
        into[n++] = Join(84, tags, s1t, attached);
        into[n++] = Join(97, n0lw, tags);
        places.Take(into[..n]);
        return n;
    }

    private static int FillRest(in ParseState state, Span<ulong> into, FeaturePlaces places)
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
        ref readonly var before = ref nodes[next - 1];
        ulong s0w = Part(s0.Word),
            s0t = Part(s0.Tag),
            s0wt = Part(s0.Word | ((ulong)s0.Tag << 32)),
            n0w = Part(n0.Word),
            n0t = Part(n0.Tag),
            n0wt = Part(n0.Word | ((ulong)n0.Tag << 32)),
            n1t = Part(n1.Tag),
            n1w = Part(n1.Word),
            n2t = Part(n2.Tag),
            s1t = Part(s1.Tag),
            s0hw = Part(s0h.Word),
            s0ht = Part(s0h.Tag),
            s0lt = Part(s0l.Tag),
            s0rt = Part(s0r.Tag),
            n0lw = Part(n0l.Word),
            n0lt = Part(n0l.Tag),
            tags = Part(s0.Tag | ((ulong)n0.Tag << 8)),
            ahead = Part(n0.Tag | ((ulong)n1.Tag << 8)),
            far = Part(Far(top, next)),
            attached = Part(s0.Head == 0 ? 0 : s0.Relation),
            s0rights = Part(s0.RightRelations),
            s0lefts = Part(s0.LeftRelations),
            n0lefts = Part(n0.LeftRelations),
            s0c = Part(s0.Cluster),
            n0c = Part(n0.Cluster),
            left = Part((uint)Math.Min(s0.LeftCount, 4)),
            nextLeft = Part((uint)Math.Min(n0.LeftCount, 4));
        var n = 0;
        into[n++] = Join(1, s0wt);
        into[n++] = Join(2, s0w);
        into[n++] = Join(3, s0t, attached);
        into[n++] = Join(5, n0w);
        into[n++] = Join(7, n1w, n1t);
        into[n++] = Join(8, n1w);
        into[n++] = Join(10, Part(n2.Word), n2t);
        into[n++] = Join(11, Part(n2.Word));
        into[n++] = Join(14, s0wt, n0w);
        into[n++] = Join(15, s0w, n0wt);
        into[n++] = Join(16, s0wt, n0t);
        into[n++] = Join(17, s0t, n0wt);
        into[n++] = Join(18, s0w, n0w);
        into[n++] = Join(20, ahead);
        into[n++] = Join(21, ahead, n2t);
        into[n++] = Join(22, tags, n1t);
        into[n++] = Join(23, tags, s0ht);
        into[n++] = Join(24, tags, s0lt);
        into[n++] = Join(26, tags, n0lt);
        into[n++] = Join(28, tags, s1t);
        into[n++] = Join(30, s0w, far);
        into[n++] = Join(33, n0t, far);
        places.Take(into[..n]);
        var asked = n;
        into[n++] = Join(34, tags, far);
        into[n++] = Join(35, s0w, n0w, far);
        into[n++] = Join(38, s0w, left);
        into[n++] = Join(39, s0t, left);
        into[n++] = Join(40, n0w, nextLeft);
        into[n++] = Join(41, n0t, nextLeft);
        into[n++] = Join(42, s0hw);
        into[n++] = Join(43, s0ht);
        into[n++] = Join(44, attached);
        into[n++] = Join(45, Part(s0l.Word));
        into[n++] = Join(46, s0lt);
        into[n++] = Join(48, Part(s0r.Word));
        into[n++] = Join(49, s0rt);
        into[n++] = Join(50, Part(s0r.Relation));
        into[n++] = Join(51, n0lw);
        into[n++] = Join(52, n0lt);
        into[n++] = Join(54, Part(s0h2.Word));
        into[n++] = Join(55, Part(s0h2.Tag));
        into[n++] = Join(56, Part(s0h.Relation));
        into[n++] = Join(57, Part(s0l2.Word), Part(s0l2.Tag));
        into[n++] = Join(58, Part(s0r2.Word), Part(s0r2.Tag));
        into[n++] = Join(59, Part(n0l2.Word), Part(n0l2.Tag));
        places.Take(into[asked..n]);
        asked = n;
        into[n++] = Join(61, Part(s0r2.Relation));
        into[n++] = Join(63, s0t, s0lt, Part(s0l2.Tag));
        into[n++] = Join(64, s0t, s0rt, Part(s0r2.Tag));
        into[n++] = Join(65, s0t, s0ht, Part(s0h2.Tag));
        into[n++] = Join(66, n0t, n0lt, Part(n0l2.Tag));
        into[n++] = Join(71, n0w, n0lefts);
        into[n++] = Join(74, tags, s0lefts, n0lefts);
        into[n++] = Join(77, s0c, n0t);
        into[n++] = Join(79, s0c, n0w);
        into[n++] = Join(80, s0w, n0c);
        into[n++] = Join(81, n0c, Part(n1.Cluster), s0t);
        into[n++] = Join(83, Part(s0.Branch), Part(n0.Branch), Part(s0h.Branch));
        into[n++] = Join(85, Part(s1.Word), n0t);
        into[n++] = Join(87, tags, Part(n1.Tag | ((ulong)n2.Tag << 8)), Part(n3.Tag));
        into[n++] = Join(88, s0w, n1t, n0t);
        into[n++] = Join(89, s0t, n0w, n1t);
        into[n++] = Join(91, tags, Part(before.Tag), far);
        into[n++] = Join(92, tags, Part(before.Word));
        into[n++] = Join(94, s0ht, n0wt);
        into[n++] = Join(95, Part(s0r.Word), n0w, s0t);
        into[n++] = Join(98, s0w, s0rights, n0t);
        into[n++] = Join(99, s0t, s0rights, n0w);
        places.Take(into[asked..n]);
        return n;
    }

    // How far apart the two words are.
    private static uint Far(int top, int next) => (uint)(top == 0 ? 0 : Math.Min(next - top, 8));
}
