using System.Runtime.InteropServices;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>Learns where cues are, and what each one's source and content is, from PolNeAR's training part.</summary>
/// <remarks>
/// The numbers were chosen on PolNeAR's development part. Features that are seen less often than
/// <see cref="LeastSeen"/> times are left out: that costs nothing there, and makes the file an eighth as large.
/// </remarks>
internal sealed class ClaimsRecipe : IModelRecipe
{
    private const float Step = 0.01f;
    private const int LeastSeen = 20;
    private const int CueRounds = 8;
    private const int ArgumentRounds = 6;

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(workshop);
        ArgumentNullException.ThrowIfNull(log);
        var annotator = workshop.Annotator;
        var stages = EnglishReader.BeforeClaims(names: workshop.Names);
        var articles = PolnearReader
            .Read(workshop.Corpus("polnear"), "train")
            .Select(article => new ClaimArticle(article, annotator, stages))
            .ToList();
        var file = new WeightFileWriter();
        var cues = new ChainData();
        articles.ForEach(article => ChainSamples.AddCues(cues, article));
        Learn("cue", cues, SpanLabels.CountFor(1), CueRounds, file, log);
        var arguments = new ChainData();
        articles.ForEach(article => ChainSamples.AddArguments(arguments, article));
        Learn("arg", arguments, SpanLabels.CountFor(2), ArgumentRounds, file, log);
        return file.ToBytes();
    }

    private static void Learn(
        string name,
        ChainData data,
        int labels,
        int rounds,
        WeightFileWriter file,
        TextWriter log
    )
    {
        var features = data.Index(LeastSeen);
        var trainer = new ChainTrainer(labels, features.Length, Step);
        for (var round = 0; round < rounds; round++)
        {
            var loss = trainer.Pass(data, round, keep: round >= rounds / 2);
            log.WriteLine($"{name} {round + 1} of {rounds}: loss {loss:F4}, {features.Length} features");
        }

        var table = WeightTableWriter.Write(new LearntWeights(labels, features, trainer.Weights()));
        file.Add(name, table);
        var scale = WeightFile.Open(new WeightFileWriter().Add(name, table).ToBytes()).Table(name).Scale;
        var edges = Array.ConvertAll(trainer.Edges(), edge => (int)MathF.Round(edge / scale));
        file.Add(name + "-e", MemoryMarshal.AsBytes(edges.AsSpan()).ToArray());
    }
}
