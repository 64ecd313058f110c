namespace Hearsay.Language;

/// <summary>Finds where sentences and paragraphs begin.</summary>
/// <remarks>
/// A blank line always ends a paragraph. A single line break does too, unless the text is hard-wrapped: its lines
/// mostly break off in mid-sentence. A full stop ends a sentence when what follows can begin one.
/// </remarks>
internal sealed class SentenceSplitter(TokenLexicon lexicon)
{
    public (int[] Sentences, int[] Paragraphs) Split(string text, TokenArrays tokens)
    {
        var sentences = new List<int>((tokens.Count / 20) + 4);
        var paragraphs = new List<int>();
        var layout = LineLayout.Of(text, tokens);
        var ends = new SentenceEnds(text, tokens, lexicon);
        var lineStart = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var paragraph = i == 0;
            if (i > 0 && (tokens.Shapes[i] & TokenShape.LineBefore) != 0)
            {
                paragraph = layout.EndsParagraph(text, tokens, lineStart, i);
                lineStart = i;
            }

            if (!paragraph && !ends.IsBefore(i, sentences[^1]))
            {
                continue;
            }

            if (paragraph)
            {
                paragraphs.Add(sentences.Count);
            }

            sentences.Add(i);
            tokens.Shapes[i] |= TokenShape.SentenceStart;
        }

        return ([.. sentences], [.. paragraphs]);
    }
}
