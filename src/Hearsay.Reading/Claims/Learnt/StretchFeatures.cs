using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What is seen of one stretch of a proposal, a source or a part of a content: both of its ends at once.</summary>
internal static class StretchFeatures
{
    /// <summary>No stretch has more.</summary>
    public const int Most = 64;

    /// <summary>Adds them, as templates from <paramref name="template"/> on.</summary>
    public static void Fill(ref FeatureKeys keys, uint template, in RankedCue at, (int First, int End) stretch)
    {
        ref readonly var view = ref at.View;
        ref readonly var window = ref at.Window;
        ref readonly var cue = ref at.Cue;
        var facts = view.Facts;
        var trees = view.Trees;
        var (first, end) = stretch;
        var count = facts.Length;
        ref readonly var start = ref facts[first];
        ref readonly var last = ref facts[end - 1];
        var before = first > 0 ? facts[first - 1] : default;
        var next = end < count ? facts[end] : default;
        var next2 = end + 1 < count ? facts[end + 1] : default;
        var side = first >= window.CueEnd ? 1u : 0u;
        var touches =
            first == window.CueEnd || end == window.CueFirst ? 1u
            : end < count && end == window.CueFirst - 1 || first == window.CueEnd + 1 ? 2u
            : 0u;
        var place = FeatureKeys.Mix(side, touches);
        var sentence = view.Text.Text.SentenceAt(view.Text.Text.SentenceOf[end - 1]);
        var stop =
            end >= sentence.End ? 3u
            : end == sentence.End - 1 ? 2u
            : end == window.CueFirst ? 1u
            : 0u;
        var opens = first == sentence.First ? 1u : 0u;
        ulong tieStart = BranchTies.Of(view, window, trees[first].Opens),
            tieNext = BranchTies.Of(view, window, end < count ? trees[end].Opens : -1),
            tieClose = BranchTies.Of(view, window, trees[end - 1].Closes),
            tieBefore = BranchTies.Of(view, window, first > 0 ? trees[first - 1].Closes : -1);
        var root = BranchTies.RootOf(view, first, end, out var roots);
        var whole = WholeOf(trees, first, end);
        var hangs = HangsOf(view, first, end);
        var held = HeldBefore(view, first, end);
        var marks = MarksOf(view, first, end);
        var length = (uint)BitOperations.Log2((uint)(end - first));
        var rootHead = view.Text.Text.Heads[root];
        var under =
            rootHead < 0 ? 0u
            : rootHead == cue.Head ? 1u
            : rootHead >= window.CueFirst && rootHead < window.CueEnd ? 2u
            : 3u;
        var tie = FeatureKeys.Mix(facts[root].Relation, under);
        var rule = RuleMarks.AgreementOf(at.Roles, window.Low, stretch);
        keys.Add(template, place, before.Word, start.Word);
        keys.Add(template + 1, FeatureKeys.Mix(place, before.Tag), start.Tag, start.Quote);
        keys.Add(template + 2, place, tieStart, whole);
        keys.Add(template + 3, place, start.Word, cue.Lemma);
        keys.Add(template + 4, place, last.Word, next.Word);
        keys.Add(template + 5, FeatureKeys.Mix(side, last.Tag), next.Tag, next2.Tag);
        keys.Add(template + 6, side, tieNext, tieClose);
        keys.Add(template + 7, side, hangs, next.Word);
        keys.Add(template + 8, side, hangs, next2.Word);
        keys.Add(template + 9, FeatureKeys.Mix(side, stop), next.Word, cue.Lemma);
        keys.Add(template + 10, roots, whole, FeatureKeys.Mix(hangs, held));
        keys.Add(template + 11, tie, roots, side);
        keys.Add(template + 12, tie, cue.Lemma);
        keys.Add(template + 13, tie, FeatureKeys.Mix(cue.Frames, cue.Kind), start.Word);
        keys.Add(template + 14, hangs, tie, side);
        keys.Add(template + 15, marks, side, FeatureKeys.Mix(next.Quote, before.Quote));
        keys.Ask();
        keys.Add(template + 16, marks, FeatureKeys.Mix(start.Quote, last.Quote), stop);
        keys.Add(template + 17, length, place, stop);
        keys.Add(template + 18, FeatureKeys.Mix(start.Class, start.Tag), stop, FeatureKeys.Mix(next.Class, next.Tag));
        keys.Add(template + 19, start.Word, next.Word);
        keys.Add(template + 20, rule, side, stop);
        keys.Add(template + 21, rule, cue.Lemma);
        keys.Add(template + 22, rule, hangs, next.Tag);
        keys.Add(template + 23, VerbsOf(view, first, end), FeatureKeys.Mix(start.Class, start.Tag), stop);
        keys.Add(template + 24, held, tieBefore, side);
        keys.Add(template + 25, opens, stop, FeatureKeys.Mix(place, cue.Lemma));
        keys.Add(template + 26, opens, stop, FeatureKeys.Mix(place, FeatureKeys.Mix(start.Quote, last.Quote)));
        keys.Add(template + 27, whole, FeatureKeys.Mix(facts[root].Relation, facts[root].Tag), under);
        keys.Add(template + 28, hangs, FeatureKeys.Mix(next.Tag, next.Class), FeatureKeys.Mix(next2.Tag, next2.Class));
        keys.Add(template + 29, hangs, FeatureKeys.Mix(next.Word, next2.Word));
        keys.Add(template + 30, tieNext, next.Word, cue.Lemma);
        keys.Add(template + 31, roots, length, FeatureKeys.Mix(whole, stop));
        keys.Ask();
        FillBranches(ref keys, template + 32, at, stretch, FeatureKeys.Mix(side, stop));
        keys.Ask();
        FillInside(ref keys, template + 42, at, stretch, FeatureKeys.Mix(side, stop));
    }

