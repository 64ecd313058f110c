namespace Hearsay.Language;

/// <summary>A phrase of a <see cref="PhraseTable{T}"/>, cut into words, each with its hash.</summary>
internal sealed class Phrase<T>(string[] words, T value)
{
    private readonly uint[] _hashes = Array.ConvertAll(words, word => WordHash.Of(word));

    /// <summary>How many words it has.</summary>
    public int Length => words.Length;

    /// <summary>What it stands for.</summary>
    public T Value => value;

    /// <summary>The next phrase that begins with a word of the same hash, never longer; null for none.</summary>
    public Phrase<T>? Next { get; set; }

    /// <summary>Whether the text's tokens from <paramref name="token"/> on are these words.</summary>
    public bool IsAt(AnnotatedText text, int token)
    {
        var hashes = text.Hashes;
        if (words.Length > hashes.Length - token)
        {
            return false;
        }

        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (hashes[token + i] != _hashes[i] || !text.Is(token + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
