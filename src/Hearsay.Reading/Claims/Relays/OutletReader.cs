using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells outlets, which pass words on, from those who merely hear them, and what they are called.</summary>
/// <remarks>It goes by the words first and by the names found second, for an outlet's name is easily taken for a place's or a person's.</remarks>
internal sealed class OutletReader(ClaimText text, NameMap names)
{
    // "the agency" means none that was named further back than this many words.
    private const int MostWordsBack = 400;

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
            if (text.KindOf(i) == TokenKind.Handle)
            {
                return Words(i, i + 1);
            }

            if (StartsName(i, i == first))
            {
                var stop = RunEnd(i, end);
                if (Outlet(i, stop, end, named: noun >= 0 && noun == i - 1) is { } outlet)
                {
                    return outlet;
                }

                i = stop - 1;
                noun = IsMedium(i, first) ? i : noun;
                continue;
            }

            if (text.IsComma(i) || text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Coordinator))
            {
                break;
            }

            noun = IsMedium(i, first) ? i : noun;
        }

        return noun < 0 ? null : Described(first, noun);
    }

    /// <summary>The last outlet named before a token; null for none.</summary>
    public string? Before(int token)
    {
        for (var i = token - 1; i >= 0 && token - i < MostWordsBack; i--)
        {
            if (!text.IsCapitalised(i) || text.KindOf(i) != TokenKind.Word)
            {
                continue;
            }

            var first = i;
            while (first > 0 && text.IsCapitalised(first - 1) && text.KindOf(first - 1) == TokenKind.Word)
            {
                first--;
            }

            first = text.Is(first, WordClass.Determiner) && first < i ? first + 1 : first;
            if (Outlet(first, i + 1, i + 1, named: false) is { } outlet)
            {
                return outlet;
            }

            i = first;
        }

        return null;
    }

    /// <summary>Whether a phrase is such as "the agency", which means the outlet named before.</summary>
    public bool IsShort(int first, int end) =>
        end - first == 2 && text.Is(first, "the") && text.Has(first + 1, RelayWord.Medium | RelayWord.Bearer);

    // "a reporter for X": where X begins; -1 for none.
    private int ReporterIn(int first, int end)
    {
        for (var i = first; i + 1 < end && i - first < 4; i++)
        {
            if (text.Has(i, RelayWord.Reporter | RelayWord.Researcher))
            {
                return
                    text.Is(i + 1, "at") && text.Has(i, RelayWord.Researcher)
                    || text.Is(i + 1, "for")
                    || text.Is(i + 1, "from")
                    || text.Is(i + 1, "of")
                    || text.Is(i + 1, "with")
                    ? i + 2
                    : -1;
            }
        }

        return -1;
    }

    private bool StartsName(int i, bool leads) =>
        text.KindOf(i) == TokenKind.Word
        && text.IsCapitalised(i)
        && !(leads && text.Is(i, WordClass.Determiner | WordClass.Possessive))
        && !(leads && i + 1 < text.Count && text.Has(i, RelayWord.Newsy) && !text.IsCapitalised(i + 1));

    // A run of capitalised words; "of", "for" and "and" inside of one name belong to it.
    private int RunEnd(int i, int end)
    {
        var stop = i + 1;
        while (stop < end)
        {
            var joins =
                stop + 1 < end
                && text.IsCapitalised(stop + 1)
                && (
                    text.KindOf(stop) == TokenKind.Dash && !text.IsDash(stop)
                    || names.At(stop) is >= 0 and var mention && mention == names.At(stop - 1)
                );
            if (
                text.KindOf(stop) == TokenKind.Word && text.IsCapitalised(stop)
                || joins && text.KindOf(stop) != TokenKind.Clitic
            )
            {
                stop++;
                continue;
            }

            break;
        }

        return stop;
    }

    // What outlet a run of capitalised words names; null for none.
    private string? Outlet(int first, int stop, int end, bool named)
    {
        var person = names.At(stop - 1) is >= 0 and var last && names.Mentions[last].Type == NameType.Person;
        for (var i = first; i < stop; i++)
        {
            if (text.Has(i, RelayWord.Press) && !(person && stop - first > 1 && IsPersons(first, i)))
            {
                return FullName(PressStart(first, i), WithNumber(i + 1 == stop ? stop : ExtendPress(i, stop), end));
            }
        }

        var behindThe = first > 0 && text.Is(first - 1, "the");
        var lone = stop - first == 1 && behindThe && text.Has(first, RelayWord.Lone | RelayWord.Masthead);
        var masthead = stop - first > 1 && !person && text.Has(stop - 1, RelayWord.Masthead);
        if (lone || masthead || HasMedium(first, stop) || named && !person)
        {
            return FullName(first, WithNumber(stop, end));
        }

        // "Channel 12", "France 24"; "Tidning newspaper", "the MENA news agency".
        if (stop < end && text.KindOf(stop) == TokenKind.Number)
        {
            return Words(stop - 1, stop + 1);
        }

        if (!person && IsBeforeMedium(first, stop, end))
        {
            return FullName(first, stop);
        }

        return
            names.At(first) is >= 0 and var mention
            && names.Mentions[mention] is { Outlet: true, Type: not NameType.Person } known
            && known.End == stop
            && !(stop - first == 1 && text.Has(first, RelayWord.Medium))
            ? names.FullName(mention)
            : null;
    }

    // "Howard Stern", "Petra Novak": an outlet's word as a person's name.
    private bool IsPersons(int first, int press) =>
        press == first || NameWords.English.Find(text.Text, first) is { Given: true } && !IsArticle(first);

    // "Al Jazeera", "Der Spiegel", "Novaya Gazeta": from the article, or from where the name was found to begin.
    private int PressStart(int first, int press)
    {
        if (names.At(press) is >= 0 and var mention && names.Mentions[mention].First < press)
        {
            return Math.Max(first, names.Mentions[mention].First);
        }

        return
            press > first && (IsArticle(press - 1) || text.TagOf(press - 1) == PartOfSpeech.Propn && press - first == 1)
            ? press - 1
            : press;
    }

    // "BBC Radio", "Sky News Arabia": as far as the name was found to go.
    private int ExtendPress(int press, int stop)
    {
        var end = press + 1;
        while (end < stop && (text.Has(end, RelayWord.Masthead | RelayWord.Medium) || text.Is(end, "agency")))
        {
            end++;
        }

        return names.At(press) is >= 0 and var mention
            ? Math.Max(end, Math.Min(stop, names.Mentions[mention].End))
            : end;
    }

    private int WithNumber(int stop, int end) => stop < end && text.KindOf(stop) == TokenKind.Number ? stop + 1 : stop;

    private bool HasMedium(int first, int stop)
    {
        for (var i = first; i < stop; i++)
        {
            // "Sky News Arabia", "Daily Sabah", "Globo TV".
            var word =
                text.Has(i, RelayWord.Medium)
                || text.Has(i, RelayWord.Newsy) && text.Has(i, RelayWord.Masthead)
                || i == first && text.Has(i, RelayWord.Masthead) && text.Is(i, "daily");
            if (word && stop - first > 1)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBeforeMedium(int first, int stop, int end) =>
        stop < end
        && (
            text.Has(stop, RelayWord.Medium)
            || text.Has(stop, RelayWord.Bearer)
            || stop + 1 < end && text.Has(stop, RelayWord.Newsy) && text.Has(stop + 1, RelayWord.Bearer)
        )
        && !text.Has(stop - 1, RelayWord.Newsy)
        && !IsPlace(first)
        && text.TagOf(stop - 1) != PartOfSpeech.Adj;

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

        return false;
    }

    // "a weekly news conference": how often, and no paper.
    private bool IsMedium(int i, int first) =>
        text.Has(i, RelayWord.Medium)
            && !(
                i + 1 < text.Count
                && (text.Is(i, "daily") || text.Is(i, "weekly") || text.Is(i, "press") || text.Is(i, "media"))
                && text.IsNominal(i + 1)
                && !text.IsCapitalised(i + 1)
                && !text.Has(i + 1, RelayWord.Medium | RelayWord.Bearer)
            )
        || text.Has(i, RelayWord.Bearer)
            && (i > first && text.Has(i - 1, RelayWord.Newsy) || (i == first + 1 && text.Is(first, "the")));

    private string? Described(int first, int noun)
    {
        var determined = text.Is(first, WordClass.Determiner);
        var bare = noun == first || (noun == first + 1 && determined);
        if (!bare)
        {
            return Words(text.Is(first, "the") ? first + 1 : first, noun + 1);
        }

        // Whoever tells "the press", or says it "on television", tells everybody.
        if (!determined || text.Is(noun, "press") || text.Is(noun, "media"))
        {
            return null;
        }

        var known = text.Is(first, "the") ? Before(first) : null;
        return known ?? (text.Has(noun, RelayWord.Medium) ? Words(first, noun + 1) : null);
    }

    private string FullName(int first, int stop)
    {
        if (
            names.At(first) is >= 0 and var mention
            && names.Mentions[mention] is var m
            && m.First == first
            && m.End == stop
        )
        {
            return names.FullName(mention);
        }

        return Words(first, stop);
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
