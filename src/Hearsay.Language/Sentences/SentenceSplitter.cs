namespace Hearsay.Language;

/// <summary>Finds where sentences and paragraphs begin.</summary>
/// <remarks>
/// A blank line always ends a paragraph. A single line break does too, unless the text is hard-wrapped: its lines
/// mostly break off in mid-sentence. Inside a paragraph the rules propose where sentences end, and learnt weights, for
/// which the rules' word is one feature among others, decide wherever a sentence could end.
/// </remarks>
/// <param name="lexicon">Abbreviations and the like.</param>
/// <param name="file">The learnt weights; null for the rules alone.</param>
/// <param name="clusters">For the weights' features.</param>
/// <param name="bold">Whether the weights decide behind abbreviations and beside numbers too: for texts to learn from, where a
/// broken time does no harm and rarer breaks are worth seeing.</param>
internal sealed class SentenceSplitter(TokenLexicon lexicon, WeightFile? file, WordClusters clusters, bool bold = false)
{
    private readonly WeightTable? _weights = file?.Table("ends");

    public (int[] Sentences, int[] Paragraphs) Split(string text, TokenArrays tokens)
    {
        var sentences = new List<int>((tokens.Count / 20) + 4);
        var paragraphs = new List<int>();
        var layout = LineLayout.Of(text, tokens);
        var ends = new SentenceEnds(text, tokens, lexicon);
        var places = new EndFeatures(text, tokens, clusters);
        var open = new OpenMarks();
        var lineStart = 0;
        var dateline = -1;
        Span<ulong> features = stackalloc ulong[EndFeatures.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var paragraph = i == 0;
            if (i > 0)
            {
                open.Pass(text, tokens, i - 1);
                if ((tokens.Shapes[i] & TokenShape.LineBefore) != 0)
                {
                    paragraph = layout.EndsParagraph(text, tokens, lineStart, i);
                    lineStart = i;
                }
            }

            if (!paragraph)
            {
                var ended = i == dateline || ends.IsBefore(i, sentences[^1]);
                if (i != dateline && _weights is { } weights && places.IsOpen(i) && (bold || !places.IsLeftToRules(i)))
                {
                    places.Fill(i, sentences[^1], open, ended, features);
                    ended = IsEnd(weights, features);
                }

                if (!ended)
                {
                    continue;
                }
            }

            if (paragraph)
            {
                paragraphs.Add(sentences.Count);
                dateline = Dateline.EndOf(text, tokens, i);
            }

            sentences.Add(i);
            open = default;
            tokens.Shapes[i] |= TokenShape.SentenceStart;
        }

        return ([.. sentences], [.. paragraphs]);
    }

    private static bool IsEnd(in WeightTable weights, Span<ulong> features)
    {
        Span<int> scores = stackalloc int[WeightTable.StrideFor(2)];
        scores.Clear();
        weights.Places.Take(features);
        weights.Add(features, scores);
        return scores[1] > scores[0];
    }
}