    // Where it could have been cut short: the last branch inside that is not the whole of it, the first one, the last comma.
    private static void FillInside(
        ref FeatureKeys keys,
        uint template,
        in RankedCue at,
        (int First, int End) stretch,
        ulong place
    )
    {
        ref readonly var view = ref at.View;
        var facts = view.Facts;
        var (first, end) = stretch;
        if (end - first < 3)
        {
            return;
        }

        var heads = view.Text.Text.Heads;
        var last = end - 1;
        while (last > first + 1 && IsMark(view, last))
        {
            last--;
        }

        var tail = last;
        while (heads[tail] > first && heads[tail] < end && view.Trees[heads[tail]].First > first)
        {
            tail = heads[tail];
        }

        var opening = view.Trees[tail].First;
        var cut = opening - 1 > first && view.Text.IsComma(opening - 1) ? 1u : 0u;
        var subject = view.Trees[tail].Subject >= first ? 1u : 0u;
        var size = BranchTies.SizeOf(view.Trees, tail);
        var tied = FeatureKeys.Mix(FeatureKeys.Mix(facts[tail].Relation, cut + (2 * subject)), place);
        keys.Add(template, tied, size);
        keys.Add(template + 1, tied, facts[opening].Word);
        keys.Add(template + 2, tied, facts[opening].Word, facts[Math.Min(opening + 1, end - 1)].Tag);
        keys.Add(template + 3, tied, at.Cue.Lemma);
        keys.Add(template + 4, facts[opening].Word, cut, at.Cue.Lemma);
        keys.Add(template + 5, facts[opening].Word, FeatureKeys.Mix(facts[tail].Class, cut), facts[tail].Tag);
        var front = first;
        while (
            heads[front] >= first
            && heads[front] < end
            && view.Trees[heads[front]].First == first
            && view.Trees[heads[front]].End < end
        )
        {
            front = heads[front];
        }

        var after = Math.Min(view.Trees[front].End, end - 1);
        tied = FeatureKeys.Mix(facts[front].Relation, FeatureKeys.Mix(facts[after].Tag, place));
        keys.Add(template + 6, tied, BranchTies.SizeOf(view.Trees, front));
        keys.Add(template + 7, tied, facts[first].Word);
        keys.Add(template + 8, tied, at.Cue.Lemma);
        var comma = last;
        while (comma > first && !view.Text.IsComma(comma))
        {
            comma--;
        }

        if (comma > first && comma + 2 < end)
        {
            var far = (uint)BitOperations.Log2((uint)(end - comma));
            keys.Add(template + 9, facts[comma + 1].Word, facts[comma + 2].Word, place);
            keys.Add(template + 10, facts[comma + 1].Word, far, place);
            keys.Add(template + 11, facts[comma + 1].Word, at.Cue.Lemma);
            keys.Add(template + 12, FeatureKeys.Mix(facts[comma + 1].Tag, facts[comma + 2].Tag), far, place);
            keys.Add(
                template + 13,
                facts[comma + 1].Word,
                FeatureKeys.Mix(facts[comma + 2].Tag, facts[comma - 1].Quote),
                FeatureKeys.Mix(place, facts[comma + 2].Group)
            );
        }
    }

    // The branch that was taken in last, and the one that was left out first.
    private static void FillBranches(
        ref FeatureKeys keys,
        uint template,
        in RankedCue at,
        (int First, int End) stretch,
        ulong place
    )
    {
        ref readonly var view = ref at.View;
        var facts = view.Facts;
        var last = stretch.End - 1;
        while (last > stretch.First && IsMark(view, last))
        {
            last--;
        }

        var taken = view.Trees[last].Closes >= 0 ? view.Trees[last].Closes : last;
        if (taken >= stretch.First)
        {
            var opening = facts[Math.Max(view.Trees[taken].First, stretch.First)].Word;
            FillBranch(ref keys, template, at, stretch, taken, opening, place);
        }

        var next = stretch.End;
        while (next + 1 < facts.Length && next < stretch.End + 2 && IsMark(view, next))
        {
            next++;
        }

        if (next < facts.Length)
        {
            var left = view.Trees[next].Opens >= 0 ? view.Trees[next].Opens : next;
            var tied = FillBranch(ref keys, template + 4, at, stretch, left, facts[next].Word, place);
            keys.Add(template + 8, FeatureKeys.Mix(facts[next].Group, facts[next].Tag), tied, place);
            var paths = at.Window.Paths;
            var here = paths[Math.Min(stretch.End, at.Window.High) - 1 - at.Window.Low].Cues;
            var far =
                next < at.Window.High ? paths[Math.Min(next + 12, at.Window.High - 1) - at.Window.Low].Cues : here;
            keys.Add(
                template + 9,
                Math.Min((uint)here, 3u),
                Math.Min((uint)far, 3u),
                FeatureKeys.Mix(place, facts[left].Relation)
            );
        }
    }

