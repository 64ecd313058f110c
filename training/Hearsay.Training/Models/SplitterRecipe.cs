namespace Hearsay.Training;

/// <summary>Where sentences end, from both treebanks.</summary>
internal sealed class SplitterRecipe : IModelRecipe
{
    /// <inheritdoc/>
    public string Name => "splitter";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        var clusters = workshop.Clusters;
        var documents = TrainingTexts.Documents(workshop);
        return SplitterTrainer.Train([.. documents.Select(one => SentenceEndSamples.Of(one, clusters))], log);
    }
}
