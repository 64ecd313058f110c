namespace Hearsay.Language;

/// <summary>The regular forms of English verbs and nouns, as they are spelt.</summary>
internal static class Inflection
{
    /// <summary>"attacks", "watches", "denies": the third person of a verb, and the plural of a noun.</summary>
    public static string AddS(string word) =>
        word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch") || word.EndsWith("sh")
            ? word + "es"
        : word.EndsWith('y') && !IsVowel(word, word.Length - 2) ? string.Concat(word.AsSpan(0, word.Length - 1), "ies")
        : word.EndsWith('o') && !IsVowel(word, word.Length - 2) ? word + "es"
        : word + "s";

    /// <summary>"attacked", "used", "denied", "stopped".</summary>
    public static string AddEd(string word) =>
        word.EndsWith('e') ? word + "d"
        : word.EndsWith('y') && !IsVowel(word, word.Length - 2) ? string.Concat(word.AsSpan(0, word.Length - 1), "ied")
        : DoublesItsEnd(word) ? word + word[^1] + "ed"
        : word + "ed";

    /// <summary>"attacking", "using", "dying", "stopping".</summary>
    public static string AddIng(string word) =>
        word.EndsWith("ie") ? string.Concat(word.AsSpan(0, word.Length - 2), "ying")
        : word.EndsWith('e') && !word.EndsWith("ee") && !word.EndsWith("ye") && word.Length > 2
            ? string.Concat(word.AsSpan(0, word.Length - 1), "ing")
        : DoublesItsEnd(word) ? word + word[^1] + "ing"
        : word + "ing";

    /// <summary>Whether the last consonant can be written twice although the word has several syllables: "cancelled".</summary>
    public static bool MayDouble(string word) =>
        word.Length > 3 && word[^1] is 'l' or 'r' or 't' or 'n' or 'p' && IsVowel(word, word.Length - 2);

    // One consonant behind one vowel, in a word of one syllable; the others are listed both ways.
    private static bool DoublesItsEnd(string word) =>
        word.Length > 2
        && !IsVowel(word, word.Length - 1)
        && word[^1] is not ('w' or 'x' or 'y' or 'h' or 'c')
        && IsVowel(word, word.Length - 2)
        && !IsVowel(word, word.Length - 3)
        && Syllables(word) == 1;

    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word, i) && (i == 0 || !IsVowel(word, i - 1)))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsVowel(string word, int at) =>
        at >= 0
        && (
            word[at] is 'a' or 'e' or 'i' or 'o'
            || (word[at] == 'u' && !(at > 0 && word[at - 1] == 'q'))
            || (word[at] == 'y' && at > 0)
        );
}
