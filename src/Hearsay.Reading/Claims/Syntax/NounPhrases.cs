using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds where a noun phrase begins or ends, as far as that shows without a tree.</summary>
internal static class NounPhrases
{
    // A phrase longer than this is a misreading.
    private const int MostTokens = 45;

    /// <summary>The first token of the noun phrase whose last token is <paramref name="last"/>; <paramref name="last"/> + 1 where none ends there.</summary>
    public static int StartOf(ClaimText text, int last, int low, int zone)
    {
        var first = CoreStart(text, last, low, zone);
        if (first > last)
        {
            return first;
        }

        while (first > low && last - first < MostTokens)
        {
            var left = first - 1;
            if (text.ZoneOf(left) != zone)
            {
                break;
            }

            var linked =
                text.Is(left, WordClass.Preposition) && IsLink(text, left) && left > low && EndsPhrase(text, left - 1)
                || text.Is(left, "and")
                    && left > low
                    && EndsPhrase(text, left - 1)
                    && !text.Is(first, WordClass.Subject)
                || text.Is(left, "and")
                    && left > low
                    && text.TagOf(left - 1) == PartOfSpeech.Adj
                    && text.TagOf(first) == PartOfSpeech.Adj
                || text.Is(left, "or") && left > low && EndsPhrase(text, left - 1)
                || text.IsComma(left) && IsListComma(text, left, first, last, low);
            if (!linked)
            {
                break;
            }

            var before = text.IsComma(left - 1) ? left - 2 : left - 1;
            if (before < low)
            {
                break;
            }

            var start = CoreStart(text, before, low, zone);
            if (start > before)
            {
                break;
            }

            first = start;
        }

        return first;
    }

