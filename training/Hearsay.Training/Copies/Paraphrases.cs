using Hearsay.Language;

namespace Hearsay.Training.Copies;

/// <summary>Words that stand for each other, for planting edited reuse.</summary>
internal sealed class Paraphrases
{
    private readonly Dictionary<string, string[]> _others = new(StringComparer.Ordinal);

    public Paraphrases()
    {
        foreach (var line in LexiconText.Read(typeof(Paraphrases).Assembly, "paraphrases.txt"))
        {
            _others[line[0]] = line[1..];
        }
    }

    /// <summary>Other words for a word, in capitals; null where none are known.</summary>
    public string? For(string word, Shuffle choice) =>
        _others.TryGetValue(word, out var others) ? others[choice.Next(others.Length)] : null;
}
