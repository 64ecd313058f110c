using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Which characters words are made of, when copies are looked for.</summary>
internal static class WordCharacters
{
    private const int FirstLetters = 1000;
    private static readonly bool[] Ascii = BuildAscii();
    private static readonly char[] Folded = [.. Enumerable.Range(0, 128).Select(c => Ascii[c] ? Fold((char)c) : '\0')];

    /// <summary>Whether a word can start with, and go on with, this character.</summary>
    public static bool Starts(char c) => c < 128 ? Ascii[c] : char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    /// <summary>The character as it counts, where it is a letter or a digit of ASCII; 0 otherwise.</summary>
    public static char FoldAscii(char c)
    {
        var folded = Folded;
        return c < folded.Length ? folded[c] : '\0';
    }

    /// <summary>Whether the character may stand inside of a word, before more of it, without counting.</summary>
    /// <param name="c">The character.</param>
    /// <param name="inFigure">Whether the word began with a digit.</param>
    public static bool Joins(char c, bool inFigure) =>
        c is '\'' or '\u2019' || (inFigure && c is ',' or '.') || (c > 127 && WordHash.IsInvisible(c));

    /// <summary>Whether the character is a word by itself: those of scripts that are written without blanks.</summary>
    public static bool StandsAlone(char c) => c >= '\u3041' && c is <= '\u30FF' or (>= '\u3400' and <= '\u9FFF');

    /// <summary>The character as it counts.</summary>
    public static char Fold(char c) =>
        c < 128 ? ((uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    /// <summary>The number of folded characters before it is finished.</summary>
    public static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = Mix.Start;
        foreach (var c in folded)
        {
            hash = Mix.Add(hash, c);
        }

        return hash;
    }

    /// <summary>Whether a text's first letters are nearly all capitals.</summary>
    public static bool AreCapitals(ReadOnlySpan<char> text)
    {
        int capitals = 0,
            small = 0;
        foreach (var c in text[..Math.Min(text.Length, FirstLetters)])
        {
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
            small += char.IsAsciiLetterLower(c) ? 1 : 0;
        }

        return capitals > 10 * small;
    }

    private static bool[] BuildAscii()
    {
        var ascii = new bool[128];
        for (var c = '\0'; c < 128; c++)
        {
            ascii[c] = char.IsAsciiLetterOrDigit(c);
        }

        return ascii;
    }
}
