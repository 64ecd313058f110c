namespace Hearsay.Reading;

/// <summary>Writes a name's letters by their sound in plain Latin letters, whatever its script.</summary>
/// <remarks>
/// Made for holding spellings against each other, not for reading: several letters come to one wherever the usual
/// romanisations (BGN/PCGN, ALA-LC, the press) differ. The vowels come to a, i and u; h counts only as the first letter, so
/// that kh is k and sh is s; what is doubled counts once; the Arabic article goes.
/// </remarks>
internal static class SoundLetters
{
    /// <summary>More letters than this are left out.</summary>
    public const int Most = 48;

    // Two places a letter: of U+0430 to U+044F, U+0621 to U+064A, U+05D0 to U+05EA and U+03B1 to U+03C9.
    private const string Cyrillic = "a b v g d e zhz i i k l m n o p r s t u f khtschshsc  i   e iuia";
    private const string Arabic =
        "  a a u a i a b h t thj h khd dhr z s shs d t z   gh            f q k l m n h u a i ";
    private const string Hebrew = "  b g d h u z kht i k k l m m n n s   f p tstsk r sht ";
    private const string Greek = "a v g d e z i thi k l m n kso p r s s t u f khpso ";

    /// <summary>Writes the sounds of a name.</summary>
    /// <param name="name">The name, in one of Latin, Cyrillic, Greek, Arabic or Hebrew.</param>
    /// <param name="sounds">Where they go; at least <see cref="Most"/> long.</param>
    /// <returns>How many there are; 0 where a letter of another script or a digit stands in it.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> sounds)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && name[i] is not (' ' or '-' or '\u2010' or '\u2011' or '.' or '\u00A0'))
            {
                continue;
            }

            var word = name[start..i];
            if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal))
            {
                word = word[2..];
            }

            if (count > 0)
            {
                word = WithoutGluedArticle(word);
            }

            if (!ArabicArticle.Is(word) && !WriteWord(word, sounds, ref count))
            {
                return 0;
            }

            start = i + 1;
        }

        return count;
    }

    // "Deir Alzour", "Deir Azzour": the article inside a name is often written in one word with what follows.
    private static ReadOnlySpan<char> WithoutGluedArticle(ReadOnlySpan<char> word)
    {
        const int LeastLetters = 6;
        if (word.Length < LeastLetters - 1 || (word[0] | 0x20) is not ('a' or 'e'))
        {
            return word;
        }

        var (first, second) = ((char)(word[1] | 0x20), (char)(word[2] | 0x20));
        var doubled = first == second && first is ('d' or 'n' or 'r' or 's' or 't' or 'z');
        var plain =
            first == 'l'
            && second is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'l')
            && word.Length >= LeastLetters;
        return doubled || plain ? word[2..] : word;
    }

    private static bool WriteWord(ReadOnlySpan<char> word, Span<char> sounds, ref int count)
    {
        Span<char> letters = stackalloc char[2 * Most];
        var length = 0;
        foreach (var c in word)
        {
            var folded = LetterFold.Of(c, out var second);
            if (folded == '\0')
            {
                continue;
            }

            if (length + 2 > letters.Length)
            {
                break;
            }

            if (folded is >= 'a' and <= 'z')
            {
                letters[length++] = folded;
                if (second != '\0')
                {
                    letters[length++] = second;
                }
            }
            else if (!Romanise(folded, letters, ref length))
            {
                return false;
            }
        }

        for (var i = 0; i < length && count < Most; )
        {
            var sound = Sound(letters[..length], ref i, count == 0);
            if (sound != '\0' && (count == 0 || sounds[count - 1] != sound) && !Joins(sounds, ref count, sound))
            {
                sounds[count++] = sound;
            }
        }

        return true;
    }

    // "ai", "au": the second vowel tells the sound; so does "iu" after nothing else.
    private static bool Joins(Span<char> sounds, ref int count, char sound)
    {
        if (count > 0 && sounds[count - 1] == 'a' && sound is 'i' or 'u' && count > 1)
        {
            sounds[count - 1] = sound;
            return true;
        }

        return false;
    }

    private static char Sound(ReadOnlySpan<char> letters, ref int i, bool first)
    {
        var c = letters[i++];
        var next = i < letters.Length ? letters[i] : '\0';
        switch (c)
        {
            case 'a':
                return 'a';
            case 'e' or 'i' or 'y':
                return 'i';
            case 'o' or 'u' or 'w':
                return 'u';
            case 'h':
                return first ? 'h' : '\0';
            case 'p' when next == 'h':
                i++;
                return 'f';
            case 'd' when next == 'j':
                i++;
                return 'j';
            case 's' when next == 'c' && i + 1 < letters.Length && letters[i + 1] == 'h':
                i += 2;
                return 's';
            case 't' when next == 'c':
                return '\0';
            case 't' when next == 'z':
                i++;
                return 's';
            case 't' when next == 's':
                return '\0';
            case 'c' when next == 'h':
                i++;
                return 'c';
            case 'c':
                return next is 'e' or 'i' or 'y' ? 's' : 'k';
            case 'q':
                return 'k';
            case 'x':
                return 'k';
            default:
                return c;
        }
    }

    private static bool Romanise(char folded, Span<char> letters, ref int length)
    {
        var (table, at) = folded switch
        {
            >= '\u0430' and <= '\u044F' => (Cyrillic, folded - '\u0430'),
            >= '\u0621' and <= '\u064A' => (Arabic, folded - '\u0621'),
            >= '\u05D0' and <= '\u05EA' => (Hebrew, folded - '\u05D0'),
            >= '\u03B1' and <= '\u03C9' => (Greek, folded - '\u03B1'),
            'і' or 'ї' or 'ј' => ("i ", 0),
            'є' => ("e ", 0),
            'ґ' => ("g ", 0),
            'ў' => ("u ", 0),
            'پ' => ("p ", 0),
            'چ' => ("ch", 0),
            'ژ' => ("zh", 0),
            'گ' => ("g ", 0),
            'ڤ' => ("v ", 0),
            _ => ("", 0),
        };
        if (table.Length < 2 * at + 2)
        {
            return false;
        }

        foreach (var c in table.AsSpan(2 * at, 2))
        {
            if (c != ' ')
            {
                letters[length++] = c;
            }
        }

        return true;
    }
}
