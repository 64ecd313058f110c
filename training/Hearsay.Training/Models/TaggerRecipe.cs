namespace Hearsay.Training;

/// <summary>The tagger, from both treebanks.</summary>
internal sealed class TaggerRecipe : IModelRecipe
{
    /// <inheritdoc/>
    public string Name => "tagger";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log) =>
        TagTrainer.Train(
            [
                .. workshop
                    .FreeTreebank("ewt", "train")
                    .Concat(workshop.FreeTreebank("gum", "train"))
                    .Select(document => TaggedText.Of(document, workshop.Annotator)),
            ],
            workshop.SilverTags(),
            log
        );
}
