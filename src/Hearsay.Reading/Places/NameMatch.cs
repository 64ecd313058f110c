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
            if (
                i > first
                && (text.Shapes[i] & TokenShape.Capitalised) == 0
                && text.Kinds[i] != TokenKind.Clitic
                && IsApart(text, i)
            )
            {
                continue;
            }

            var matches = key.Letters >= 2 ? gazetteer.Find(key.Value) : default;
            if (!matches.IsEmpty && IsWrittenAsName(text, first, i, key.Letters, words, matches[0]))
            {
                best = new NameMatch(i + 1, key.Value, matches);
            }
        }

        return best.Found ? best : Loosely(gazetteer, text, first);
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
                return (text.Shapes[i] & TokenShape.Capitalised) != 0
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
        || LooseKey.IsArticle(word);

    // A name that is unknown as written, with the Arabic article in it, is tried by its consonants.
    private static NameMatch Loosely(Gazetteer gazetteer, AnnotatedText text, int first)
    {
        // "An" and "As" begin sentences; the article begins a name where a hyphen follows, or where it is "Al" or "El".
        if (
            LooseKey.IsArticle(text.CharactersOf(first))
            && (first + 1 == text.TokenCount || text.Kinds[first + 1] != TokenKind.Dash)
            && (text.CharactersOf(first)[1] | 0x20) != 'l'
        )
        {
            return default;
        }

        var end = first;
        var articles = 0;
        while (
            end < text.TokenCount
            && end - first < MostTokens
            && (end == first || Continues(text, first, end))
            && text.Kinds[end] != TokenKind.Clitic
        )
        {
            articles += text.Kinds[end] == TokenKind.Word && LooseKey.IsArticle(text.CharactersOf(end)) ? 1 : 0;
            end++;
        }

        // "Al-Ikhbariya" is any word; "Deir al-Zour" has the article inside.
        if (
            articles == (LooseKey.IsArticle(text.CharactersOf(first)) ? 1 : 0)
            || end - first < 2
            || (text.Shapes[end - 1] & TokenShape.Capitalised) == 0
        )
        {
            return default;
        }

        var name = text.ExtentOf(first, end).In(text.Text);
        var matches = gazetteer.FindLoosely(name);
        return matches.IsEmpty ? default : new NameMatch(end, NameKey.Of(name), matches);
    }
}
