using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Nouns of people and bodies, and of what they steer, that can do something to somebody.</summary>
internal sealed class Actors
{
    private readonly HashSet<uint> _words = [];
    private readonly HashSet<uint> _anybodys = [];

    private Actors()
    {
        foreach (var entry in LexiconText.Read(typeof(Actors).Assembly, "en/casework/actors.txt"))
        {
            _words.Add(WordHash.Of(entry[0]));
            if (entry.Length > 1)
            {
                _anybodys.Add(WordHash.Of(entry[0]));
            }
        }
    }

    /// <summary>The English ones.</summary>
    public static Actors English { get; } = new();

    /// <summary>Whether a lemma is one of them.</summary>
    public bool Contains(uint lemma) => _words.Contains(lemma);

    /// <summary>Whether every side has some, so that the word does not tell whose they are: "jets", "forces".</summary>
    public bool IsAnybodys(uint lemma) => _anybodys.Contains(lemma);
}
