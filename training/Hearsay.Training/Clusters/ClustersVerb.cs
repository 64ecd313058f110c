using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Learns word clusters from the texts of the corpora.</summary>
public static class ClustersVerb
{
    private const int Classes = 512;
    private const int Least = 3;
    private const int MostPasses = 20;

    /// <summary>Runs it.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var bytes = Compile(ClusterCorpus.Texts(options.Needed("corpora")), Classes, Least);
        File.WriteAllBytes(options.Needed("out"), bytes);
        Console.WriteLine($"{WordClusters.Open(bytes).Count} words, {bytes.Length} bytes");
        return 0;
    }

    /// <summary>The compiled file.</summary>
    public static byte[] Compile(IEnumerable<string> texts, int classes, int least)
    {
        var text = ClusterText.Read(texts, least);
        Console.Error.WriteLine($"{text.Words.Count} tokens, {text.Hashes.Count} words");
        var clustering = new ExchangeClustering(new Bigrams(text), classes);
        for (var pass = 1; pass <= MostPasses; pass++)
        {
            var moved = clustering.Pass();
            Console.Error.WriteLine($"pass {pass}: {moved} moved");
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