    private static uint FillBranch(
        ref FeatureKeys keys,
        uint template,
        in RankedCue at,
        (int First, int End) stretch,
        int branch,
        ulong opening,
        ulong place
    )
    {
        ref readonly var own = ref at.View.Facts[branch];
        var head = at.View.Text.Text.Heads[branch];
        var tied =
            head < 0 ? 0u
            : head == at.Cue.Head ? 1u
            : head >= stretch.First && head < stretch.End ? 2u
            : 3u;
        var up = head >= 0 ? at.View.Facts[head].Lemma : 0;
        keys.Add(template, FeatureKeys.Mix(place, own.Relation), tied, own.Word);
        keys.Add(template + 1, FeatureKeys.Mix(place, own.Relation), tied, FeatureKeys.Mix(own.Cluster, own.Class));
        keys.Add(template + 2, FeatureKeys.Mix(opening, own.Relation), tied, FeatureKeys.Mix(at.Cue.Lemma, place));
        keys.Add(template + 3, FeatureKeys.Mix(opening, own.Relation), up, own.Class);
        return tied;
    }

    private static bool IsMark(in ClaimView view, int token) =>
        view.Text.KindOf(token) is TokenKind.Punctuation or TokenKind.Quote;

    // Whether the branches that begin and end where the stretch does are within it.
    private static ulong WholeOf(ReadOnlySpan<TreeFacts> trees, int first, int end)
    {
        int opens = trees[first].Opens,
            closes = trees[end - 1].Closes;
        var start =
            opens < 0 ? 0u
            : trees[opens].End < end ? 1u
            : trees[opens].End == end ? 2u
            : 3u;
        var stop =
            closes < 0 ? 0u
            : trees[closes].First > first ? 1u
            : trees[closes].First == first ? 2u
            : 3u;
        return (start * 4) + stop;
    }

    // What comes behind and hangs on a word inside.
    private static ulong HangsOf(in ClaimView view, int first, int end)
    {
        if (end >= view.Facts.Length)
        {
            return 1;
        }

        var at = end;
        while (at + 1 < view.Facts.Length && at < end + 2 && IsMark(view, at))
        {
            at++;
        }

        var branch = view.Trees[at].Opens >= 0 ? view.Trees[at].Opens : at;
        var head = view.Text.Text.Heads[branch];
        var inside = head >= first && head < end ? 1u : 0u;
        var deep = inside == 1 && view.Text.Text.Heads[head] is var up && up >= first && up < end ? 2u : 0u;
        return FeatureKeys.Mix(view.Facts[branch].Relation, inside + deep + ((uint)(at - end) * 4));
    }

    // What stands before and hangs on a word inside.
    private static ulong HeldBefore(in ClaimView view, int first, int end)
    {
        if (first == 0)
        {
            return 1;
        }

        var branch = view.Trees[first - 1].Closes >= 0 ? view.Trees[first - 1].Closes : first - 1;
        var head = view.Text.Text.Heads[branch];
        return FeatureKeys.Mix(view.Facts[branch].Relation, head >= first && head < end ? 1u : 0u);
    }

    // Quotation marks, brackets and dashes without a partner, and how many commas.
    private static ulong MarksOf(in ClaimView view, int first, int end)
    {
        uint quotes = 0,
            brackets = 0,
            dashes = 0,
            commas = 0;
        for (var i = first; i < end; i++)
        {
            switch (view.Text.KindOf(i))
            {
                case TokenKind.Quote:
                    quotes ^= 1;
                    break;
                case TokenKind.Bracket:
                    brackets ^= 1;
                    break;
                case TokenKind.Dash when view.Text.IsDash(i):
                    dashes ^= 1;
                    break;
                case TokenKind.Punctuation when view.Text.IsComma(i):
                    commas++;
                    break;
            }
        }

        return quotes + (brackets * 2) + (dashes * 4) + (Math.Min(commas, 3u) * 8);
    }

    private static uint VerbsOf(in ClaimView view, int first, int end)
    {
        var verbs = 0u;
        for (var i = first; i < end; i++)
        {
            verbs += view.Facts[i].Group != 0 && (view.Facts[i].Group & 1) == 0 ? 1u : 0u;
        }

        return Math.Min(verbs, 4u);
    }
}
