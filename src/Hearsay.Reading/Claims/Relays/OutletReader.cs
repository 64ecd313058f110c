using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells outlets, which pass words on, from those who merely hear them, and what they are called.</summary>
internal sealed class OutletReader(ClaimText text, NameMap names)
{
    // "the agency" means none that was named further back than this many names.
    private const int MostNamesBack = 40;

    /// <summary>The outlet that a phrase names: "the BBC", "state television", "CNN’s Jane Roe"; null where it names none.</summary>
    /// <param name="first">The phrase's first token.</param>
    /// <param name="end">The token after it.</param>
    public string? NameOf(int first, int end)
    {
        if (first >= end || text.Is(first, "this") || text.Is(first, "our"))
        {
            return null;
        }

        if (ReporterIn(first, end) is > 0 and var employer)
        {
            return NameOf(employer, end);
        }

        var noun = -1;
        for (var i = first; i < end; i++)
        {
            if (names.At(i) is >= 0 and var mention)
            {
                if (IsOutlet(mention, end) || (noun >= 0 && noun == i - 1) || IsBeforeMedium(mention, end))
                {
                    return FullName(mention, first, end);
                }

                i = Math.Max(i, Math.Min(names.Mentions[mention].End, end) - 1);
                continue;
            }

            if (text.IsComma(i) || text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Coordinator))
            {
                break;
            }

            if (text.IsCapitalised(i) && i + 1 < end && text.KindOf(i + 1) == TokenKind.Number)
            {
                return Words(i, i + 2);
            }

            noun = IsMedium(i, first) ? i : noun;
        }

        return noun < 0 ? null : Described(first, noun);
    }

    // "a reporter for X": where X begins; -1 for none.
    private int ReporterIn(int first, int end)
    {
        for (var i = first; i + 2 < end + 1 && i - first < 4; i++)
        {
            if (text.Has(i, RelayWord.Reporter) && i + 1 < end)
            {
                return text.Is(i + 1, "for") || text.Is(i + 1, "from") || text.Is(i + 1, "of") || text.Is(i + 1, "with")
                    ? i + 2
                    : -1;
            }
        }

        return -1;
    }

    /// <summary>The last outlet named before a token; null for none.</summary>
    public string? Before(int token)
    {
        var mentions = names.Mentions;
        int low = 0,
            high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].End <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var i = low - 1; i >= 0 && low - i < MostNamesBack; i--)
        {
            if (IsOutlet(i, mentions[i].End))
            {
                return FullName(i, 0, mentions[i].End);
            }
        }

        return null;
    }

    /// <summary>Whether a token is a word such as "the agency", which means the outlet named before.</summary>
    public bool IsShort(int first, int end) =>
        end - first == 2 && text.Is(first, "the") && text.Has(first + 1, RelayWord.Medium | RelayWord.Bearer);

    private bool IsOutlet(int mention, int end)
    {
        var m = names.Mentions[mention];
        if (m.Outlet || text.KindOf(m.First) == TokenKind.Handle)
        {
            return true;
        }

        if (m.Type == NameType.Person)
        {
            return false;
        }

        // "Radio Nordwind", "Channel 12", "France 24".
        for (var i = m.First; i < m.End; i++)
        {
            if (text.Has(i, RelayWord.Medium))
            {
                return true;
            }
        }

        return m.End < end && text.KindOf(m.End) == TokenKind.Number;
    }

    // "Tidning newspaper", "the MENA news agency".
    private bool IsBeforeMedium(int mention, int end)
    {
        var at = names.Mentions[mention].End;
        return at < end
            && (
                text.Has(at, RelayWord.Medium)
                || at + 1 < end && text.Has(at, RelayWord.Newsy) && text.Has(at + 1, RelayWord.Bearer)
            )
            && names.Mentions[mention].Type != NameType.Person
            && !IsPlace(names.Mentions[mention].First);
    }

    private bool IsPlace(int token)
    {
        var start = text.Text.Starts[token];
        foreach (var place in text.Draft.Places)
        {
            if (place.Extent.Start > start)
            {
                break;
            }

            if (place.Extent.Contains(start))
            {
                return true;
            }
        }

        return text.TagOf(token) == PartOfSpeech.Adj;
    }

    private bool IsMedium(int i, int first) =>
        text.Has(i, RelayWord.Medium)
        || text.Has(i, RelayWord.Bearer)
            && (i > first && text.Has(i - 1, RelayWord.Newsy) || (i == first + 1 && text.Is(first, "the")));

    private string? Described(int first, int noun)
    {
        var bare = noun == first || (noun == first + 1 && text.Is(first, WordClass.Determiner));
        if (!bare)
        {
            return Words(first, noun + 1);
        }

        // Whoever tells "the press" or "the media" tells everybody.
        if (text.Is(noun, "press") || text.Is(noun, "media"))
        {
            return null;
        }

        var known = text.Is(first, "the") ? Before(first) : null;
        return known ?? (text.Has(noun, RelayWord.Medium) || !text.Is(first, "the") ? Words(first, noun + 1) : null);
    }

    // "Al Jazeera", "Der Spiegel": at a sentence's beginning the article is easily lost. "Channel 12" has a number behind.
    private string FullName(int mention, int first, int end)
    {
        var m = names.Mentions[mention];
        var start = m.First;
        var stop = m.End;
        if (start > first && text.IsCapitalised(start - 1) && IsArticle(start - 1))
        {
            start--;
        }

        // "state TV": a medium alone is no name.
        if (stop - m.First == 1 && text.Has(m.First, RelayWord.Medium))
        {
            start = first < start && text.Is(first, WordClass.Determiner) ? first + 1 : Math.Min(first, start);
        }

        // "the Irish Times": what goes before a word that many are called by belongs to the name.
        while (
            start > first
            && stop - m.First == 1
            && text.Has(m.First, RelayWord.Masthead)
            && text.IsCapitalised(start - 1)
            && !text.Is(start - 1, WordClass.Determiner | WordClass.Possessive)
        )
        {
            start--;
        }

        if (stop < end && text.KindOf(stop) == TokenKind.Number)
        {
            stop++;
        }

        var full = names.FullName(mention);
        return start == m.First && stop == m.End ? full : Words(start, stop);
    }

    private bool IsArticle(int i) =>
        text.Is(i, "al")
        || text.Is(i, "el")
        || text.Is(i, "le")
        || text.Is(i, "la")
        || text.Is(i, "der")
        || text.Is(i, "die")
        || text.Is(i, "das")
        || text.Is(i, "il")
        || text.Is(i, "an");

    private string Words(int first, int end) =>
        text.Text.ExtentOf(first, end).In(text.Text.Text).ToString().ReplaceLineEndings(" ");
}
