using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Makes the weights of the names' recogniser.</summary>
internal sealed class NamesRecipe : IModelRecipe
{
    private const int Models = 3;
    private const int Passes = 8;
    private const int Least = 3;
    private const int MostRows = 190_000;

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        var weights = Learn(new NameCorpus(workshop).Training(), workshop.Clusters, log);
        return new WeightFileWriter().Add("names", weights).ToBytes();
    }

    private static byte[] Learn(IEnumerable<NameDocument> documents, WordClusters clusters, TextWriter log)
    {
        var examples = new NameExamples(clusters);
        var survey = NameSurvey.EnglishWith(clusters);
        foreach (var document in documents)
        {
            examples.Add(document, survey);
        }

        examples.Prune(Least);
        // The sum of models that learnt in different orders errs less than any one of them.
        var learnt = new List<LearntWeights>();
        for (var model = 1; model <= Models; model++)
        {
            var learner = new NameLearner(examples.Features);
            var order = new Shuffle((ulong)model);
            var wrong = 0;
            for (var pass = 1; pass <= Passes; pass++)
            {
                order.Order(examples.Stretches);
                wrong = learner.Pass(examples.Stretches);
            }

            log.WriteLine(
                $"names {model}: {examples.Stretches.Count} stretches, {examples.Features.Count} features, {wrong} wrong"
            );
            learnt.Add(learner.Average());
        }

        return WeightTableWriter.Write(LearntWeights.Sum(learnt), MostRows, clip: 1);
    }
}
