using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Where models are made: the corpora, and the models that were made before.</summary>
/// <param name="shared">The folder that holds <c>corpora/</c>.</param>
/// <param name="folder">Where the weight files lie.</param>
internal sealed class ModelWorkshop(string shared, string folder)
{
    /// <summary>The text of GUM's other genres is not free for every use: no shipped weights learn from it.</summary>
    private static readonly HashSet<string> FreeGenres =
    [
        .. "academic bio conversation court interview news speech textbook vlog voyage".Split(' '),
    ];

    /// <summary>The folder of a corpus.</summary>
    public string Corpus(string name) => Path.Combine(shared, "corpora", name);

    /// <summary>A weight file that lies in the folder already, of this run or of one before.</summary>
    public WeightFile Read(string name) => WeightFile.Open(File.ReadAllBytes(Path.Combine(folder, name + ".bin")));

    /// <summary>The words' classes that lie in the folder, which need not be those that are embedded.</summary>
    public WordClusters Clusters => WordClusters.Open(File.ReadAllBytes(Path.Combine(folder, "clusters.bin")));

    /// <summary>The annotator with the weights that lie in the folder, which need not be those that are embedded.</summary>
    public Annotator Annotator
    {
        get
        {
            var rules = new RuleTagger(TagLexicon.ReadEnglish());
            var clusters = Clusters;
            return Annotator.EnglishWith(
                Has("splitter") ? Read("splitter") : null,
                Has("tagger") ? new LearntTagger(Read("tagger"), clusters, rules) : rules,
                Has("parser") ? new DependencyParser(Read("parser"), clusters) : null,
                Has("lemmas") ? new Lemmatizer(Read("lemmas")) : null,
                clusters
            );
        }
    }

    /// <summary>What tells names, with the weights that lie in the folder; null where there are none.</summary>
    public NameTagger? Names =>
        Clusters is var clusters && Has("names")
            ? new NameTagger(NameSurvey.EnglishWith(clusters), clusters, Read("names").Table("names"))
            : null;

    /// <summary>A part of a treebank: all of it.</summary>
    /// <param name="name">"ewt" or "gum".</param>
    /// <param name="part">"train", "dev" or "test".</param>
    public IEnumerable<TreebankDocument> Treebank(string name, string part) =>
        ConlluReader.Read(Path.Combine(Corpus("treebanks"), $"{name}-{part}.conllu"));

    /// <summary>What shipped weights may learn from: a treebank without the texts that are not free for every use.</summary>
    public IEnumerable<TreebankDocument> FreeTreebank(string name, string part) =>
        Treebank(name, part).Where(document => name != "gum" || FreeGenres.Contains(document.Genre));

    /// <summary>Words of news with the tags that a machine gave them.</summary>
    public IEnumerable<(uint Key, FineTag Tag)> SilverTags() =>
        Training.SilverTags.Read(Path.Combine(Corpus("polnear"), "train", "corenlp.tsv"));

    private bool Has(string name) => File.Exists(Path.Combine(folder, name + ".bin"));
}
