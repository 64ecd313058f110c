namespace Hearsay.Reading;

/// <summary>Finds a cue's source and content: a learnt chain over the tokens around it proposes some, the ranker takes one.</summary>
internal static class ArgumentTagger
{
    // Those of two roles, and the one outside.
    private const int MostLabels = 9;

    /// <param name="view">The text.</param>
    /// <param name="model">The chain and the ranker.</param>
    /// <param name="cues">Whether each token stands in a cue.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="rule">What the rules made of this cue; null for nothing.</param>
    /// <param name="content">Takes the content's stretches, in order.</param>
    /// <param name="score">How sure it is, in nats, that this is a claim at all.</param>
    /// <returns>The source; an empty stretch where nobody is named.</returns>
    public static (int First, int End) Find(
        in ClaimView view,
        ClaimModel model,
        ReadOnlySpan<bool> cues,
        CueGuess cue,
        ClaimDraft? rule,
        List<(int First, int End)> content,
        out float score
    )
    {
        Span<PathFacts> room = stackalloc PathFacts[ArgumentWindow.MostTokens];
        var window = ArgumentWindow.Around(view, cues, cue.First, cue.End, room);
        var count = window.High - window.Low;
        Span<byte> roles = stackalloc byte[ArgumentWindow.MostTokens];
        roles = roles[..count];
        RuleMarks.ReadRoles(view.Rules, rule, window.Low, roles);
        Span<byte> paths = stackalloc byte[ArgumentWindow.MostTokens * ClaimRanker.Proposals];
        Span<int> losses = stackalloc int[ClaimRanker.Proposals];
        Span<(int First, int End)> parts = stackalloc (int First, int End)[Proposal.MostParts];
        var facts = CueFacts.Of(view, window.CueFirst, window.CueEnd);
        var found = Propose(view, model.Arguments, window, facts, roles, losses, paths);
        var proposals = new Proposals(window, paths, losses[..found], model.Arguments.Weights.Scale);
        (var best, score) =
            model.Ranker?.Choose(new RankedCue(view, window, facts, roles, cue.Step), proposals) ?? (0, 0);
        var chosen = proposals.At(best, parts);
        foreach (var part in chosen.Parts)
        {
            content.Add(window.Whole(view, part));
        }

        return chosen.Source;
    }

    /// <summary>What the chain proposes, the best first.</summary>
    /// <param name="view">The text.</param>
    /// <param name="chain">The chain.</param>
    /// <param name="window">The tokens around the cue.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="roles">What the rules make of them.</param>
    /// <param name="losses">Takes how far behind the best one each is.</param>
    /// <param name="paths">Takes the labels of each.</param>
    /// <returns>How many there are.</returns>
    public static int Propose(
        in ClaimView view,
        ChainModel chain,
        in ArgumentWindow window,
        in CueFacts cue,
        ReadOnlySpan<byte> roles,
        Span<int> losses,
        Span<byte> paths
    )
    {
        var stride = chain.Weights.Labels;
        Span<int> scores = stackalloc int[ArgumentWindow.MostTokens * MostLabels];
        Span<byte> back = stackalloc byte[ArgumentWindow.MostTokens * MostLabels];
        Span<bool> closed = stackalloc bool[ArgumentWindow.MostTokens];
        Span<ulong> room = stackalloc ulong[2 * ArgumentFeatures.Most];
        scoped ReadOnlySpan<ulong> asked = [];
        var (waiting, turn) = (window.Low, 0);
        scores = scores[..(roles.Length * stride)];
        scores.Clear();
        closed = closed[..roles.Length];
        closed.Clear();
        closed[(window.CueFirst - window.Low)..(window.CueEnd - window.Low)].Fill(true);
        for (var i = window.Low; i < window.High; i++)
        {
            if (!closed[i - window.Low])
            {
                var keys = new FeatureKeys(
                    room.Slice(turn * ArgumentFeatures.Most, ArgumentFeatures.Most),
                    chain.Weights.Places
                );
                ArgumentFeatures.Fill(ref keys, view, window, cue, roles, i);
                var next = keys.AskAll();
                // Memory answers for one token while the features of the next are made.
                ChainWeights.Put(chain.Weights.Sum(asked), scores.Slice((waiting - window.Low) * stride, stride));
                asked = next;
                waiting = i;
                turn ^= 1;
            }
        }

        ChainWeights.Put(chain.Weights.Sum(asked), scores.Slice((waiting - window.Low) * stride, stride));

        return chain.DecodeBest(scores, closed, back, (int)(ClaimRanker.MostLoss / chain.Weights.Scale), losses, paths);
    }
}
