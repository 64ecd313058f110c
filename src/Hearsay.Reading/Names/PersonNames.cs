namespace Hearsay.Reading;

/// <summary>Tells whether two names can be one person's, spelt otherwise or with more or fewer parts.</summary>
internal static class PersonNames
{
    // Of the letters of the longer name at most a half may differ.
    private const int EditShare = 2;
    private const int LeastConsonants = 3;

    /// <summary>A surname without the Arabic article.</summary>
    public static string WithoutArticle(string surname)
    {
        var dash = surname.IndexOf('-', StringComparison.Ordinal);
        return dash is 2 or 3 && dash + 1 < surname.Length && ArabicArticle.Is(surname.AsSpan(0, dash))
            ? surname[(dash + 1)..]
            : surname;
    }

    /// <summary>A number that all words have in common that <see cref="SoundAlike"/> a word; others may share it.</summary>
    public static ulong SoundOf(string word)
    {
        word = WithoutArticle(word);
        Span<char> pattern = stackalloc char[SoundLetters.Most];
        var (consonants, length) = Pattern(word, pattern);
        return NameKey.Of(consonants >= LeastConsonants ? (ReadOnlySpan<char>)pattern[..length] : word);
    }

    /// <summary>Whether two words of names sound alike: the same consonants with vowels in the same places, few letters apart.
    /// </summary>
    public static bool SoundAlike(string one, string other)
    {
        one = WithoutArticle(one);
        other = WithoutArticle(other);
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase) || NameKey.Of(one) == NameKey.Of(other))
        {
            return true;
        }

        Span<char> first = stackalloc char[SoundLetters.Most];
        Span<char> second = stackalloc char[SoundLetters.Most];
        var (consonants, length) = Pattern(one, first);
        return consonants >= LeastConsonants
            && first[..length].SequenceEqual(second[..Pattern(other, second).Length])
            && Edits(one, other) <= Math.Max(one.Length, other.Length) / EditShare;
    }

    /// <summary>Whether a name is a later part of a fuller one: "Delgado", "Delgado Ruiz" of "Maria Delgado Ruiz".</summary>
    public static bool IsLaterPart(string part, string full)
    {
        var at = full.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at > 0
            && full[at - 1] == ' '
            && (at + part.Length == full.Length || full[at + part.Length] is ' ' or '-')
            && full.AsSpan(0, at).IndexOfAny('"', '“') < 0;
    }

    // The consonants, with one sign for the vowels between them; q, k and g begin alike.
    private static (int Consonants, int Length) Pattern(string name, Span<char> pattern)
    {
        Span<char> sounds = stackalloc char[SoundLetters.Most];
        var count = SoundLetters.Write(name, sounds);
        var length = 0;
        var consonants = 0;
        for (var i = 0; i < count; i++)
        {
            // "Yusuf" begins with a consonant.
            var vowel = IsVowel(sounds[i]) && !(i == 0 && name[0] == 'Y' && count > 1 && IsVowel(sounds[1]));
            if (vowel && length > 0 && pattern[length - 1] == 'a')
            {
                continue;
            }

            var sound = i == 0 && sounds[i] is 'g' ? 'k' : sounds[i];
            pattern[length++] = vowel ? 'a' : sound;
            consonants += vowel ? 0 : 1;
        }

        return (consonants, length);
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'i' or 'u';

    // Levenshtein's distance.
    private static int Edits(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same =
                    char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? before : before + 1;
                before = row[j];
                row[j] = Math.Min(same, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
