using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>What taggers and parsers learn from: the free texts of both treebanks, in the sentences that a splitter finds
/// which has not seen them.</summary>
internal static class TrainingTexts
{
    private const int Folds = 4;

    /// <summary>The treebanks' documents, in order.</summary>
    public static List<TreebankDocument> Documents(ModelWorkshop workshop) =>
        [.. workshop.FreeTreebank("ewt", "train").Concat(workshop.FreeTreebank("gum", "train"))];

    /// <summary>The documents on our own tokens, with their right tags.</summary>
    public static TaggedText[] Tagged(IReadOnlyList<TreebankDocument> documents, WordClusters clusters)
    {
        var samples = documents.Select(document => SentenceEndSamples.Of(document, clusters)).ToList();
        var rules = new RuleTagger(TagLexicon.ReadEnglish());
        var tagged = new TaggedText[documents.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = samples.Where((_, i) => i % Folds != fold).ToList();
            var splitter = WeightFile.Open(SplitterTrainer.Train(others, TextWriter.Null));
            var annotator = Annotator.EnglishWith(splitter, rules, null, null, clusters, boldSplitter: true);
            for (var i = fold; i < documents.Count; i += Folds)
            {
                tagged[i] = TaggedText.Of(documents[i], annotator);
            }
        }

        return tagged;
    }
}
