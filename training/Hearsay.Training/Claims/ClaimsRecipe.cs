using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>
/// Learns from PolNeAR's training part where cues are, what each one's source and content may be, and which of what may
/// be is right.
/// </summary>
/// <remarks>
/// <para>
/// The ranker must meet what it will meet later: chains that never saw the text. So the chains are learnt once from all
/// articles, and once without each quarter of them; the ranker learns from what the latter find in the quarter they never saw.
/// </para>
/// <para>
/// The numbers were chosen on a fifth of the training part, held out. Features that are seen less often than
/// <see cref="LeastSeen"/> times are left out: that costs nothing there, and makes the file an eighth as large.
/// </para>
/// </remarks>
internal sealed class ClaimsRecipe : IModelRecipe
{
    private const int Folds = 4;
    private const float Step = 0.01f;
    private const int LeastSeen = 30;
    private const int LeastProposals = 16;
    private const int Drop = 20;
    private const int CueRounds = 10;
    private const int ArgumentRounds = 8;

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(workshop);
        ArgumentNullException.ThrowIfNull(log);
        var annotator = workshop.Annotator;
        var stages = EnglishReader.BeforeClaims(names: workshop.Names);
        var clusters = workshop.Clusters;
        var articles = PolnearReader
            .Read(workshop.Corpus("polnear"), "train")
            .Select(article => new ClaimArticle(article, annotator, stages, clusters))
            .ToList();
        var cues = new FoldedChain("cue", SpanLabels.CountFor(1), CueRounds);
        var arguments = new FoldedChain("arg", SpanLabels.CountFor(2), ArgumentRounds);
        foreach (var article in articles)
        {
            cues.Add(data => ChainSamples.AddCues(data, article));
            arguments.Add(data => ChainSamples.AddArguments(data, article));
        }

        var chains = (FoldedChain[])[cues, arguments];
        Array.ForEach(chains, chain => chain.Index(LeastSeen));
        var jobs = chains.SelectMany(chain => Enumerable.Range(0, Folds + 1).Select(fold => (chain, fold))).ToList();
        var learnt = new LearntChain[jobs.Count];
        // Each is learnt on its own, in its own order: how many at a time makes no difference.
        Parallel.For(0, jobs.Count, job => learnt[job] = jobs[job].chain.Learn(jobs[job].fold, Folds, Step, Drop, log));
        var ranks = new RankData();
        for (var fold = 0; fold < Folds && articles.Count > 0; fold++)
        {
            var model = Open(learnt[fold], learnt[Folds + 1 + fold], null);
            for (var i = fold; i < articles.Count; i += Folds)
            {
                RankSamples.Add(ranks, articles[i], model);
            }
        }

        return Write(learnt[Folds], learnt[(2 * Folds) + 1], LearnRanker(ranks, log)).ToBytes();
    }

    private static LearntRanker LearnRanker(RankData data, TextWriter log)
    {
        var features = data.Index(LeastProposals);
        var trainer = new RankTrainer(data, features.Length);
        trainer.Learn([.. Enumerable.Range(0, data.Count)], choice: (0.01f, 6), claim: (0.01f, 6));
        log.WriteLine($"rank: {data.Count} cues, {data.Candidates} proposals, {features.Length} features");
        return trainer.Pack(features);
    }

    private static ClaimModel Open(LearntChain cues, LearntChain arguments, LearntRanker? ranker) =>
        ClaimModel.Read(WeightFile.Open(Write(cues, arguments, ranker).ToBytes()));

    private static WeightFileWriter Write(LearntChain cues, LearntChain arguments, LearntRanker? ranker)
    {
        var file = new WeightFileWriter()
            .Add("cue", cues.Table)
            .Add("cue-e", cues.Edges)
            .Add("cue-s", cues.Scale)
            .Add("arg", arguments.Table)
            .Add("arg-e", arguments.Edges)
            .Add("arg-s", arguments.Scale)
            .Add("rank", ranker?.Table ?? []);
        return ranker is null
            ? file
            : file.Add("rank-s", BitConverter.GetBytes(ranker.Scale))
                .Add("rank-l", BitConverter.GetBytes(ranker.OfLoss));
    }
}
