namespace Hearsay.Training;

/// <summary>The tagger, from both treebanks.</summary>
internal sealed class TaggerRecipe : IModelRecipe
{
    /// <inheritdoc/>
    public string Name => "tagger";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        var clusters = workshop.Clusters;
        var texts = TrainingTexts.Tagged(TrainingTexts.Documents(workshop), clusters);
        return TagTrainer.Train(texts, workshop.SilverTags(), clusters, log);
    }
}
