using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads directions: north, north-east, northeast, north east, to the north, north-northeast.</summary>
internal static class Bearings
{
    /// <summary>The direction whose words end before a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="bearing">Degrees clockwise from north.</param>
    public static bool TryBefore(AnnotatedText text, int end, out int first, out double bearing)
    {
        first = end;
        bearing = 0;
        if (end == 0 || Of(text.CharactersOf(end - 1)) is not { } last)
        {
            return false;
        }

        (first, bearing) = (end - 1, last);
        var sentence = text.SentenceOf[first];
        while (first > 0 && text.SentenceOf[first - 1] == sentence)
        {
            var before = text.Kinds[first - 1] == TokenKind.Dash ? first - 2 : first - 1;
            if (before < 0 || Of(text.CharactersOf(before)) is not { } outer)
            {
                break;
            }

            bearing = Between(outer, bearing);
            first = before;
        }

        if (first > 1 && text.Is(first - 1, "the") && text.Is(first - 2, "to"))
        {
            first -= 2;
        }
        else if (
            first > 0
            && (text.Is(first - 1, "due") || text.Is(first - 1, "just") || text.Is(first - 1, "directly"))
        )
        {
            first--;
        }

        return true;
    }

    /// <summary>What an adjective of direction says: northern, south-eastern; null for any other word.</summary>
    public static double? OfAdjective(AnnotatedText text, int token)
    {
        var word = text.CharactersOf(token);
        return word.EndsWith("ern", StringComparison.OrdinalIgnoreCase) ? Of(word[..^3]) : null;
    }

    private static double? Of(ReadOnlySpan<char> word) =>
        word.Length is < 4 or > 9 ? null
        : Same(word, "north") ? 0
        : Same(word, "northeast") ? 45
        : Same(word, "east") ? 90
        : Same(word, "southeast") ? 135
        : Same(word, "south") ? 180
        : Same(word, "southwest") ? 225
        : Same(word, "west") ? 270
        : Same(word, "northwest") ? 315
        : null;

    private static bool Same(ReadOnlySpan<char> word, string wind) =>
        word.Equals(wind, StringComparison.OrdinalIgnoreCase);

    // North and east come to north-east, north and north-east to north-north-east.
    private static double Between(double a, double b)
    {
        var turn = Math.IEEERemainder(b - a, 360);
        return (a + turn / 2 + 360) % 360;
    }
}
