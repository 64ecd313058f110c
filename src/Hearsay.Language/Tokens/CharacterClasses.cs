using System.Globalization;

namespace Hearsay.Language;

/// <summary>Tells the class of a character: a table for ASCII, Unicode's categories for the rest.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Ascii = BuildAscii();

    /// <summary>The class of the character at <paramref name="at"/>; a surrogate pair counts as one character.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        return c < 128 ? Ascii[c] : Wide(text, at);
    }

    /// <summary>How many code units the character at <paramref name="at"/> has: 2 for a surrogate pair, else 1.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static CharacterClass Wide(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (WordHash.IsInvisible(c))
        {
            // The joiners make letters and emoji what they are.
            return c is '\u200C' or '\u200D' ? CharacterClass.Mark : CharacterClass.Invisible;
        }

        switch (c)
        {
            case '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '＂':
                return CharacterClass.Quote;
            case '…' or '。' or '؟' or '۔' or '！' or '？' or '।':
                return CharacterClass.Stop;
            case '،' or '；' or '，' or '：' or '؛' or '、':
                return CharacterClass.Punctuation;
            case '¼' or '½' or '¾' or (>= '\u2150' and <= '\u215F'):
                return CharacterClass.Digit;
        }

        var category =
            LengthAt(text, at) == 2
                ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1]))
                : CharUnicodeInfo.GetUnicodeCategory(c);
        return category switch
        {
            <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => CharacterClass.Mark,
            UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control => CharacterClass.Space,
            UnicodeCategory.DashPunctuation => CharacterClass.Dash,
            UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation => CharacterClass.Bracket,
            UnicodeCategory.ConnectorPunctuation => CharacterClass.Letter,
            UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
            _ => CharacterClass.Symbol,
        };
    }

    private static CharacterClass[] BuildAscii()
    {
        var table = new CharacterClass[128];
        for (var c = 0; c < 128; c++)
        {
            table[c] = (char)c switch
            {
                <= ' ' or '\u007F' => CharacterClass.Space,
                >= '0' and <= '9' => CharacterClass.Digit,
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => CharacterClass.Letter,
                '"' or '\'' or '`' => CharacterClass.Quote,
                '(' or ')' or '[' or ']' or '{' or '}' => CharacterClass.Bracket,
                '-' => CharacterClass.Dash,
                '.' or '!' or '?' => CharacterClass.Stop,
                ',' or ':' or ';' or '/' or '\\' => CharacterClass.Punctuation,
                '@' or '#' => CharacterClass.Sign,
                _ => CharacterClass.Symbol,
            };
        }

        return table;
    }
}
