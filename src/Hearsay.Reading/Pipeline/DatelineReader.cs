using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the dateline that an agency's report opens with: "BEIRUT, March 28 (AP) —" is nobody's words.</summary>
internal static class DatelineReader
{
    // A title and a byline may stand above it.
    private const int MostSentences = 4;
    private const int MostTokens = 16;

    /// <summary>The token after the dateline's dash; 0 where the report has none.</summary>
    public static int EndOf(AnnotatedText text)
    {
        for (var s = 0; s < Math.Min(text.SentenceCount, MostSentences); s++)
        {
            var sentence = text.SentenceAt(s);
            // A dateline may be a sentence of its own, whose last token is the dash.
            var limit = Math.Min(Math.Min(sentence.End + 1, text.TokenCount), sentence.First + MostTokens);
            if (EndIn(text, sentence.First, limit) is > 0 and var end)
            {
                return end;
            }
        }

        return 0;
    }

    private static int EndIn(AnnotatedText text, int first, int limit)
    {
        if ((text.Shapes[first] & TokenShape.AllCapitals) == 0 || text.Ends[first] - text.Starts[first] < 3)
        {
            return 0;
        }

        for (var i = first + 1; i < limit - 1; i++)
        {
            if (IsParting(text, i))
            {
                return i + 1;
            }

            var part =
                text.Kinds[i] is TokenKind.Number or TokenKind.Punctuation or TokenKind.Bracket or TokenKind.Dash
                || (text.Shapes[i] & TokenShape.Capitalised) != 0;
            if (!part)
            {
                return 0;
            }
        }

        return 0;
    }

    // A dash that stands apart, or the underscore that the wires send for one.
    private static bool IsParting(AnnotatedText text, int token) =>
        text.Is(token, "_")
        || text.Kinds[token] == TokenKind.Dash
            && (
                (text.Shapes[token] & TokenShape.SpaceBefore) != 0
                || text.Text[text.Starts[token]] is '—'
                || text.Ends[token] - text.Starts[token] > 1
            );
}
