namespace Hearsay.Language;

/// <summary>Phrases of one word or more, found at a token by the longest match, in any case, without allocating.</summary>
/// <remarks>
/// A phrase is cut at its blanks into the tokens that it must match, so it is written as the tokeniser cuts it:
/// "according to", "state - run", "do n't". Filled once, read by any number of threads.
/// </remarks>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly Dictionary<uint, List<(string[] Words, T Value)>> _byFirst = [];

    /// <summary>Puts a phrase in. The same phrase put twice keeps both; the one put first is found.</summary>
    public void Put(string phrase, T value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hash = WordHash.Of(words[0]);
        if (!_byFirst.TryGetValue(hash, out var list))
        {
            _byFirst[hash] = list = [];
        }

        var at = list.FindIndex(other => other.Words.Length < words.Length);
        list.Insert(at < 0 ? list.Count : at, (words, value));
    }

    /// <summary>Finds the longest phrase that starts at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token that the phrase must start at.</param>
    /// <param name="end">The token after the phrase; <paramref name="token"/> itself where there is none.</param>
    /// <param name="value">What the phrase stands for.</param>
    public bool TryMatch(AnnotatedText text, int token, out int end, out T value)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_byFirst.TryGetValue(text.Hashes[token], out var list))
        {
            foreach (var (words, found) in list)
            {
                if (Matches(text, token, words))
                {
                    end = token + words.Length;
                    value = found;
                    return true;
                }
            }
        }

        end = token;
        value = default!;
        return false;
    }

    private static bool Matches(AnnotatedText text, int token, string[] words)
    {
        if (token + words.Length > text.TokenCount)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!text.Is(token + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
