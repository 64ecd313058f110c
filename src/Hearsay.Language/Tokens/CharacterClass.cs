using System.Globalization;

namespace Hearsay.Language;

/// <summary>What a character does to a token.</summary>
internal enum CharacterClass : byte
{
    Space,
    Letter,
    Digit,
    Mark,
    Quote,
    Bracket,
    Dash,
    Stop,
    Punctuation,
    Sign,
    Symbol,
}

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

    private static CharacterClass Wide(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        switch (c)
        {
            case '\u200B' or '\uFEFF' or '\u2060' or '\u00AD':
                return CharacterClass.Space;
            case '\u200C' or '\u200D' or (>= '\uFE00' and <= '\uFE0F'):
                return CharacterClass.Mark;
            case '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '＂':
                return CharacterClass.Quote;
            case '…' or '。' or '؟' or '۔' or '！' or '？':
                return CharacterClass.Stop;
            case '،' or '；' or '，' or '：' or '؛':
                return CharacterClass.Punctuation;
        }

        var category =
            char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
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
