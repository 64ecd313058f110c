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
/// articles, and once without each quarter of them; the ranker learns from what the latter find in the quarter they never saw,
/// from the mean of several chains and from each of these alone: that is more to learn from.
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
    private const int LeastProposals = 80;
    private const int Drop = 20;

    // Each chain is the mean of so many, which learnt in different orders and from different features.
    private const int CueTurns = 1;
    private const int ArgumentTurns = 4;
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

        cues.Index(LeastSeen);
        arguments.Index(LeastSeen);
        var (cueSums, argumentSums) = (Learn(cues, CueTurns, log), Learn(arguments, ArgumentTurns, log));
        var ranks = new RankData();
        for (var fold = 0; fold < Folds && articles.Count > 0; fold++)
        {
            var cue = cues.Pack(cueSums[fold]);
            foreach (var sums in (IEnumerable<ChainSum[]>)[argumentSums[fold], .. argumentSums[fold].Chunk(1)])
            {
                var model = Open(cue, arguments.Pack(sums), null);
                for (var i = fold; i < articles.Count; i += Folds)
                {
                    RankSamples.Add(ranks, articles[i], model);
                }
            }
        }

        return Write(cues.Pack(cueSums[Folds]), arguments.Pack(argumentSums[Folds]), LearnRanker(ranks, log)).ToBytes();
    }

    // Without each part, and in the end without none; each in several turns.
    private static ChainSum[][] Learn(FoldedChain chain, int turns, TextWriter log)
    {
        var learnt = new ChainSum[(Folds + 1) * turns];
        // Each is learnt on its own, in its own order: how many at a time makes no difference.
        Parallel.For(
            0,
            learnt.Length,
            job => learnt[job] = chain.Learn(job / turns, Folds, job % turns, Step, Drop, log)
        );
        return [.. learnt.Chunk(turns)];
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