    /// <summary>The token after the noun phrase that begins at <paramref name="first"/>; <paramref name="first"/> where none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="high">The token that it must end before.</param>
    /// <param name="links">Whether prepositions may lead on.</param>
    public static int EndOf(ClaimText text, int first, int high, bool links)
    {
        var end = CoreEnd(text, first, high);
        while (end > first && end < high && end - first < MostTokens)
        {
            var next = end;
            if (text.KindOf(end) == TokenKind.Bracket && text.CharOf(end) is '(' or '[')
            {
                next = BracketEnd(text, end, high);
            }
            else if (
                links && text.Is(end, WordClass.Preposition) && IsLink(text, end) && !text.IsTime(end)
                || text.Is(end, "and")
                || text.Is(end, "or")
                || text.Is(end, "of")
            )
            {
                if (end + 1 < high && text.IsTime(end + 1) && !text.IsNoun(end + 1))
                {
                    break;
                }

                next = end + 1 < high ? CoreEnd(text, end + 1, high) : end;
                if (next == end + 1)
                {
                    next = end;
                }
            }

            if (next <= end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The token after the bracket that closes the one at <paramref name="open"/>.</summary>
    public static int BracketEnd(ClaimText text, int open, int high)
    {
        for (var i = open + 1; i < high && i - open < 40; i++)
        {
            if (text.KindOf(i) == TokenKind.Bracket && text.CharOf(i) is ')' or ']')
            {
                return i + 1;
            }
        }

        return open;
    }

    /// <summary>The bracket that opens the one at <paramref name="close"/>; -1 for none.</summary>
    public static int BracketStart(ClaimText text, int close, int low)
    {
        for (var i = close - 1; i >= low && close - i < 40; i--)
        {
            if (text.KindOf(i) == TokenKind.Bracket && text.CharOf(i) is '(' or '[')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a preposition can tie a noun to the phrase before it; those of time and of reason tie clauses.</summary>
    public static bool IsLink(ClaimText text, int i) => text.Is(i, WordClass.Link);

    private static bool EndsPhrase(ClaimText text, int i) =>
        (text.IsNoun(i) && !text.IsTime(i))
        || (text.Is(i, WordClass.PostNominal) && i > 0 && text.IsNoun(i - 1))
        || (text.IsComma(i) && i > 0 && text.IsNoun(i - 1))
        || (text.KindOf(i) == TokenKind.Bracket && text.CharOf(i) == ')');

    // "Russia, Iran and Turkey": a comma is one of a list where "and" follows in the phrase and only nouns stand between.
    private static bool IsListComma(ClaimText text, int comma, int first, int last, int low)
    {
        if (comma <= low || !text.IsNoun(comma - 1) || text.IsTime(comma - 1))
        {
            return false;
        }

        for (var i = first; i < last; i++)
        {
            if (text.Is(i, "and"))
            {
                return i - comma < 8;
            }
        }

        return false;
    }

    private static int CoreStart(ClaimText text, int last, int low, int zone)
    {
        var i = last;
        var first = last + 1;
        while (i >= low && text.ZoneOf(i) == zone && last - i < MostTokens)
        {
            if (text.KindOf(i) == TokenKind.Bracket && text.CharOf(i) is ')' or ']')
            {
                var open = BracketStart(text, i, low);
                if (open < 0)
                {
                    break;
                }

                i = open - 1;
                first = open;
                continue;
            }

            if (text.Is(i, WordClass.Subject | WordClass.Pronoun) && !text.Is(i, "her") && !text.Is(i, "one"))
            {
                return first > last ? i : first;
            }

            if (text.Is(i, WordClass.Determiner | WordClass.Possessive) && !text.Is(i, WordClass.Relative))
            {
                first = i;
                // "all the", "both of": only another determiner can stand further left.
                if (i > low && text.Is(i - 1, WordClass.Determiner) && text.ZoneOf(i - 1) == zone)
                {
                    first = i - 1;
                }

                return first;
            }

            var hyphen = text.KindOf(i) == TokenKind.Dash && !text.IsDash(i);
            var possessive = text.KindOf(i) == TokenKind.Clitic && text.GroupOf(i) < 0 && text.Is(i, "'s");
            var mark = text.KindOf(i) == TokenKind.Quote;
            if (text.IsNominal(i))
            {
                if (text.IsTime(i) && text.TagOf(i) != PartOfSpeech.Adj && !IsAttributive(text, i, last))
                {
                    break;
                }

                first = i;
            }
            else if (!(hyphen || possessive || mark) || (first > last && !possessive && !mark))
            {
                break;
            }

            i--;
        }

        while (first <= last && (text.KindOf(first) is TokenKind.Dash or TokenKind.Clitic))
        {
            first++;
        }

        return first;
    }

    // "the Monday briefing": a day inside a phrase belongs to it; one at its left edge rather not ("On Monday Smith").
    private static bool IsAttributive(ClaimText text, int i, int last) =>
        i < last && i > 0 && text.Is(i - 1, WordClass.Determiner | WordClass.Possessive);

    private static int CoreEnd(ClaimText text, int first, int high)
    {
        var i = first;
        var end = first;
        while (i < high)
        {
            if (text.Is(i, WordClass.Subject | WordClass.Pronoun) && !text.Is(i, "her") && !text.Is(i, "one"))
            {
                return end == first ? i + 1 : end;
            }

            var determiner = text.Is(i, WordClass.Determiner | WordClass.Possessive) && !text.Is(i, WordClass.Relative);
            if (determiner)
            {
                if (end > first && !text.Is(i - 1, WordClass.Determiner))
                {
                    break;
                }

                end = i + 1;
                i++;
                continue;
            }

            var hyphen = text.KindOf(i) == TokenKind.Dash && !text.IsDash(i) && end > first;
            var possessive =
                text.KindOf(i) == TokenKind.Clitic && text.GroupOf(i) < 0 && text.Is(i, "'s") && end > first;
            var mark = text.KindOf(i) == TokenKind.Quote && text.ZoneOf(i) == text.ZoneOf(first);
            if (text.IsNominal(i) && !(text.IsTime(i) && end > first && text.IsNoun(i - 1)))
            {
                end = i + 1;
            }
            else if (!(hyphen || possessive || mark))
            {
                break;
            }
            else if (possessive)
            {
                end = i + 1;
            }

            i++;
        }

        return end;
    }
}
