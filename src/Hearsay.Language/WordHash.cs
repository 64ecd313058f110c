namespace Hearsay.Language;

/// <summary>The number under which a word is looked up: the same for every case and for both kinds of apostrophe.</summary>
/// <remarks>
/// A token carries its hash, so that every lexicon asks with it and nothing is folded twice. Different words can share
/// a hash: a lexicon compares the characters as well.
/// </remarks>
public static class WordHash
{
    /// <summary>The hash of <paramref name="word"/>; never 0, which stands for "no word".</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ Fold(c)) * 16777619u;
        }

        hash ^= hash >> 15;
        return hash == 0 ? 1u : hash;
    }

    /// <summary>Lower case, invariant; every apostrophe is the straight one, every hyphen the plain one.</summary>
    public static char Fold(char c) =>
        c < 128
            ? (uint)(c - 'A') <= 'Z' - 'A'
                ? (char)(c | 0x20)
                : c
            : c switch
            {
                '\u2019' or '\u02BC' or '\uFF07' => '\'',
                '\u2010' or '\u2011' => '-',
                _ => char.ToLowerInvariant(c),
            };

    /// <summary>Whether both words are the same when folded.</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Fold(a[i]) != Fold(b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
