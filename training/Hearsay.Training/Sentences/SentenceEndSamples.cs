using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>The places of a document where a sentence could end and the weights are asked: their features, and the truth.</summary>
/// <param name="Features">The features of all places, <see cref="EndFeatures.Count"/> each.</param>
/// <param name="Ends">Whether a sentence ends there.</param>
internal sealed record SentenceEndSamples(ulong[] Features, bool[] Ends)
{
    /// <summary>The places of a treebank's document. The sentences before each place are the right ones.</summary>
    public static SentenceEndSamples Of(TreebankDocument document, WordClusters clusters)
    {
        var lexicon = TokenLexicon.ReadEnglish();
        var tokens = new Tokenizer(lexicon).Tokenize(document.Text);
        var starts = document
            .Words.Where((word, w) => w == 0 || document.Words[w - 1].Sentence != word.Sentence)
            .Select(word => word.Start)
            .ToHashSet();
        var rules = new SentenceEnds(document.Text, tokens, lexicon);
        var places = new EndFeatures(document.Text, tokens, clusters);
        var open = new OpenMarks();
        var features = new List<ulong>();
        var ends = new List<bool>();
        Span<ulong> room = stackalloc ulong[EndFeatures.Count];
        for (int i = 1, first = 0; i < tokens.Count; i++)
        {
            open.Pass(document.Text, tokens, i - 1);
            var starting = starts.Contains(tokens.Starts[i]);
            if ((tokens.Shapes[i] & TokenShape.LineBefore) == 0 && places.IsOpen(i))
            {
                places.Fill(i, first, open, rules.IsBefore(i, first), room);
                features.AddRange(room);
                ends.Add(starting);
            }

            if (starting)
            {
                first = i;
                open = default;
            }
        }

        return new SentenceEndSamples([.. features], [.. ends]);
    }
}
