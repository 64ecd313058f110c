namespace Hearsay.Language;

/// <summary>Words and what each stands for, looked up by hash and characters in any case, without allocating.</summary>
/// <remarks>
/// Filled once, read by any number of threads. A word put twice keeps its last value. Inside it is an open table with
/// linear probing that is never more than half full; its slots lead to the words in the order in which they were put,
/// so that the frequent ones, put first, lie close together.
/// </remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
public sealed class WordTable<T>
{
    // A hash is never 0 (see WordHash.Of), so a slot with 0 is empty. The length is a power of two.
    private (uint Hash, int Entry)[] _slots = new (uint, int)[16];
    private (string Word, T Value)[] _entries = new (string, T)[8];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a word in.</summary>
    public void Put(string word, T value)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var hash = WordHash.Of(word);
        ref var slot = ref Find(hash, word);
        if (slot.Hash != 0)
        {
            _entries[slot.Entry].Value = value;
            return;
        }

        slot = (hash, Count);
        _entries[Count++] = (word, value);
        if (Count == _entries.Length)
        {
            Grow();
        }
    }

    /// <summary>Looks <paramref name="word"/> up.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="value">What it stands for; the default where it is not there.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(ReadOnlySpan<char> word, out T value) => TryGet(WordHash.Of(word), word, out value);

    /// <summary>Looks a token up by the hash that it carries.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="value">What its word stands for; the default where it is not there.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(AnnotatedText text, int token, out T value)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryGet(text.Hashes[token], text.CharactersOf(token), out value);
    }

    internal bool TryGet(uint hash, ReadOnlySpan<char> word, out T value)
    {
        ref var slot = ref Find(hash, word);
        if (slot.Hash == 0)
        {
            value = default!;
            return false;
        }

        value = _entries[slot.Entry].Value;
        return true;
    }

    /// <summary>The slot of the word, or the empty one where its search ends.</summary>
    private ref (uint Hash, int Entry) Find(uint hash, ReadOnlySpan<char> word)
    {
        var slots = _slots;
        var at = hash & (uint)(slots.Length - 1);
        while (slots[at].Hash != 0 && (slots[at].Hash != hash || !IsSame(_entries[slots[at].Entry].Word, word)))
        {
            at = (at + 1) & (uint)(slots.Length - 1);
        }

        return ref slots[at];
    }

    // Most words stand in a text as they do in a lexicon.
    private static bool IsSame(string own, ReadOnlySpan<char> word) =>
        word.SequenceEqual(own) || WordHash.Same(own, word);

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new (uint, int)[_slots.Length * 2];
        for (var i = 0; i < Count; i++)
        {
            var hash = WordHash.Of(_entries[i].Word);
            Find(hash, _entries[i].Word) = (hash, i);
        }
    }
}
