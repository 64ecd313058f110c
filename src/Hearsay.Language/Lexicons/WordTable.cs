namespace Hearsay.Language;

/// <summary>Words and what each stands for, looked up by hash and characters in any case, without allocating.</summary>
/// <remarks>Filled once, read by any number of threads. A word put twice keeps its last value.</remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
public sealed class WordTable<T>
{
    private readonly Dictionary<uint, int> _byHash = [];
    private readonly List<(string Word, T Value, int Next)> _entries = [];

    /// <summary>How many words there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Puts a word in.</summary>
    public void Put(string word, T value)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var hash = WordHash.Of(word);
        var at = _byHash.GetValueOrDefault(hash, -1);
        for (var i = at; i >= 0; i = _entries[i].Next)
        {
            if (WordHash.Same(_entries[i].Word, word))
            {
                _entries[i] = _entries[i] with { Value = value };
                return;
            }
        }

        _byHash[hash] = _entries.Count;
        _entries.Add((word, value, at));
    }

    /// <summary>Looks <paramref name="word"/> up.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value) => TryGet(WordHash.Of(word), word, out value);

    /// <summary>Looks a token up by the hash that it carries.</summary>
    public bool TryGet(AnnotatedText text, int token, out T value)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryGet(text.Hashes[token], text.CharactersOf(token), out value);
    }

    private bool TryGet(uint hash, ReadOnlySpan<char> word, out T value)
    {
        var at = _byHash.GetValueOrDefault(hash, -1);
        while (at >= 0)
        {
            var entry = _entries[at];
            if (WordHash.Same(entry.Word, word))
            {
                value = entry.Value;
                return true;
            }

            at = entry.Next;
        }

        value = default!;
        return false;
    }
}
