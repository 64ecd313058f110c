using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What the cue tagger sees at one token.</summary>
internal static class CueFeatures
{
    /// <summary>No token has more.</summary>
    public const int Most = 144;

    // Dependents that tell a verb that says something from one that does not.
    private const ulong Telling =
        1UL << (int)DependencyRelation.Ccomp
        | 1UL << (int)DependencyRelation.Parataxis
        | 1UL << (int)DependencyRelation.Nsubj
        | 1UL << (int)DependencyRelation.NsubjPass
        | 1UL << (int)DependencyRelation.Obj
        | 1UL << (int)DependencyRelation.Xcomp
        | 1UL << (int)DependencyRelation.OblAgent
        | 1UL << (int)DependencyRelation.Iobj;

    private const uint Outside = 0xFFFFFFFF;

    /// <summary>All that is seen.</summary>
    public static void Fill(ref FeatureKeys keys, in ClaimView view, int i, int low, int high)
    {
        FillFirst(ref keys, view, i, low, high);
        FillRest(ref keys, view, i, low, high);
    }

    /// <summary>A few that are enough to tell most tokens that are of no cue: found by adding one after the other.</summary>
    public static void FillFirst(ref FeatureKeys into, in ClaimView view, int i, int low, int high)
    {
        var keys = into; // a copy stays in registers
        var facts = view.Facts;
        ref readonly var own = ref facts[i];
        var tag = (uint)own.Tag;
        var tag1 = Tag(facts, i + 1, low, high);
        var back1 = Tag(facts, i - 1, low, high);
        keys.Add(8, own.Word, Word(facts, i + 1, low, high));
        keys.Add(12, own.Lemma, Lemma(facts, i - 1, low, high));
        keys.Add(20, back1, tag, tag1);
        keys.Add(21, tag, tag1, Tag(facts, i + 2, low, high));
        keys.Add(33, Lemma(facts, i + 1, low, high));
        var quote = (uint)own.Quote;
        keys.Add(41, quote, i > low ? facts[i - 1].Quote : 9u, i + 1 < high ? facts[i + 1].Quote : 9u);
        keys.Add(42, quote, own.Lemma);
        keys.Add(104, view.Trees[i].Dependents & Telling, own.Cluster);
        if (view.Text.Text.Heads[i] is >= 0 and var head)
        {
            keys.Add(106, facts[head].Lemma, own.Relation, own.Lemma);
        }

        into = keys;
        into.Ask();
    }

    /// <summary>All else.</summary>
    public static void FillRest(ref FeatureKeys into, in ClaimView view, int i, int low, int high)
    {
        var keys = into; // a copy stays in registers
        var facts = view.Facts;
        ref readonly var own = ref facts[i];
        var before = Word(facts, i - 1, low, high);
        var after = Word(facts, i + 1, low, high);
        var tag = (uint)own.Tag;
        var tag1 = Tag(facts, i + 1, low, high);
        var tag2 = Tag(facts, i + 2, low, high);
        var back1 = Tag(facts, i - 1, low, high);
        var back2 = Tag(facts, i - 2, low, high);
        keys.Add(0, 0);
        keys.Add(1, own.Word);
        keys.Add(2, own.Lemma);
        keys.Add(3, before);
        keys.Add(4, after);
        keys.Add(5, Word(facts, i - 2, low, high));
        keys.Add(6, Word(facts, i + 2, low, high));
        keys.Add(7, before, own.Word);
        keys.Add(9, own.Lemma, tag1);
        keys.Add(10, own.Lemma, back1);
        keys.Add(11, own.Lemma, Lemma(facts, i + 1, low, high));
        keys.Add(13, tag);
        keys.Add(14, tag1);
        keys.Add(15, back1);
        keys.Add(16, tag2);
        keys.Add(17, back2);
        keys.Add(18, tag, tag1);
        keys.Add(19, back1, tag);
        keys.Add(22, back2, back1, tag);
        keys.Add(23, Tag(facts, i - 3, low, high), back2);
        keys.Add(24, Tag(facts, i + 3, low, high), tag2);
        keys.Add(25, own.Ending, tag);
        keys.Add(26, own.Shape, tag);
        keys.Add(27, own.Class, tag);
        into = keys;
        into.Ask();
        keys = into;
        keys.Add(28, own.Cue);
        keys.Add(29, own.Cue, own.Group);
        keys.Add(30, own.Lemma, own.Group);
        keys.Add(31, own.Group, tag);
        keys.Add(32, Lemma(facts, i - 1, low, high));
        keys.Add(34, Lemma(facts, i + 2, low, high));
        keys.Add(35, before, after);
        keys.Add(36, own.Word, after, Word(facts, i + 2, low, high));
        keys.Add(37, Word(facts, i - 2, low, high), before, own.Word);
        keys.Add(38, Lemma(facts, i - 1, low, high), tag);
        keys.Add(39, Lemma(facts, i + 1, low, high), tag);
        keys.Add(90, own.Cluster);
        keys.Add(91, own.Cluster, tag1);
        keys.Add(92, own.Cluster, own.Group, own.Quote);
        keys.Add(93, own.Broad, tag);
        keys.Add(94, own.Cluster, i + 1 < high ? facts[i + 1].Cluster : 0u);
        keys.Add(95, i > low ? facts[i - 1].Cluster : 0u, own.Lemma);
        keys.Add(96, i + 1 < high ? facts[i + 1].Cluster : 0u, own.Lemma);
        keys.Add(97, i + 1 < high ? facts[i + 1].Cluster : 0u, own.Cue);
        keys.Add(100, own.Relation, own.Lemma);
        keys.Add(101, own.Relation, own.Tag, own.Cue);
        into = keys;
        into.Ask();
        FillRules(ref into, view, i);
        FillQuotes(ref into, view, i, low, high);
        FillSurroundings(ref into, view, i, low, high);
        FillTree(ref into, view, i);
    }

