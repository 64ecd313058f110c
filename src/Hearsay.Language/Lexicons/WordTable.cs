namespace Hearsay.Language;

/// <summary>Words and what each stands for, looked up by hash and characters in any case, without allocating.</summary>
/// <remarks>
/// Filled once, read by any number of threads. A word put twice keeps its last value. Inside it is an open table with
/// linear probing that is never more than half full: a look-up touches one array of hashes, and the words themselves
/// only when a hash agrees.
/// </remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
public sealed class WordTable<T>
{
    // A hash is never 0 (see WordHash.Of), so 0 is an empty slot. The length is a power of two.
    private uint[] _hashes = new uint[16];
    private string[] _words = new string[16];
    private T[] _values = new T[16];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Puts a word in.</summary>
    public void Put(string word, T value)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if ((Count + 1) * 2 > _hashes.Length)
        {
            Grow();
        }

        var hash = WordHash.Of(word);
        var at = Find(hash, word);
        if (_hashes[at] == 0)
        {
            _hashes[at] = hash;
            _words[at] = word;
            Count++;
        }

        _values[at] = value;
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
        var at = Find(hash, word);
        value = _values[at];
        return _hashes[at] != 0;
    }

    /// <summary>The slot of the word, or the empty one where its search ends.</summary>
    private int Find(uint hash, ReadOnlySpan<char> word)
    {
        var hashes = _hashes;
        var mask = hashes.Length - 1;
        var at = (int)hash & mask;
        while (hashes[at] != 0 && (hashes[at] != hash || !WordHash.Same(_words[at], word)))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (hashes, words, values) = (_hashes, _words, _values);
        _hashes = new uint[hashes.Length * 2];
        _words = new string[hashes.Length * 2];
        _values = new T[hashes.Length * 2];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] != 0)
            {
                var at = Find(hashes[i], words[i]);
                (_hashes[at], _words[at], _values[at]) = (hashes[i], words[i], values[i]);
            }
        }
    }
}
