using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Makes the weights of the names' recogniser.</summary>
internal sealed class NamesRecipe : IModelRecipe
{
    private const int Passes = 8;
    private const int Least = 3;
    private const int MostRows = 190_000;

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        var weights = Learn(new NameCorpus(workshop).Training(), log);
        return new WeightFileWriter().Add("names", weights).ToBytes();
    }

    private static byte[] Learn(IEnumerable<NameDocument> documents, TextWriter log)
    {
        var examples = new NameExamples();
        var survey = NameSurvey.English;
        foreach (var document in documents)
        {
            examples.Add(document, survey);
        }

        examples.Prune(Least);
        var learner = new NameLearner(examples.Features);
        var order = new Shuffle(1);
        var wrong = 0;
        for (var pass = 1; pass <= Passes; pass++)
        {
            order.Order(examples.Stretches);
            wrong = learner.Pass(examples.Stretches);
        }

        log.WriteLine(
            $"names: {examples.Stretches.Count} stretches, {examples.Features.Count} features, {wrong} wrong"
        );
        return WeightTableWriter.Write(learner.Average(), MostRows, clip: 1);
    }
}
