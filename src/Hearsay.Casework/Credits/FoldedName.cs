namespace Hearsay.Casework;

/// <summary>A name as names are compared: its letters and digits in small letters, all else one blank.</summary>
internal static class FoldedName
{
    /// <summary>The folded name; empty where it has no letter or digit.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var folded = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = WordCharacters.Fold(c);
            }
            else if (length > 0 && folded[length - 1] != ' ' && c is not ('\'' or '’'))
            {
                folded[length++] = ' ';
            }
        }

        return new string(folded, 0, length).TrimEnd();
    }

    /// <summary>The name as written, blanks and line breaks made one blank each.</summary>
    public static string Spaced(ReadOnlySpan<char> name)
    {
        var spaced = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced[length++] = c;
            }
            else if (length > 0 && spaced[length - 1] != ' ')
            {
                spaced[length++] = ' ';
            }
        }

        return new string(spaced, 0, length).TrimEnd();
    }

    /// <summary>Whether <paramref name="name"/> stands in <paramref name="words"/> as whole words; both folded.</summary>
    public static bool Holds(string words, string name)
    {
        for (var at = words.IndexOf(name, StringComparison.Ordinal); at >= 0; )
        {
            var end = at + name.Length;
            if ((at == 0 || words[at - 1] == ' ') && (end == words.Length || words[end] == ' '))
            {
                return true;
            }

            at = words.IndexOf(name, at + 1, StringComparison.Ordinal);
        }

        return false;
    }
}
