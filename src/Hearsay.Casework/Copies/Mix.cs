namespace Hearsay.Casework;

/// <summary>Numbers for words and for runs of them.</summary>
internal static class Mix
{
    /// <summary>The number of no character yet.</summary>
    public const uint Start = 2166136261u;

    /// <summary>The number with one more folded character: FNV-1a.</summary>
    public static uint Add(uint hash, char folded) => (hash ^ folded) * 16777619u;

    /// <summary>The number of the word whose last character was added; never 0.</summary>
    public static uint Finish(uint hash)
    {
        hash = Spread(hash);
        return hash == 0 ? 1u : hash;
    }

    /// <summary>Spreads a number's bits: the finaliser of MurmurHash3.</summary>
    public static uint Spread(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    /// <summary>The number of a run of words with one more word.</summary>
    public static ulong Add(ulong run, uint word) => (run ^ word) * 0x9E3779B97F4A7C15ul ^ (run >> 29);

    /// <summary>The number of two reports together, whichever order they are given in.</summary>
    public static long Pair(int one, int other) => ((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);
}
