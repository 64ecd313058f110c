using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>The parser, from both treebanks, with tags from taggers that have not seen the sentence.</summary>
internal sealed class ParserRecipe : IModelRecipe
{
    private const int Folds = 4;

    /// <inheritdoc/>
    public string Name => "parser";

    /// <inheritdoc/>
    public byte[] Make(ModelWorkshop workshop, TextWriter log)
    {
        var documents = TrainingTexts.Documents(workshop);
        var clusters = workshop.Clusters;
        var tagged = TrainingTexts.Tagged(documents, clusters);
        var tags = new FineTag[documents.Count][];
        Jackknife(workshop, clusters, tagged, tags);
        log.WriteLine("parser: tags are made");
        return ParserTrainer.Train(
            [.. documents.SelectMany((document, i) => GoldSentence.Of(document, tagged[i].Text, tags[i], clusters))],
            log
        );
    }

    // Tags from taggers that have not seen the document.
    internal static void Jackknife(ModelWorkshop workshop, WordClusters clusters, TaggedText[] tagged, FineTag[][] tags)
    {
        var silver = workshop.SilverTags().ToList();
        Parallel.For(
            0,
            Folds,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            fold =>
            {
                var bytes = TagTrainer.Train(
                    [.. tagged.Where((_, i) => i % Folds != fold)],
                    silver,
                    clusters,
                    TextWriter.Null
                );
                var tagger = new LearntTagger(
                    WeightFile.Open(bytes),
                    clusters,
                    new RuleTagger(TagLexicon.ReadEnglish())
                );
                for (var i = fold; i < tagged.Length; i += Folds)
                {
                    var count = tagged[i].Text.TokenCount;
                    tagger.Tag(tagged[i].Text, new PartOfSpeech[count], tags[i] = new FineTag[count]);
                }
            }
        );
    }
}
