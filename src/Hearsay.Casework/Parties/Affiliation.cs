using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Reads for whom a person speaks: "Vera Holm, a spokeswoman for the Larrin Port Authority".</summary>
internal static class Affiliation
{
    private const int MostWords = 14;

    /// <summary>The body's name beside a person's, in the sentence where the hop stands; null where none is.</summary>
    public static string? Of(ReportReading reading, Hop hop)
    {
        if (!IsPerson(reading, hop))
        {
            return SpokenFor(hop.Name);
        }

        foreach (var name in reading.Names)
        {
            if (
                name.Type == NameType.Person
                && name.Extent.Length > 0
                && hop.Name.Contains(name.Extent.In(reading.Text.Text), StringComparison.Ordinal)
                && Beside(reading, name.Extent) is { } body
            )
            {
                return body;
            }
        }

        return null;
    }

    // "a spokesman for the Interior Ministry", "the coast guard's spokeswoman": whoever speaks for a body, named or not.
    private static string? SpokenFor(string name)
    {
        var words = name.Split(' ');
        var at = Array.FindIndex(words, word => word.StartsWith("spokes", StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            return null;
        }

        var body =
            at + 2 < words.Length && words[at + 1] is "for" or "of" or "at"
                ? string.Join(' ', words[(at + 2)..])
                : string.Join(' ', words[..at]);
        body = body.TrimEnd('\'', '’', ' ');
        foreach (var ending in (ReadOnlySpan<string>)["'s", "’s"])
        {
            body = body.EndsWith(ending, StringComparison.Ordinal) ? body[..^ending.Length] : body;
        }

        return PartyName.Of(body) is { Words.Length: > 0, IsUnnamed: false } ? body : null;
    }

    private static bool IsPerson(ReportReading reading, Hop hop)
    {
        foreach (var name in reading.Names)
        {
            if (
                name.Type == NameType.Person
                && hop.Name.Contains(name.Extent.In(reading.Text.Text), StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string? Beside(ReportReading reading, Extent person)
    {
        var text = reading.Text;
        var (start, stop) = (text.TokenAt(person.Start), text.TokenAt(person.End - 1) + 1);
        return Within(reading, Before(text, start), start) ?? Within(reading, stop, After(text, stop));
    }

    // "its spokesman, Colonel Nuri Basbas", "Lubna defence ministry spokesman Aram Veskin": back over at most one comma.
    private static int Before(AnnotatedText text, int start)
    {
        var low = text.SentenceAt(text.SentenceOf[start]).First;
        var commas = 0;
        var at = start;
        while (at > low && start - at < MostWords && !Ends(text, at - 1) && (!text.Is(at - 1, ",") || commas++ == 0))
        {
            at--;
        }

        return at;
    }

    // "Vera Holm, a spokeswoman for the Larrin Port Authority, said": behind a comma, up to the next.
    private static int After(AnnotatedText text, int stop)
    {
        var high = stop == 0 ? 0 : text.SentenceAt(text.SentenceOf[stop - 1]).End;
        if (stop >= high || !text.Is(stop, ","))
        {
            return stop;
        }

        var at = stop + 1;
        while (at < high && at - stop < MostWords && !Ends(text, at) && !text.Is(at, ","))
        {
            at++;
        }

        return at;
    }

    private static bool Ends(AnnotatedText text, int token) =>
        text.Tags[token] is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj
        || text.Kinds[token] is TokenKind.Quote or TokenKind.Stop or TokenKind.Dash or TokenKind.Bracket;

    private static string? Within(ReportReading reading, int first, int end)
    {
        var text = reading.Text;
        if (first >= end)
        {
            return null;
        }

        var phrase = text.ExtentOf(first, end);
        foreach (var name in reading.Names)
        {
            if (
                name.Type is NameType.Organization or NameType.Group
                && phrase.Contains(name.Extent)
                && !IsNationality(text, name.Extent)
            )
            {
                return name.Extent.In(text.Text).ToString();
            }
        }

        for (var i = first; i < end; i++)
        {
            if (text.Is(i, "its") || text.Is(i, "their"))
            {
                return LastBefore(reading, text.ExtentOf(i).Start);
            }
        }

        return BodyIn(text, first, end);
    }

    // "its spokesman": whose, stands before.
    private static string? LastBefore(ReportReading reading, int offset)
    {
        string? last = null;
        foreach (var name in reading.Names)
        {
            if (name.Extent.End <= offset && name.Type is NameType.Organization or NameType.Group)
            {
                last = name.Extent.In(reading.Text.Text).ToString();
            }
        }

        return last;
    }

    // "defence ministry spokesman Aram Veskin"
    private static string? BodyIn(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tags[i] == PartOfSpeech.Noun && PartyName.IsBodyNoun(text.LemmaHashes[i]))
            {
                var start = i;
                while (
                    start > first && text.Tags[start - 1] is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn
                )
                {
                    start--;
                }

                return text.ExtentOf(start, i + 1).In(text.Text).ToString();
            }
        }

        return null;
    }

    // "the Swedish prosecutor" speaks for a prosecutor's office and not for all that is Swedish.
    private static bool IsNationality(AnnotatedText text, Extent name)
    {
        var token = text.TokenAt(name.Start);
        return text.Ends[token] >= name.End && text.Tags[token] == PartOfSpeech.Adj;
    }
}
