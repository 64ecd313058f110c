namespace Hearsay.Training;

/// <summary>The lemmas, from both treebanks.</summary>
internal sealed class LemmasRecipe : IModelRecipe
{
    /// <inheritdoc/>
    public string Name => "lemmas";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        var trainer = new LemmaTrainer();
        foreach (
            var word in workshop
                .FreeTreebank("ewt", "train")
                .Concat(workshop.FreeTreebank("gum", "train"))
                .SelectMany(document => document.Words)
        )
        {
            if (word.Lemma != "_" && word.Form.Length == word.End - word.Start)
            {
                trainer.Add(word.Form, TreebankTags.Of(word), word.Lemma);
            }
        }

        return trainer.Write();
    }
}
