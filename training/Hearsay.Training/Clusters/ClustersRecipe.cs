using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Learns word clusters from the texts of the corpora.</summary>
internal sealed class ClustersRecipe : IModelRecipe
{
    private const int Classes = 512;
    private const int Least = 3;
    private const int MostPasses = 20;

    /// <inheritdoc/>
    public string Name => "clusters";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log) =>
        Compile(ClusterCorpus.Texts(workshop.Corpus("")), Classes, Least, log);

    /// <summary>The compiled file.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="classes">How many classes there are to be.</param>
    /// <param name="least">How often a word must come to have one.</param>
    /// <param name="log">Takes a line for each pass.</param>
    public static byte[] Compile(IEnumerable<string> texts, int classes, int least, TextWriter log)
    {
        var text = ClusterText.Read(texts, least);
        log.WriteLine($"clusters: {text.Words.Count} tokens, {text.Hashes.Count} words");
        var clustering = new ExchangeClustering(new Bigrams(text), classes);
        for (var pass = 1; pass <= MostPasses; pass++)
        {
            var moved = clustering.Pass();
            log.WriteLine($"clusters: pass {pass}, {moved} moved");
            if (moved * 200 < text.Hashes.Count)
            {
                break;
            }
        }

        return WordClusters.Write(
            text.Hashes.Skip(1).Zip(clustering.ClassOf.Skip(1)).Select(pair => (pair.First, pair.Second)),
            ClassTree.Paths(clustering.Counts, WordClusters.MostBits)
        );
    }
}
