using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Nouns that count the same kind of people: "soldiers", "servicemen", "troops".</summary>
internal sealed class Scopes
{
    private readonly WordTable<string> _keys = new();

    private Scopes()
    {
        foreach (var entry in LexiconText.Read(typeof(Scopes).Assembly, "en/casework/scopes.txt"))
        {
            _keys.Put(entry[0], entry[1]);
        }
    }

    /// <summary>The English ones.</summary>
    public static Scopes English { get; } = new();

    /// <summary>What kind of people or things a phrase counts: one word for all that mean the same.</summary>
    public string KeyOf(string phrase)
    {
        var last = phrase.Split(' ')[^1].ToLowerInvariant();
        return _keys.TryGet(last, out var key) ? key : last;
    }
}
