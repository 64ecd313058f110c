using System.Text.Json;

namespace Hearsay.Training;

/// <summary>The texts that word clusters may be learnt from, in a fixed order.</summary>
/// <remarks>
/// Training parts only: what is kept aside for measuring is left out here too, although no annotation is used. The
/// folders are laid out as their publishers lay them out.
/// </remarks>
public static class ClusterCorpus
{
    /// <summary>The texts below a folder of corpora.</summary>
    public static IEnumerable<string> Texts(string corpora)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        return Treebank(Path.Combine(corpora, "treebanks", "ewt-train.conllu"))
            .Concat(Treebank(Path.Combine(corpora, "treebanks", "gum-train.conllu")))
            .Concat(Files(Path.Combine(corpora, "polnear", "train", "text")))
            .Concat(Re3dDocument.Read(Path.Combine(corpora, "re3d")).Where(d => !d.KeptAside).Select(d => d.Text))
            .Concat(Muc(Path.Combine(corpora, "muc", "documents.json")));
    }

    // A document's sentences, one to a line with blank lines between: the tokenizer sees text as it would stand in a report.
    private static IEnumerable<string> Treebank(string path)
    {
        const string Sentence = "# text = ";
        const string Genre = "# meta::genre = ";
        var open = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                open = true;
            }
            else if (line.StartsWith(Genre, StringComparison.Ordinal))
            {
                open = GumGenres.MayTrain(line[Genre.Length..]);
            }
            else if (open && line.StartsWith(Sentence, StringComparison.Ordinal))
            {
                yield return line[Sentence.Length..];
            }
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : [];

    private static IEnumerable<string> Muc(string path)
    {
        using var stream = File.OpenRead(path);
        using var documents = JsonDocument.Parse(stream);
        foreach (var document in documents.RootElement.EnumerateObject())
        {
            yield return document.Value.GetString()!;
        }
    }
}
