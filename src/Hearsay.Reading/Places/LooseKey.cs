namespace Hearsay.Reading;

/// <summary>A second key, for names that came out of Arabic: the consonants, without the article.</summary>
/// <remarks>
/// Deir ez-Zor, Dayr az-Zawr, Deir al-Zor and Deirezzor all come to d-r-z-r. Vowels, w and y go; the article goes where it
/// stands as a word of its own, in each of the forms that it takes before a letter of the sun; what is then doubled counts
/// once. Too loose for anything but a name of which it is already known that it is foreign.
/// </remarks>
internal static class LooseKey
{
    /// <summary>Fewer consonants than this tell nothing.</summary>
    private const int Least = 4;

    /// <summary>The key; 0 where the name has too few consonants, or others than Latin letters.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> consonants = stackalloc char[32];
        var count = 0;
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && name[i] is not (' ' or '-' or '\u2010' or '\u2011'))
            {
                continue;
            }

            if (!IsArticle(name[start..i]) && !Add(name[start..i], consonants, ref count))
            {
                return 0;
            }

            start = i + 1;
        }

        // The mark in front keeps these keys apart from those of names as they are written.
        return count < Least ? 0 : NameKey.Of(consonants[..count]) ^ 0xA5A5A5A5A5A5A5A5ul;
    }

    /// <summary>Whether a word is the Arabic article: al, el, and before letters of the sun ad, an, ar, as, ash, at, az.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word)
    {
        if (word.Length is not (2 or 3) || (word[0] | 0x20) is not ('a' or 'e'))
        {
            return false;
        }

        return (char)(word[1] | 0x20) switch
        {
            'l' or 'd' or 'n' or 'r' or 't' or 'z' => word.Length == 2,
            's' => word.Length == 2 || (word[2] | 0x20) == 'h',
            _ => false,
        };
    }

    private static bool Add(ReadOnlySpan<char> word, Span<char> consonants, ref int count)
    {
        foreach (var c in word)
        {
            var letter = LetterFold.Of(c, out _);
            if (letter is '\0' or 'a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'y')
            {
                continue;
            }

            if (letter is < 'a' or > 'z' || count == consonants.Length)
            {
                return false;
            }

            letter = letter == 'q' ? 'k' : letter;
            if (count == 0 || consonants[count - 1] != letter)
            {
                consonants[count++] = letter;
            }
        }

        return true;
    }
}
