namespace Hearsay.Language;

/// <summary>Phrases of one word or more, found at a token by the longest match, in any case, without allocating.</summary>
/// <remarks>
/// A phrase is cut at its blanks into the tokens that it must match, so it is written as the tokeniser cuts it:
/// "according to", "state - run", "do n't". Filled once, read by any number of threads.
/// </remarks>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    // Open, with linear probing, never more than half full; by the hash of the first word. 0 is an empty slot.
    private uint[] _hashes = new uint[16];
    private Phrase<T>[] _firsts = new Phrase<T>[16];
    private int _count;

    /// <summary>Puts a phrase in. The same phrase put twice keeps both; the one put first is found.</summary>
    public void Put(string phrase, T value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hash = WordHash.Of(words[0]);
        if ((_count + 1) * 2 > _hashes.Length)
        {
            Grow();
        }

        var put = new Phrase<T>(words, value);
        var at = Find(hash);
        if (_hashes[at] == 0)
        {
            _hashes[at] = hash;
            _firsts[at] = put;
            _count++;
        }
        else if (_firsts[at].Length < put.Length)
        {
            put.Next = _firsts[at];
            _firsts[at] = put;
        }
        else
        {
            var before = _firsts[at];
            while (before.Next is { } next && next.Length >= put.Length)
            {
                before = next;
            }

            (put.Next, before.Next) = (before.Next, put);
        }
    }

    /// <summary>Finds the longest phrase that starts at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token that the phrase must start at.</param>
    /// <param name="end">The token after the phrase; <paramref name="token"/> itself where there is none.</param>
    /// <param name="value">What the phrase stands for.</param>
    public bool TryMatch(AnnotatedText text, int token, out int end, out T value)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = Find(text.Hashes[token]);
        for (var phrase = _hashes[at] == 0 ? null : _firsts[at]; phrase is not null; phrase = phrase.Next)
        {
            if (phrase.IsAt(text, token))
            {
                end = token + phrase.Length;
                value = phrase.Value;
                return true;
            }
        }

        end = token;
        value = default!;
        return false;
    }

    private int Find(uint hash)
    {
        var mask = _hashes.Length - 1;
        var at = (int)hash & mask;
        while (_hashes[at] != 0 && _hashes[at] != hash)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (hashes, firsts) = (_hashes, _firsts);
        _hashes = new uint[hashes.Length * 2];
        _firsts = new Phrase<T>[hashes.Length * 2];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] != 0)
            {
                var at = Find(hashes[i]);
                (_hashes[at], _firsts[at]) = (hashes[i], firsts[i]);
            }
        }
    }
}
