namespace Hearsay.Language;

/// <summary>Finds the dateline that an agency's report opens with, "KEMEN, Ostrana, Feb 16 (BEW) -": no part of its sentence.</summary>
internal static class Dateline
{
    private const int MostTokens = 18;
    private const int ShortestPlace = 3;

    /// <summary>The token behind the dateline's dash; -1 where a paragraph opens with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">The paragraph's first token.</param>
    public static int EndOf(string text, TokenArrays tokens, int first)
    {
        if (
            (tokens.Shapes[first] & TokenShape.AllCapitals) == 0
            || tokens.Ends[first] - tokens.Starts[first] < ShortestPlace
        )
        {
            return -1;
        }

        var agency = false;
        for (var i = first + 1; i < Math.Min(tokens.Count - 1, first + MostTokens); i++)
        {
            var spaced = (tokens.Shapes[i] & TokenShape.SpaceBefore) != 0;
            if (agency && spaced && tokens.Kinds[i] == TokenKind.Dash)
            {
                return i + 1;
            }

            agency |= tokens.Kinds[i] == TokenKind.Bracket && text[tokens.Starts[i]] == ')';
            var part =
                tokens.Kinds[i]
                    is TokenKind.Number
                        or TokenKind.Punctuation
                        or TokenKind.Bracket
                        or TokenKind.Dash
                        or TokenKind.Symbol
                || (tokens.Shapes[i] & TokenShape.Capitalised) != 0;
            if (!part)
            {
                return -1;
            }
        }

        return -1;
    }
}
