using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>What can bring an incident about, by lemma, with one word for all that mean the same.</summary>
internal sealed class Conditions
{
    private readonly Dictionary<uint, uint> _classes = [];

    private Conditions()
    {
        foreach (var entry in LexiconText.Read(typeof(Conditions).Assembly, "en/casework/conditions.txt"))
        {
            _classes[WordHash.Of(entry[0])] = WordHash.Of(entry[1]);
        }
    }

    /// <summary>The English ones.</summary>
    public static Conditions English { get; } = new();

    /// <summary>Whether a token names one.</summary>
    public bool Contains(AnnotatedText text, int token) =>
        _classes.ContainsKey(text.LemmaHashes[token]) || _classes.ContainsKey(text.Hashes[token]);

    /// <summary>Whether words, as <see cref="Of(uint[])"/> gives them, name one.</summary>
    public bool AreKnown(IReadOnlyList<uint> words) => words.Any(_classes.ContainsValue);

    /// <summary>The conditions that words name, sorted, each once; the words themselves where they name none.</summary>
    public uint[] Of(uint[] words)
    {
        var found = words.Where(_classes.ContainsKey).Select(word => _classes[word]).Distinct().Order().ToArray();
        return found.Length > 0 ? found : words;
    }
}
