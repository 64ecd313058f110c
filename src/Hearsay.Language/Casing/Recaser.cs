using System.Buffers;

namespace Hearsay.Language;

/// <summary>Gives a text that is written in capitals throughout the small letters that it would have elsewhere.</summary>
/// <remarks>
/// Wire messages and transcripts are. Common words become small, the first of a sentence keeps its capital, every other
/// word is taken for a name, and for an abbreviation where it has no vowel or stands alone in brackets somewhere. Only the
/// annotation looks at the words so: what is read points at the text as given. A text with small letters is left alone.
/// </remarks>
internal static class Recaser
{
    // A headline alone is none: it must be a text.
    private const int FewestLetters = 120;
    private const int LongestAbbreviation = 6;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    /// <summary>Whether hardly a letter of the text is small. Stops at the first few that are.</summary>
    public static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        int small = 0,
            capital = 0;
        foreach (var c in text)
        {
            if (c is >= 'a' and <= 'z')
            {
                small++;
                if (small > 40 && small * 20 > capital)
                {
                    return false;
                }
            }
            else if (c is >= 'A' and <= 'Z')
            {
                capital++;
            }
        }

        return capital >= FewestLetters && small * 20 <= capital;
    }

    /// <summary>The text in the letters that it would have elsewhere; as many of them, each in its place.</summary>
    public static string Recase(string text, CommonWords common)
    {
        var abbreviations = AbbreviationsOf(text, common);
        return string.Create(
            text.Length,
            (text, common, abbreviations),
            static (into, known) =>
            {
                known.text.CopyTo(into);
                var start = true;
                var name = false;
                for (var i = 0; i < into.Length; )
                {
                    if (!char.IsLetter(into[i]))
                    {
                        var (starts, parts) = Between(known.text, ref i);
                        start |= starts;
                        name &= !parts;
                        continue;
                    }

                    var end = EndOf(known.text, i);
                    var word = known.text.AsSpan(i, end - i);
                    var kind = KindOf(known.text, i, end, known.common, known.abbreviations);
                    if (kind == WordCase.Link)
                    {
                        // "Carlos de la Rosa", and "El Salvador" where nothing stands in front.
                        kind = name ? WordCase.Small : WordCase.Name;
                    }

                    if (kind != WordCase.Abbreviation)
                    {
                        var from = i + (start || kind == WordCase.Name ? 1 : 0);
                        for (var j = from; j < end; j++)
                        {
                            into[j] = char.ToLowerInvariant(into[j]);
                        }
                    }

                    name = kind != WordCase.Small || (name && IsLink(word));
                    start = false;
                    i = end;
                }
            }
        );
    }

    private enum WordCase
    {
        Small,
        Name,
        Abbreviation,
        Link,
    }

    private static WordCase KindOf(string text, int start, int end, CommonWords common, HashSet<uint> abbreviations)
    {
        var word = text.AsSpan(start, end - start);
        var stem = word.EndsWith("'S", StringComparison.Ordinal) ? word[..^2] : word;
        if (stem.Length == 1)
        {
            // "A", "I", and the initials of names: "J. P.", "U.S.".
            var dotted = end < text.Length && text[end] == '.' || start > 0 && text[start - 1] == '.';
            return stem[0] == 'A' && !dotted ? WordCase.Small : WordCase.Abbreviation;
        }

        if (IsDotted(text, start, end) || abbreviations.Contains(WordHash.Of(stem)))
        {
            return WordCase.Abbreviation;
        }

        if (IsLink(stem))
        {
            return WordCase.Link;
        }

        if (common.Contains(stem) || IsContraction(word))
        {
            return WordCase.Small;
        }

        return stem.IndexOfAny(Vowels) < 0 ? WordCase.Abbreviation : WordCase.Name;
    }

    // Short forms in brackets: "(FMLN)", "[AFP]". They stand for themselves in the whole text.
    private static HashSet<uint> AbbreviationsOf(string text, CommonWords common)
    {
        var found = new HashSet<uint>();
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('(' or '['))
            {
                continue;
            }

            var end = EndOf(text, i + 1);
            var word = text.AsSpan(i + 1, end - i - 1);
            if (
                word.Length is > 1 and <= LongestAbbreviation
                && end < text.Length
                && text[end] is ')' or ']'
                && !common.Contains(word)
            )
            {
                found.Add(WordHash.Of(word));
            }
        }

        return found;
    }

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (
            end < text.Length
            && (
                char.IsLetter(text[end])
                || (
                    text[end] is '\'' or '\u2019'
                    && end + 1 < text.Length
                    && end > start
                    && char.IsLetter(text[end + 1])
                )
            )
        )
        {
            end++;
        }

        return end;
    }

    // What stands between two words: whether a sentence starts behind it, and whether it parts a name.
    private static (bool Starts, bool Parts) Between(string text, ref int i)
    {
        var (first, breaks, stop, dash) = (i, 0, false, 0);
        for (; i < text.Length && !char.IsLetter(text[i]); i++)
        {
            breaks += text[i] == '\n' ? 1 : 0;
            dash += text[i] == '-' ? 1 : 0;
            stop |= text[i] is '.' or '!' or '?' or ']';
        }

        var blank = i > first && char.IsWhiteSpace(text[i - 1]) || i < text.Length && text[i] is '"';
        var initial = first > 0 && text[first] == '.' && (first < 2 || !char.IsLetter(text[first - 2]));
        var quoted = i > first && text[i - 1] is '"' or '(' or '[';
        return ((stop && !initial && (blank || quoted)) || breaks > 1 || dash > 1, i - first > 1 || text[first] != ' ');
    }

    private static bool IsDotted(string text, int start, int end) =>
        end - start <= 2 && end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]);

    private static bool IsContraction(ReadOnlySpan<char> word) => word.IndexOfAny('\'', '\u2019') > 1;

    private static bool IsLink(ReadOnlySpan<char> word) =>
        word
            is "DE"
                or "DEL"
                or "LA"
                or "LAS"
                or "LOS"
                or "EL"
                or "AL"
                or "DA"
                or "DO"
                or "DOS"
                or "VON"
                or "VAN"
                or "DER"
                or "BIN"
                or "Y";
}
