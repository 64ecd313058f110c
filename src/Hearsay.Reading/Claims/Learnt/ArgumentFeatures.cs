using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What the tagger of sources and contents sees at one token, given a cue.</summary>
internal static class ArgumentFeatures
{
    /// <summary>No token has more.</summary>
    public const int Most = 160;

    public static void Fill(
        ref FeatureKeys into,
        in ClaimView view,
        in ArgumentWindow window,
        in CueFacts cue,
        ReadOnlySpan<byte> rule,
        int i
    )
    {
        var keys = into; // a copy stays in registers
        var facts = view.Facts;
        ref readonly var own = ref facts[i];
        var at = i - window.Low;
        ref readonly var path = ref window.Paths[at];
        var behind = i >= window.CueEnd;
        var side = behind ? 1u : 0u;
        var distance = behind ? i - window.CueEnd + 1 : window.CueFirst - i;
        var near = Near(distance);
        var sentences = side * 8 + Math.Min((uint)path.Sentences, 3u);
        var place = sentences * 4 + Math.Min((uint)path.Paragraphs, 1u);
        var marks = Math.Min((uint)path.Marks, 4u) * 16 + own.Quote;
        var commas = Math.Min((uint)path.Commas, 3u);
        var others = Math.Min((uint)path.Cues, 2u);
        var groups = Math.Min((uint)path.Groups, 3u);
        var previous = i > window.Low ? facts[i - 1] : default;
        var next = i + 1 < window.High ? facts[i + 1] : default;
        var previous2 = i - 1 > window.Low ? facts[i - 2] : default;
        var next2 = i + 2 < window.High ? facts[i + 2] : default;
        var starts = (view.Text.Text.Shapes[i] & TokenShape.SentenceStart) != 0 ? 1u : 0u;
        var ends = i + 1 < view.Text.Count && (view.Text.Text.Shapes[i + 1] & TokenShape.SentenceStart) == 0 ? 0u : 1u;

        keys.Add(0, 0);
        keys.Add(1, place);
        keys.Add(2, place, marks);
        keys.Add(3, side, near);
        keys.Add(4, place, cue.Lemma);
        keys.Add(5, place, cue.Frames, marks);
        keys.Add(6, place, cue.Kind, marks);
        keys.Add(7, sentences, commas, others);
        keys.Add(8, sentences, FeatureKeys.Mix(commas, others), cue.Lemma);
        keys.Add(9, sentences, FeatureKeys.Mix(commas, others), FeatureKeys.Mix(marks, cue.Frames));
        keys.Add(10, sentences, groups, FeatureKeys.Mix(commas, cue.Kind));
        keys.Add(11, near, FeatureKeys.Mix(side, cue.Lemma));
        keys.Add(12, near, FeatureKeys.Mix(side, own.Tag));
        keys.Add(13, near, FeatureKeys.Mix(side, own.Tag), cue.Frames);
        keys.Add(14, side, own.Word);
        keys.Add(16, side, own.Tag, next.Tag);
        keys.Add(17, side, previous.Tag, own.Tag);
        keys.Add(18, FeatureKeys.Mix(side, previous.Tag), own.Tag, next.Tag);
        keys.Add(19, FeatureKeys.Mix(side, own.Tag), next.Tag, next2.Tag);
        keys.Add(20, FeatureKeys.Mix(side, previous2.Tag), previous.Tag, own.Tag);
        keys.Add(21, side, previous.Word);
        keys.Add(22, side, next.Word);
        keys.Add(23, side, own.Word, next.Word);
        keys.Add(24, side, previous.Word, own.Word);
        keys.Add(27, place, own.Name, FeatureKeys.Mix(own.Tag, next.Name));
        into = keys;
        into.Ask();
        keys = into;
        keys.Add(28, FeatureKeys.Mix(side, previous.Name), own.Name, next.Name);
        keys.Add(29, place, own.Class, own.Tag);
        keys.Add(30, place, FeatureKeys.Mix(own.Quote, previous.Quote), next.Quote);
        keys.Add(31, FeatureKeys.Mix(place, cue.Frames), FeatureKeys.Mix(own.Quote, previous.Quote), next.Quote);
        keys.Add(32, starts * 2 + ends, place, own.Shape);
        keys.Add(33, starts * 2 + ends, place, FeatureKeys.Mix(cue.Lemma, marks));
        keys.Add(34, FeatureKeys.Mix(place, own.Tag), FeatureKeys.Mix(commas, others), groups);
        keys.Add(35, FeatureKeys.Mix(side, own.Group), previous.Group, next.Group);
        keys.Add(36, FeatureKeys.Mix(near, side), own.Group, cue.Lemma);
        keys.Add(37, side, own.Lemma, FeatureKeys.Mix(place, commas));
        keys.Add(38, FeatureKeys.Mix(place, next.Class), next.Tag, next.Shape);
        keys.Add(39, FeatureKeys.Mix(place, previous.Class), previous.Tag, previous.Shape);
        keys.Add(41, FeatureKeys.Mix(place, cue.Shape), near, own.Tag);
        keys.Add(42, Math.Min((uint)path.Colons, 3u), place, marks);
        keys.Add(
            43,
            FeatureKeys.Mix(previous.Class, previous.Tag),
            FeatureKeys.Mix(own.Class, own.Tag),
            FeatureKeys.Mix(next.Class, next.Tag)
        );
        keys.Add(44, cue.Lemma, FeatureKeys.Mix(side, own.Tag), FeatureKeys.Mix(commas, Math.Min(near, 5u)));
        keys.Add(45, cue.Before, FeatureKeys.Mix(side, near), own.Tag);
        keys.Add(46, cue.After, FeatureKeys.Mix(side, near), own.Tag);
        keys.Add(47, cue.After, place, marks);
        keys.Add(50, place, own.Cluster);
        keys.Add(51, FeatureKeys.Mix(side, Math.Min(near, 4u)), own.Broad, cue.Cluster);
        into = keys;
        into.Ask();
        FillRules(ref into, view, rule, at, place, near, own, next, cue);
        FillSubject(ref into, view, window, cue, i, side, own);
        FillTree(ref into, window, at, side, near, own, cue);
        FillBranches(ref into, view, window, i, own, next, cue);
    }

