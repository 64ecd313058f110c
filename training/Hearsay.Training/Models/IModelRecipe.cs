namespace Hearsay.Training;

/// <summary>Makes one weight file.</summary>
internal interface IModelRecipe
{
    /// <summary>The file's name without its ending: "tagger".</summary>
    string Name { get; }

    /// <summary>Trains, with a fixed seed: the same corpora give the same bytes.</summary>
    /// <param name="workshop">The corpora, and the files of the recipes before this one.</param>
    /// <param name="log">Takes a line now and then; what stands there is no part of the result.</param>
    byte[] Make(ModelWorkshop workshop, TextWriter log);
}
