using System.Runtime.CompilerServices;

namespace Hearsay.Language;

/// <summary>The number under which a word is looked up: the same for every case and for both kinds of apostrophe.</summary>
/// <remarks>
/// A token carries its hash, so that every lexicon asks with it and nothing is folded twice. Different words can share
/// a hash: a lexicon compares the characters as well. Characters that show nothing (soft hyphens, zero-width spaces,
/// direction marks) do not count.
/// </remarks>
public static class WordHash
{
    /// <summary>The hash of <paramref name="word"/>; never 0, which stands for "no word".</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        // FNV-1a over folded code units (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/).
        var hash = Start;
        foreach (var c in word)
        {
            if (c < 128)
            {
                hash = Add(hash, FoldAscii(c));
            }
            else if (!IsInvisible(c))
            {
                hash = Add(hash, Fold(c));
            }
        }

        return Finish(hash);
    }

    /// <summary>The hash of no character yet; a scan that sees each character anyway goes on from it.</summary>
    internal const uint Start = 2166136261u;

    /// <summary>The hash with one more folded character.</summary>
    internal static uint Add(uint hash, char folded) => (hash ^ folded) * 16777619u;

    /// <summary>The hash of the word whose last character was added.</summary>
    internal static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        return hash == 0 ? 1u : hash;
    }

    /// <summary>Lower case, invariant; every apostrophe is the straight one, every hyphen the plain one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 128 ? FoldAscii(c) : FoldOther(c);

    /// <summary>Whether both words are the same when folded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        // Different lengths are nearly always different words: only what is invisible can make up for them.
        a.Length == b.Length
            ? SameInLength(a, b)
            : !a.IsEmpty && !b.IsEmpty && Fold(a[0]) == Fold(b[0]) && SameButInvisible(a, b);

    private static bool SameInLength(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Fold(a[i]) != Fold(b[i]))
            {
                // What shows before here is the same in both, so only a character that does not show can hold the words together.
                return (IsInvisible(a[i]) || IsInvisible(b[i])) && SameButInvisible(a, b);
            }
        }

        return true;
    }

    /// <summary>Whether a character shows nothing and parts nothing: U+00AD, U+200B–U+200F and their like.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInvisible(char c) => c >= '\u00AD' && IsInvisibleBeyond(c);

    private static bool SameButInvisible(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0,
            j = 0;
        while (true)
        {
            while (i < a.Length && IsInvisible(a[i]))
            {
                i++;
            }

            while (j < b.Length && IsInvisible(b[j]))
            {
                j++;
            }

            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (Fold(a[i++]) != Fold(b[j++]))
            {
                return false;
            }
        }
    }

    private static bool IsInvisibleBeyond(char c) =>
        c is '\u00AD' or '\uFEFF'
        || (c is >= '\u200B' and <= '\u2069' && c is <= '\u200F' or (>= '\u202A' and <= '\u202E') or >= '\u2060');

    private static char FoldOther(char c) =>
        c switch
        {
            '\u2019' or '\u02BC' or '\uFF07' => '\'',
            '\u2010' or '\u2011' => '-',
            _ => char.ToLowerInvariant(c),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char FoldAscii(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
}
