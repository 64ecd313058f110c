using System.Diagnostics;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Builds the weight files out of the corpora.</summary>
internal static class ModelsVerb
{
    // In this order: a recipe may use what those before it made.
    private static readonly IModelRecipe[] Recipes =
    [
        new ClustersRecipe(),
        new SplitterRecipe(),
        new TaggerRecipe(),
        new LemmasRecipe(),
        new ParserRecipe(),
        new NamesRecipe(),
        new Claims.ClaimsRecipe(),
    ];

    /// <summary>Runs it.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options"><c>--out</c>: the folder of the weight files, <c>languages/en/models</c> unless told;
    /// <c>--only</c>: names of files, parted by commas, to build; the others are taken as they lie there.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        var folder = options["out"] ?? Path.Combine("languages", "en", "models");
        var only = options["only"]?.Split(',');
        Directory.CreateDirectory(folder);
        var workshop = new ModelWorkshop(shared, folder);
        foreach (var recipe in Recipes.Where(recipe => only is null || only.Contains(recipe.Name)))
        {
            var watch = Stopwatch.StartNew();
            var bytes = recipe.Make(workshop, Console.Error);
            File.WriteAllBytes(Path.Combine(folder, recipe.Name + ".bin"), bytes);
            Console.WriteLine(
                $"{recipe.Name}: {bytes.Length} bytes, {WeightFile.Checksum(bytes):x16}, {watch.Elapsed.TotalSeconds:F0} s"
            );
        }

        return 0;
    }
}
