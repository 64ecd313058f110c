namespace Hearsay.Training;

/// <summary>Where sentences end, from both treebanks.</summary>
internal sealed class SplitterRecipe : IModelRecipe
{
    /// <inheritdoc/>
    public string Name => "splitter";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log) =>
        SplitterTrainer.Train([.. TrainingTexts.Documents(workshop).Select(SentenceEndSamples.Of)], log);
}