    // Which branches begin and end around a token, and what they hang on.
    private static void FillBranches(
        ref FeatureKeys into,
        in ClaimView view,
        in ArgumentWindow window,
        int i,
        in TokenFacts own,
        in TokenFacts next,
        in CueFacts cue
    )
    {
        var keys = into; // a copy stays in registers
        var trees = view.Trees;
        int opens = trees[i].Opens,
            closes = trees[i].Closes,
            opensNext = i + 1 < window.High ? trees[i + 1].Opens : -1,
            closed = i > window.Low ? trees[i - 1].Closes : -1;
        ulong open = BranchTies.Of(view, window, opens),
            close = BranchTies.Of(view, window, closes),
            openNext = BranchTies.Of(view, window, opensNext),
            closedBefore = BranchTies.Of(view, window, closed);
        var side = i >= window.CueEnd ? 1u : 0u;
        keys.Add(120, openNext, side);
        keys.Add(121, openNext, close);
        keys.Add(122, openNext, FeatureKeys.Mix(side, next.Word));
        keys.Add(123, openNext, FeatureKeys.Mix(side, own.Tag), next.Tag);
        keys.Add(124, openNext, side, cue.Lemma);
        keys.Add(125, openNext, BranchTies.SizeOf(trees, opensNext), BranchTies.SizeOf(trees, closes));
        keys.Add(126, open, side);
        keys.Add(127, open, closedBefore);
        keys.Add(128, open, FeatureKeys.Mix(side, own.Word));
        keys.Add(129, open, BranchTies.SizeOf(trees, opens), FeatureKeys.Mix(side, own.Tag));
        keys.Add(130, close, side);
        keys.Add(131, close, FeatureKeys.Mix(side, next.Word));
        keys.Add(132, open, FeatureKeys.Mix(side, cue.Lemma));
        into = keys;
        into.Ask();
    }

