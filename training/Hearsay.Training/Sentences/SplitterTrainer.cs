using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Trains the splitter of sentences.</summary>
internal static class SplitterTrainer
{
    private const int Rounds = 8;
    private const int Dropped = 40;
    private const int MinUpdates = 2;
    private const int MostRows = 30_000;

    /// <summary>The weight file.</summary>
    public static byte[] Train(IReadOnlyList<SentenceEndSamples> documents, TextWriter log)
    {
        var trainer = new PerceptronTrainer(2, MinUpdates);
        var shuffle = new Shuffle(20160918);
        var order = Enumerable.Range(0, documents.Count).ToArray();
        for (var round = 1; round <= Rounds; round++)
        {
            shuffle.Order(order);
            var wrong = order.Sum(i => Walk(documents[i], trainer, shuffle));
            log.WriteLine($"splitter: round {round}, {wrong} corrections, {trainer.RowCount} features");
        }

        return new WeightFileWriter().Add("ends", WeightTableWriter.Write(trainer.Average(), MostRows)).ToBytes();
    }

    private static int Walk(SentenceEndSamples samples, PerceptronTrainer trainer, Shuffle shuffle)
    {
        Span<ulong> features = stackalloc ulong[EndFeatures.Count];
        Span<int> scores = stackalloc int[2];
        var wrong = 0;
        for (var i = 0; i < samples.Ends.Length; i++)
        {
            samples.Features.AsSpan(i * EndFeatures.Count, EndFeatures.Count).CopyTo(features);
            var kept = features[..shuffle.Drop(features, Dropped)];
            trainer.Score(kept, scores);
            var right = samples.Ends[i] ? 1 : 0;
            if (scores[right] <= scores[1 - right])
            {
                trainer.Update(kept, right, 1 - right);
                wrong++;
            }
        }

        return wrong;
    }
}
