namespace Hearsay.Training;

/// <summary>The tagger, from both treebanks.</summary>
internal sealed class TaggerRecipe : IModelRecipe
{
    /// <inheritdoc/>
    public string Name => "tagger";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log) =>
        TagTrainer.Train(TrainingTexts.Tagged(TrainingTexts.Documents(workshop)), workshop.SilverTags(), log);
}