    private static void FillTree(
        ref FeatureKeys into,
        in ArgumentWindow window,
        int at,
        uint side,
        uint near,
        in TokenFacts own,
        in CueFacts cue
    )
    {
        var keys = into; // a copy stays in registers
        ref readonly var path = ref window.Paths[at];
        ulong way = path.Way,
            left = at > 0 ? window.Paths[at - 1].Way : 0u,
            right = at + 1 < window.Paths.Length ? window.Paths[at + 1].Way : 0u,
            edge = path.Edge;
        var tied = FeatureKeys.Mix(way, side);
        keys.Add(100, tied);
        keys.Add(101, tied, edge);
        keys.Add(102, tied, left, right);
        keys.Add(103, tied, cue.Lemma);
        keys.Add(104, tied, edge, cue.Frames);
        keys.Add(105, tied, edge, own.Tag);
        keys.Add(106, tied, edge, own.Quote);
        keys.Add(107, tied, right, cue.Lemma);
        keys.Add(108, tied, edge, own.Relation);
        keys.Add(109, own.Relation, own.Tag, side);
        keys.Add(111, tied, FeatureKeys.Mix(edge, cue.Kind), FeatureKeys.Mix(right, near));
        keys.Add(112, tied, FeatureKeys.Mix(path.Commas, path.Marks), edge);
        into = keys;
        into.Ask();
    }

    private static void FillRules(
        ref FeatureKeys into,
        in ClaimView view,
        ReadOnlySpan<byte> rule,
        int at,
        uint place,
        uint near,
        in TokenFacts own,
        in TokenFacts next,
        in CueFacts cue
    )
    {
        var keys = into; // a copy stays in registers
        uint here = rule[at],
            left = at > 0 ? rule[at - 1] : 0u,
            right = at + 1 < rule.Length ? rule[at + 1] : 0u;
        keys.Add(60, here);
        keys.Add(61, here, left, right);
        keys.Add(62, here, place, own.Tag);
        keys.Add(63, here, place, cue.Lemma);
        keys.Add(64, here, right, next.Tag);
        keys.Add(65, here, right, next.Word);
        keys.Add(66, here, left, own.Word);
        keys.Add(67, here, FeatureKeys.Mix(place, own.Quote), next.Quote);
        keys.Add(68, here, near, FeatureKeys.Mix(place, cue.Kind));
        keys.Add(69, here, FeatureKeys.Mix(left, right), FeatureKeys.Mix(cue.Frames, cue.Kind));
        into = keys;
        into.Ask();
    }

    private static void FillSubject(
        ref FeatureKeys into,
        in ClaimView view,
        in ArgumentWindow window,
        in CueFacts cue,
        int i,
        uint side,
        in TokenFacts own
    )
    {
        var keys = into; // a copy stays in registers
        if (cue.Subject >= 0)
        {
            var offset = (uint)(Math.Clamp(i - cue.Subject, -6, 3) + 6);
            keys.Add(80, offset, cue.Frames);
            keys.Add(81, offset, own.Tag, cue.Kind);
            keys.Add(82, offset, view.Facts[cue.Subject].Tag, view.Facts[cue.Subject].Name);
        }

        if (cue.Next >= 0)
        {
            var offset = (uint)(Math.Clamp(i - cue.Next, -5, 5) + 5);
            keys.Add(83, offset, cue.Frames, view.Facts[cue.Next].Name);
        }

        var verb = view.GroupAfter(i, window.High);
        var earlier = view.GroupBefore(i, window.Low);
        keys.Add(85, side, verb >= 0 ? view.Facts[verb].Group : 255u, own.Tag);
        keys.Add(86, side, earlier >= 0 ? view.Facts[earlier].Group : 255u, own.Tag);
        keys.Add(87, side, verb >= 0 ? (uint)Math.Min(verb - i, 6) : 9u, FeatureKeys.Mix(own.Class, own.Tag));
        keys.Add(88, side, earlier >= 0 ? (uint)Math.Min(i - earlier, 6) : 9u, own.Tag);
        into = keys;
        into.Ask();
    }

    private static uint Near(int distance) =>
        distance <= 4
            ? (uint)distance
            : (uint)
                Math.Min(
                    5
                        + BitOperations.Log2((uint)distance) * 2
                        - 4
                        + (((uint)distance >> (BitOperations.Log2((uint)distance) - 1)) & 1),
                    15
                );
}
