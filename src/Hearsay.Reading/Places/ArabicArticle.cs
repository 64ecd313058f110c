namespace Hearsay.Reading;

/// <summary>The Arabic article as it is written in Latin letters.</summary>
internal static class ArabicArticle
{
    /// <summary>Whether a word is it: al, el, and before letters of the sun ad, an, ar, as, ash, at, az.</summary>
    public static bool Is(ReadOnlySpan<char> word)
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
}
