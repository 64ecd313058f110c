using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The longest name of the gazetteer that begins at a token.</summary>
internal readonly ref struct NameMatch
{
    private const int MostTokens = 8;

    private NameMatch(int end, ulong key, GazetteerMatches matches)
    {
        End = end;
        Key = key;
        Matches = matches;
    }

    /// <summary>The token after the name; 0 where there is none.</summary>
    public int End { get; }
    public ulong Key { get; }
    public GazetteerMatches Matches { get; }
    public bool Found => End > 0;

    /// <summary>Looks for it. One pass over the letters: the key of each longer name grows out of that of the shorter.</summary>
    public static NameMatch At(Gazetteer gazetteer, AnnotatedText text, int first)
    {
        var key = new NameKey();
        var best = default(NameMatch);
        var sentence = text.SentenceOf[first];
        var words = 0;
        for (var i = first; i < text.TokenCount && i - first < MostTokens; i++)
        {
            if (i > first && (text.SentenceOf[i] != sentence || !Continues(text, first, i)))
            {
                break;
            }

            if (text.Kinds[i] == TokenKind.Dash)
            {
                continue;
            }

            key.Add(text.CharactersOf(i));
            words += text.Kinds[i] == TokenKind.Clitic ? 0 : 1;
            if (i > first && !IsNameLike(text, i) && text.Kinds[i] != TokenKind.Clitic && IsApart(text, i))
            {
                continue;
            }

            var matches = key.Letters >= 2 ? gazetteer.Find(key.Value) : default;
            if (!matches.IsEmpty && IsWrittenAsName(text, first, i, key.Letters, words, matches[0]))
            {
                best = new NameMatch(i + 1, key.Value, matches);
            }
        }

        return best;
    }

    // Two letters, and codes such as "US", count in capitals only: "Us" and "Of" are words; and "U.N." is no town. A short
    // name is not written in more words than it has: "Do I" is not Doi. A long one may be: "Deir ez Zor" for Deir Ezzor.
    private static bool IsWrittenAsName(
        AnnotatedText text,
        int first,
        int last,
        int letters,
        int words,
        GazetteerEntry top
    )
    {
        if (words > Math.Max(1, top.Words) && letters < 8)
        {
            return false;
        }

        // "MEXICO BY", in a text all of capitals.
        if (
            last > first
            && (text.Shapes[first] & TokenShape.AllCapitals) != 0
            && text.Ends[last] - text.Starts[last] <= 2
        )
        {
            return false;
        }

        var capitals = last == first && (text.Shapes[first] & (TokenShape.AllCapitals | TokenShape.Dotted)) != 0;
        return letters > 2 + (capitals ? 1 : 0)
            || (
                last == first
                && capitals
                && top.Kind != NameKind.Other
                && top.Feature is PlaceFeature.Country or PlaceFeature.Region or PlaceFeature.Capital
            )
            || (last == first && text.CharactersOf(first) is "L.A." or "NYC")
            || (!capitals && letters > 2);
    }

    private static bool IsApart(AnnotatedText text, int token) => (text.Shapes[token] & TokenShape.SpaceBefore) != 0;

    private static bool Continues(AnnotatedText text, int first, int i)
    {
        if ((text.Shapes[i] & TokenShape.LineBefore) != 0)
        {
            return false;
        }

        switch (text.Kinds[i])
        {
            case TokenKind.Dash:
                return !IsApart(text, i)
                    && i + 1 < text.TokenCount
                    && text.Kinds[i + 1] == TokenKind.Word
                    && !IsApart(text, i + 1);
            case TokenKind.Clitic:
                return i - first > 1 && text.CharactersOf(i) is "'s" or "’s";
            case TokenKind.Word:
                return IsNameLike(text, i)
                    || !IsApart(text, i)
                    || (text.CharactersOf(i).Length <= 4 && IsConnector(text.CharactersOf(i)));
            default:
                return false;
        }
    }

    private static bool IsConnector(ReadOnlySpan<char> word) =>
        word
            is "of"
                or "the"
                or "and"
                or "de"
                or "del"
                or "la"
                or "las"
                or "los"
                or "le"
                or "les"
                or "du"
                or "des"
                or "do"
                or "da"
                or "dos"
                or "di"
                or "sur"
                or "on"
                or "upon"
                or "in"
                or "den"
                or "der"
                or "am"
                or "y"
                or "e"
                or "d"
        || ArabicArticle.Is(word);

    /// <summary>A name that is unknown as it is written, tried by its sound and its consonants.</summary>
    /// <param name="gazetteer">Where to look.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="placed">Whether the words beside it say that it is a place; else it must have the Arabic article inside.</param>
    /// <param name="end">The token after the name.</param>
    /// <returns>The places that come near; none where it is no such name.</returns>
    public static GazetteerEntry[] Loosely(Gazetteer gazetteer, AnnotatedText text, int first, bool placed, out int end)
    {
        end = first;
        var begins = ArabicArticle.Is(text.CharactersOf(first));
        // "An" and "As" begin sentences; the article begins a name where a hyphen follows, or where it is "Al" or "El".
        if (
            begins
            && (first + 1 == text.TokenCount || text.Kinds[first + 1] != TokenKind.Dash)
            && (text.CharactersOf(first)[1] | 0x20) != 'l'
        )
        {
            return [];
        }

        var articles = 0;
        while (
            end < text.TokenCount
            && end - first < MostTokens
            && (end == first || (text.SentenceOf[end] == text.SentenceOf[first] && Continues(text, first, end)))
            && text.Kinds[end] != TokenKind.Clitic
            && (text.Kinds[end] != TokenKind.Word || IsNameLike(text, end) || ArabicArticle.Is(text.CharactersOf(end)))
        )
        {
            articles += text.Kinds[end] == TokenKind.Word && ArabicArticle.Is(text.CharactersOf(end)) ? 1 : 0;
            end++;
        }

        // "and" and "of" join names and end none.
        while (end - first > 1 && !IsNameLike(text, end - 1))
        {
            end--;
        }

        // "Al-Ikhbariya" is any word; "Deir al-Zour" has the article inside.
        var inside = articles > (begins ? 1 : 0) && end - first >= 2;
        if (!placed && !inside)
        {
            return [];
        }

        var name = text.ExtentOf(first, end).In(text.Text);
        return SpellingSearch.Find(gazetteer, name, placed);
    }

    /// <summary>Whether a token may stand in a name: it has a capital, or its script has none.</summary>
    public static bool IsNameLike(AnnotatedText text, int token) =>
        text.Kinds[token] == TokenKind.Word
        && (
            (text.Shapes[token] & TokenShape.Capitalised) != 0
            || text.CharactersOf(token)[0] is >= '\u05D0' and <= '\u06FF'
        );
}
