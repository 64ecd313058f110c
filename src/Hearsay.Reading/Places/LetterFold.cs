namespace Hearsay.Reading;

/// <summary>Brings the spellings of a letter together: case, diacritics, and the marks that writers leave out.</summary>
/// <remarks>
/// Latin letters lose their marks, Greek ones their accents, Arabic ones their vowel signs and the hamza of an alif,
/// Hebrew ones their points. Nothing is carried from one script into another.
/// </remarks>
internal static class LetterFold
{
    // The plain letter of U+00C0 to U+024F and of U+1E00 to U+1EFF, by Unicode's canonical decomposition; a blank where
    // there is none. Letters that stand for two (ß, æ, œ, þ) are told apart in Of.
    private const string Latin =
        "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk l"
        + "lllllllllnnnnnn nnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs b     ccdd   ee ff     kkl   n oo  pp     ttt uu  "
        + "yyzz                      aaiioouuuuuuuuuueaaaa    ggkkoooo  j   gg  nnaa  ooaaaaeeeeiiiioooorrrruuuusstt  hhn     aaeeoo"
        + "ooooooyy         l                  ";

    private const string LatinExtended =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuu"
        + "uuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy s    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuu"
        + "uyyyyyyyy      ";

    private const string GreekPlain = "αεηιουωιυ";
    private const string GreekMarked = "άέήίόύώϊϋ";

    /// <summary>The plain letter or digit; <c>\0</c> where the character is to be left out, as blanks and hyphens are.</summary>
    /// <param name="c">The character.</param>
    /// <param name="second">The second letter of one that stands for two; <c>\0</c> otherwise.</param>
    public static char Of(char c, out char second)
    {
        second = '\0';
        if (c < 128)
        {
            return (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? (char)(c | 0x20)
                : (uint)(c - '0') <= 9 ? c
                : '\0';
        }

        return c switch
        {
            'ß' => Pair('s', 's', out second),
            'æ' or 'Æ' => Pair('a', 'e', out second),
            'œ' or 'Œ' => Pair('o', 'e', out second),
            'þ' or 'Þ' => Pair('t', 'h', out second),
            >= '\u00C0' and <= '\u024F' => Plain(Latin[c - '\u00C0'], c),
            >= '\u1E00' and <= '\u1EFF' => Plain(LatinExtended[c - '\u1E00'], c),
            >= '\u0300' and <= '\u036F' => '\0',
            >= '\u0370' and <= '\u03FF' => Greek(c),
            'ё' or 'Ё' => 'е',
            >= '\u0591' and <= '\u05C7' => '\0',
            >= '\u064B' and <= '\u0652' or '\u0640' => '\0',
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' or 'ی' => 'ي',
            'ک' => 'ك',
            'ة' => 'ه',
            _ => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0',
        };
    }

    private static char Plain(char plain, char c) => plain != ' ' ? plain : char.ToLowerInvariant(c);

    private static char Greek(char c)
    {
        var lower = char.ToLowerInvariant(c);
        var at = GreekMarked.IndexOf(lower, StringComparison.Ordinal);
        return at >= 0 ? GreekPlain[at]
            : lower == 'ς' ? 'σ'
            : lower;
    }

    private static char Pair(char first, char other, out char second)
    {
        second = other;
        return first;
    }
}