    private static void FillTree(ref FeatureKeys into, in ClaimView view, int i)
    {
        var keys = into; // a copy stays in registers
        var facts = view.Facts;
        ref readonly var own = ref facts[i];
        ref readonly var tree = ref view.Trees[i];
        var dependents = tree.Dependents & Telling;
        keys.Add(102, dependents, own.Lemma);
        keys.Add(103, dependents, own.Cue);
        keys.Add(105, dependents, own.Relation, own.Tag);
        var head = view.Text.Text.Heads[i];
        if (head >= 0)
        {
            ref readonly var up = ref facts[head];
            keys.Add(107, up.Cue, own.Relation, own.Cue);
            keys.Add(108, up.Tag, own.Relation, own.Tag);
            keys.Add(109, up.Cluster, own.Relation, own.Cluster);
            keys.Add(110, up.Lemma, own.Relation);
        }

        if (tree.Subject >= 0)
        {
            ref readonly var subject = ref facts[tree.Subject];
            keys.Add(111, subject.Word, own.Cue);
            keys.Add(112, subject.Cluster, own.Lemma);
            keys.Add(113, subject.Cluster, own.Cluster);
            keys.Add(114, FeatureKeys.Mix(subject.Tag, subject.Name), subject.Class, own.Lemma);
            keys.Add(115, FeatureKeys.Mix(subject.Tag, subject.Name), subject.Class, own.Cue);
        }

        if (tree.Complement >= 0)
        {
            ref readonly var complement = ref facts[tree.Complement];
            keys.Add(116, FeatureKeys.Mix(complement.Relation, complement.Tag), own.Lemma, complement.Quote);
            keys.Add(117, FeatureKeys.Mix(complement.Relation, complement.Tag), own.Cue, complement.Quote);
            keys.Add(118, complement.Cluster, own.Cue, complement.Relation);
            keys.Add(119, complement.Cluster, own.Lemma);
            keys.Add(120, FeatureKeys.Mix(complement.Relation, complement.Tag), own.Cluster);
        }
        into = keys;
        into.Ask();
    }

    private static void FillQuotes(ref FeatureKeys into, in ClaimView view, int i, int low, int high)
    {
        var keys = into; // a copy stays in registers
        var facts = view.Facts;
        ref readonly var own = ref facts[i];
        var quote = (uint)own.Quote;
        uint left = i > low ? facts[i - 1].Quote : 9u,
            right = i + 1 < high ? facts[i + 1].Quote : 9u;
        uint left2 = i - 1 > low ? facts[i - 2].Quote : 9u,
            right2 = i + 2 < high ? facts[i + 2].Quote : 9u;
        keys.Add(40, quote);
        keys.Add(43, left2, left, own.Cue);
        keys.Add(44, right, right2, own.Cue);
        keys.Add(45, quote, own.Cue, own.Group);
        keys.Add(46, own.Lemma, left, right);
        var sentence = view.QuotesOf(i);
        keys.Add(47, sentence, quote);
        keys.Add(48, sentence, own.Cue, own.Group);
        keys.Add(49, sentence, own.Lemma);
        into = keys;
        into.Ask();
    }

