using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>Makes cues with proposals out of annotated articles, with chains that did not learn from them.</summary>
internal static class RankSamples
{
    // As much further as the dial's end may lean.
    private const float Leaning = 1.9f;

    // What cues that no chain found are taken for, in nats.
    private const float GivenOdds = -0.5f;

    // No window holds the rest of a longer cue.
    private const int LongestGiven = 40;

    /// <summary>Adds the cues of an article.</summary>
    /// <param name="data">Takes them.</param>
    /// <param name="article">The article.</param>
    /// <param name="model">Chains that did not learn from it.</param>
    public static void Add(RankData data, ClaimArticle article, ClaimModel model)
    {
        var view = article.View;
        var cues = new List<CueGuess>();
        CueTagger.Find(view, model.Cues, Leaning, article.Rules, cues);
        var inCue = new bool[article.Text.Count];
        cues.ForEach(cue => inCue.AsSpan(cue.First, cue.End - cue.First).Fill(cue.IsSure));
        var guessed = cues.Count;
        var gold = Give(article, cues, Pair(article, cues));
        Span<PathFacts> room = stackalloc PathFacts[ArgumentWindow.MostTokens];
        Span<byte> paths = stackalloc byte[ArgumentWindow.MostTokens * ClaimRanker.Proposals];
        Span<int> losses = stackalloc int[ClaimRanker.Proposals];
        Span<(int First, int End)> parts = stackalloc (int First, int End)[Proposal.MostParts];
        Span<ulong> keyRoom = stackalloc ulong[ProposalFeatures.Most];
        for (var c = 0; c < cues.Count; c++)
        {
            var window = ArgumentWindow.Around(view, inCue, cues[c].First, cues[c].End, room);
            var roles = new byte[window.High - window.Low];
            var rule = RuleMatch.Find(article.Rules, (cues[c].First, cues[c].End));
            RuleMarks.ReadRoles(view.Rules, rule, window.Low, roles);
            var cue = CueFacts.Of(view, window.CueFirst, window.CueEnd);
            var found = ArgumentTagger.Propose(view, model.Arguments, window, cue, roles, losses, paths);
            var proposals = new Proposals(window, paths, losses[..found], model.Arguments.Weights.Scale);
            var at = new RankedCue(view, window, cue, roles, cues[c].Step);
            var merits = new double[found];
            var whole = new bool[found];
            for (var i = 0; i < found; i++)
            {
                var proposal = proposals.At(i, parts);
                var keys = new FeatureKeys(keyRoom);
                ProposalFeatures.Fill(ref keys, at, proposal);
                data.Put(keys, proposal.Loss);
                merits[i] = gold[c] is { } right ? MeritOf(proposal, window, view, right, out whole[i]) : -1;
            }

            data.End(Right(merits, whole), given: c >= guessed);
        }
    }

    // The best of those with the whole content. Where none has it, which one is chosen is left open.
    private static IEnumerable<bool> Right(double[] merits, bool[] whole)
    {
        var best = Array.Exists(whole, one => one) ? merits.Max() : 0;
        return merits.Select(merit => merit >= best);
    }

    // The annotators' cues that no chain found come behind the others: their contents are as good to learn from.
    private static GoldClaim?[] Give(ClaimArticle article, List<CueGuess> cues, GoldClaim?[] paired)
    {
        var used = new HashSet<GoldClaim?>(paired, ReferenceEqualityComparer.Instance);
        var rest = article.Gold.FindAll(gold => !used.Contains(gold) && gold.Cue.End - gold.Cue.First < LongestGiven);
        cues.AddRange(rest.Select(gold => new CueGuess(gold.Cue.First, gold.Cue.End, GivenOdds, IsSure: false)));
        return [.. paired, .. rest];
    }

    // How right a proposal is; a whole content weighs twice as much as a whole source.
    private static double MeritOf(
        in Proposal proposal,
        in ArgumentWindow window,
        in ClaimView view,
        GoldClaim gold,
        out bool whole
    )
    {
        var parts = proposal.Parts.ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = window.Whole(view, parts[i]);
        }

        var (sourceShare, sourceExact) = Share([proposal.Source], gold.Source);
        (var contentShare, whole) = Share(parts, gold.Content);
        return (whole ? 2 : 0)
            + (sourceExact ? 1 : 0)
            + (whole && sourceExact ? 1 : 0)
            + (contentShare > 0 && sourceShare > 0 ? 0.6 : 0)
            + (0.4 * (contentShare * 0.9 + sourceShare * 0.1));
    }

    private static (double Share, bool Exact) Share(
        IReadOnlyList<(int First, int End)> found,
        List<(int First, int End)> gold
    )
    {
        var one = found.Where(part => part.End > part.First).SelectMany(Tokens).ToHashSet();
        var other = gold.SelectMany(Tokens).ToHashSet();
        if (one.Count + other.Count == 0)
        {
            return (1, true);
        }

        var shared = one.Count(other.Contains);
        return (shared / (double)(one.Count + other.Count - shared), one.SetEquals(other));
    }

    private static IEnumerable<int> Tokens((int First, int End) part) =>
        Enumerable.Range(part.First, part.End - part.First);

    // As the scorer pairs them: those that share the most words first.
    private static GoldClaim?[] Pair(ClaimArticle article, List<CueGuess> cues)
    {
        var found = new GoldClaim?[cues.Count];
        var used = new HashSet<GoldClaim>(ReferenceEqualityComparer.Instance);
        var pairs =
            from c in Enumerable.Range(0, cues.Count)
            from g in article.Gold
            let shared = Math.Min(cues[c].End, g.Cue.End) - Math.Max(cues[c].First, g.Cue.First)
            where shared > 0
            orderby shared descending, c
            select (c, g);
        foreach (var (c, g) in pairs)
        {
            if (found[c] is null && used.Add(g))
            {
                found[c] = g;
            }
        }

        return found;
    }
}
