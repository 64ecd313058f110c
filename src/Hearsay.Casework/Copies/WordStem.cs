namespace Hearsay.Casework;

/// <summary>The number of a word without its commonest endings: attack, attacks, attacked and attacking have one.</summary>
/// <remarks>It is no lemma: it only has to be the same for forms of one word more often than for different words.</remarks>
internal static class WordStem
{
    /// <summary>The stem's number; never 0.</summary>
    /// <param name="word">The word's characters, folded.</param>
    /// <param name="number">The word's own number.</param>
    public static uint Of(ReadOnlySpan<char> word, uint number)
    {
        var length = LengthOf(word);
        if (length == word.Length && word[^1] != 'y')
        {
            return number;
        }

        var hash = Mix.Start;
        for (var i = 0; i < length; i++)
        {
            hash = Mix.Add(hash, i == length - 1 && word[i] == 'y' ? 'i' : word[i]);
        }

        return Mix.Finish(hash);
    }

    private static int LengthOf(ReadOnlySpan<char> word)
    {
        var n = word.Length;
        if (n < 4 || !char.IsAsciiLetterLower(word[n - 1]))
        {
            return n;
        }

        if (word[n - 1] == 's' && word[n - 2] != 's')
        {
            n -= n > 4 && word[n - 2] == 'e' && word[n - 3] is 's' or 'x' or 'h' or 'z' or 'i' ? 2 : 1;
        }

        if (n > 5 && word[n - 1] == 'g' && word[n - 2] == 'n' && word[n - 3] == 'i')
        {
            n = Undouble(word, n - 3);
        }
        else if (n > 4 && word[n - 1] == 'd' && word[n - 2] == 'e')
        {
            n = Undouble(word, n - 2);
        }

        return n > 3 && word[n - 1] == 'e' ? n - 1 : n;
    }

    private static int Undouble(ReadOnlySpan<char> word, int n) =>
        n > 3 && word[n - 1] == word[n - 2] && word[n - 1] is not ('s' or 'l' or 'e' or 'o') ? n - 1 : n;
}