    private static void FillRules(ref FeatureKeys into, in ClaimView view, int i)
    {
        var keys = into; // a copy stays in registers
        ref readonly var own = ref view.Facts[i];
        var rule = (uint)view.Rules[i];
        keys.Add(50, rule);
        keys.Add(51, rule, own.Lemma);
        keys.Add(52, rule, own.Tag, own.Group);
        keys.Add(53, rule, i > 0 ? view.Rules[i - 1] : 0u, i + 1 < view.Rules.Length ? view.Rules[i + 1] : 0u);
        keys.Add(54, rule, own.Cue);
        keys.Add(55, rule, own.Quote);
        into = keys;
        into.Ask();
    }

    private static void FillSurroundings(ref FeatureKeys into, in ClaimView view, int i, int low, int high)
    {
        var keys = into; // a copy stays in registers
        var facts = view.Facts;
        ref readonly var own = ref facts[i];
        var subject = view.SubjectBefore(i, low);
        if (subject >= 0)
        {
            ref readonly var head = ref facts[subject];
            keys.Add(60, head.Word, own.Lemma);
            keys.Add(61, head.Word, own.Cue);
            keys.Add(62, head.Tag, head.Name, head.Class);
            keys.Add(63, FeatureKeys.Mix(head.Tag, head.Name), head.Class, own.Cue);
            keys.Add(64, FeatureKeys.Mix(head.Tag, head.Name), head.Class, own.Lemma);
            keys.Add(98, head.Cluster, own.Cue);
            keys.Add(99, head.Cluster, own.Cluster);
            keys.Add(65, (uint)Math.Min(i - subject, 8), own.Group, own.Cue);
        }
        else
        {
            keys.Add(66, own.Cue, own.Group);
        }

        var noun = view.NounAfter(i, high);
        if (noun >= 0)
        {
            ref readonly var next = ref facts[noun];
            keys.Add(67, next.Word, own.Lemma);
            keys.Add(68, FeatureKeys.Mix(next.Tag, next.Name), next.Class, own.Cue);
            keys.Add(69, FeatureKeys.Mix(next.Tag, next.Name), next.Class, own.Lemma);
        }

        var verb = view.GroupAfter(i, high);
        if (verb >= 0)
        {
            keys.Add(70, facts[verb].Group, own.Cue);
            keys.Add(71, facts[verb].Group, own.Lemma);
            keys.Add(72, facts[verb].Lemma, own.Cue);
        }

        var earlier = view.GroupBefore(i, low);
        if (earlier >= 0)
        {
            keys.Add(73, facts[earlier].Cue, own.Cue, own.Group);
            keys.Add(74, facts[earlier].Lemma, own.Cue);
            keys.Add(75, facts[earlier].Lemma, own.Group);
        }

        keys.Add(76, view.CuesIn(i), own.Cue);
        keys.Add(77, (uint)Math.Min(i - low, 4), (uint)Math.Min(high - i, 5), own.Cue);
        keys.Add(78, facts[low].Word, own.Cue);
        keys.Add(79, (uint)Math.Min(i - low, 4), own.Tag, own.Shape);
        into = keys;
        into.Ask();
    }

    private static uint Word(ReadOnlySpan<TokenFacts> facts, int i, int low, int high) =>
        i >= low && i < high ? facts[i].Word
        : i < low ? Outside
        : Outside - 1;

    private static uint Lemma(ReadOnlySpan<TokenFacts> facts, int i, int low, int high) =>
        i >= low && i < high ? facts[i].Lemma
        : i < low ? Outside
        : Outside - 1;

    private static uint Tag(ReadOnlySpan<TokenFacts> facts, int i, int low, int high) =>
        i >= low && i < high ? facts[i].Tag
        : i < low ? Outside
        : Outside - 1;
}
