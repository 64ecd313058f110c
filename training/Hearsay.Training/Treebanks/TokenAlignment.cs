using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Which of Hearsay's own tokens and which of a treebank's words are the same.</summary>
/// <param name="WordOf">The word of each token; -1 where no word has the same extent.</param>
/// <param name="TokenOf">The token of each word; -1 where no token has the same extent.</param>
internal sealed record TokenAlignment(int[] WordOf, int[] TokenOf)
{
    /// <summary>Aligns by extents.</summary>
    public static TokenAlignment Of(AnnotatedText text, TreebankDocument document)
    {
        var wordOf = new int[text.TokenCount];
        var tokenOf = new int[document.Words.Count];
        Array.Fill(wordOf, -1);
        Array.Fill(tokenOf, -1);
        var token = 0;
        for (var w = 0; w < tokenOf.Length; w++)
        {
            var word = document.Words[w];
            while (token < wordOf.Length && text.Starts[token] < word.Start)
            {
                token++;
            }

            if (token < wordOf.Length && text.Starts[token] == word.Start && text.Ends[token] == word.End)
            {
                wordOf[token] = w;
                tokenOf[w] = token;
                token++;
            }
        }

        return new TokenAlignment(wordOf, tokenOf);
    }
}
