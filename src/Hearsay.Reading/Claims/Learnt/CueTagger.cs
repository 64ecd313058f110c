using System.Runtime.Intrinsics;

namespace Hearsay.Reading;

/// <summary>Finds cues with a learnt chain, sentence by sentence.</summary>
internal static class CueTagger
{
    /// <summary>What a cue's opening is worth more than learnt, in nats, when sure ones are sought.</summary>
    public const float Sure = 0.2f;

    // A token is not looked at further where all labels of a cue are worth less than this by the first features, in nats.
    private const float Hopeless = -0.4f;

    // A longer sentence is a text without stops, and is read in pieces.
    private const int MostTokens = 256;

    /// <param name="view">The text.</param>
    /// <param name="model">The chain.</param>
    /// <param name="leaning">What a cue's opening is worth more than learnt when those that are not sure are sought, in nats.</param>
    /// <param name="rules">The claims by rule: their cues are looked at, too.</param>
    /// <param name="cues">Takes where cues may be, in order.</param>
    public static void Find(
        in ClaimView view,
        ChainModel model,
        float leaning,
        List<ClaimDraft> rules,
        List<CueGuess> cues
    )
    {
        var text = view.Text.Text;
        var rule = 0;
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var sentence = text.SentenceAt(s);
            for (var first = sentence.First; first < sentence.End; first += MostTokens)
            {
                var found = cues.Count;
                var end = Math.Min(sentence.End, first + MostTokens);
                Find(view, model, leaning, rules, ref rule, (first, end), cues);
                if (cues.Count - found > 1)
                {
                    cues.Sort(found, cues.Count - found, ByPlace);
                }
            }
        }
    }

    private static IComparer<CueGuess> ByPlace { get; } =
        Comparer<CueGuess>.Create((one, other) => one.First.CompareTo(other.First));

    private static void Find(
        in ClaimView view,
        ChainModel model,
        float leaning,
        List<ClaimDraft> rules,
        ref int rule,
        (int First, int End) piece,
        List<CueGuess> cues
    )
    {
        var stride = model.Weights.Labels;
        var count = piece.End - piece.First;
        Span<int> scores = stackalloc int[count * stride];
        Span<int> used = stackalloc int[count * stride];
        Span<byte> back = stackalloc byte[count * stride];
        Span<byte> labels = stackalloc byte[count];
        Span<bool> closed = stackalloc bool[count];
        Span<Vector128<short>> sums = stackalloc Vector128<short>[count];
        var least = (int)(Hopeless / model.Weights.Scale);
        SumFirst(view, model.Weights, piece, sums);
        for (var i = 0; i < count; i++)
        {
            closed[i] = (view.Rules[piece.First + i] & RuleMarks.InCue) == 0 && IsOutside(sums[i], least);
        }

        SumRest(view, model.Weights, piece, closed, sums);
        for (var i = 0; i < count; i++)
        {
            ChainWeights.Put(sums[i], scores.Slice(i * stride, stride));
        }

        // Where every token is outside, so is the best sequence.
        var known = cues.Count;
        var leanings = closed.Contains(false) ? (ReadOnlySpan<float>)[Sure, leaning] : [];
        foreach (var more in leanings)
        {
            scores.CopyTo(used);
            for (var i = 0; i < count; i++)
            {
                used[i * stride + SpanLabels.Of(0, SpanLabels.First)] += (int)(more / model.Weights.Scale);
                used[i * stride + SpanLabels.Of(0, SpanLabels.Alone)] += (int)(more / model.Weights.Scale);
            }

            model.Decode(used, closed, labels, back);
            for (var i = 0; i < count; i++)
            {
                if (labels[i] != 0)
                {
                    var end = SpanLabels.EndOf(labels, i);
                    Put(model, scores, piece.First, (i, end), more == Sure, known, cues);
                    i = end - 1;
                }
            }
        }

        for (; rule < rules.Count && rules[rule].Cue.First < piece.End; rule++)
        {
            var (first, end) = rules[rule].Cue;
            if (first >= piece.First && end <= piece.End && !RuleClaims.IsRulesOwn(view.Text, rules[rule]))
            {
                Put(model, scores, piece.First, (first - piece.First, end - piece.First), false, known, cues);
            }
        }
    }

    // The first features of each token. Memory answers for one token while the features of the next are made.
    private static void SumFirst(
        in ClaimView view,
        ChainWeights weights,
        (int First, int End) piece,
        Span<Vector128<short>> sums
    )
    {
        Span<ulong> room = stackalloc ulong[2 * CueFeatures.Most];
        scoped ReadOnlySpan<ulong> asked = [];
        for (var i = 0; i < sums.Length; i++)
        {
            var keys = new FeatureKeys(room.Slice((i & 1) * CueFeatures.Most, CueFeatures.Most), weights.Places);
            CueFeatures.FillFirst(ref keys, view, piece.First + i, piece.First, piece.End);
            var next = keys.AskAll();
            sums[Math.Max(i - 1, 0)] = weights.Sum(asked);
            asked = next;
        }

        sums[^1] = weights.Sum(asked);
    }

    // All else, of those tokens that may be of a cue.
    private static void SumRest(
        in ClaimView view,
        ChainWeights weights,
        (int First, int End) piece,
        ReadOnlySpan<bool> closed,
        Span<Vector128<short>> sums
    )
    {
        Span<ulong> room = stackalloc ulong[2 * CueFeatures.Most];
        scoped ReadOnlySpan<ulong> asked = [];
        var (waiting, turn) = (0, 0);
        for (var i = 0; i < sums.Length; i++)
        {
            if (closed[i])
            {
                continue;
            }

            var keys = new FeatureKeys(room.Slice(turn * CueFeatures.Most, CueFeatures.Most), weights.Places);
            CueFeatures.FillRest(ref keys, view, piece.First + i, piece.First, piece.End);
            var next = keys.AskAll();
            sums[waiting] += weights.Sum(asked);
            asked = next;
            waiting = i;
            turn ^= 1;
        }

        sums[waiting] += weights.Sum(asked);
    }

    // Many tokens are of no cue, and their first features say so.
    private static bool IsOutside(Vector128<short> sum, int least) =>
        Math.Max(Math.Max(sum[0], sum[1]), Math.Max(sum[2], sum[3])) < least;

    private static void Put(
        ChainModel model,
        ReadOnlySpan<int> scores,
        int low,
        (int First, int End) cue,
        bool sure,
        int known,
        List<CueGuess> cues
    )
    {
        for (var i = known; i < cues.Count; i++)
        {
            if (cues[i].First < low + cue.End && low + cue.First < cues[i].End)
            {
                return;
            }
        }

        var odds = model.OddsOf(scores, cue.First, cue.End, 0) * model.Weights.Scale;
        cues.Add(new CueGuess(low + cue.First, low + cue.End, odds, sure));
    }
}
