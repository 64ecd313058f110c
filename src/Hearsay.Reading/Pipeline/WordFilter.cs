using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells at one glance that a token's word is none of a set: one bit for each value of a hash's lower half.</summary>
internal sealed class WordFilter
{
    private readonly ulong[] _bits = new ulong[1024];

    /// <summary>Puts a word in.</summary>
    public void Add(string word)
    {
        var hash = WordHash.Of(word);
        _bits[(hash & 0xFFFF) >> 6] |= 1UL << (int)(hash & 63);
    }

    /// <summary>Whether the word of this hash may be in; false is certain.</summary>
    public bool MayHave(uint hash) => (_bits[(hash & 0xFFFF) >> 6] >> (int)(hash & 63) & 1) != 0;
}
