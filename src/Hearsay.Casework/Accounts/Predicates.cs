using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>The lexicon of predicates, looked up by lemma.</summary>
internal sealed class Predicates
{
    private readonly Dictionary<uint, PredicateKind> _kinds = [];

    private Predicates()
    {
        foreach (var entry in LexiconText.Read(typeof(Predicates).Assembly, "en/casework/predicates.txt"))
        {
            // A verb that needs its particle ("carry out") is asked for with it.
            var word = entry.Length > 2 ? entry[0] + " " + entry[2] : entry[0];
            var hash = WordHash.Of(word);
            _kinds[hash] = _kinds.GetValueOrDefault(hash) | Enum.Parse<PredicateKind>(entry[1], ignoreCase: true);
        }
    }

    /// <summary>The English ones.</summary>
    public static Predicates English { get; } = new();

    /// <summary>What a token's lemma says, or the word itself where its lemma is told wrong; none for any other word.</summary>
    public PredicateKind Of(AnnotatedText text, int token) =>
        _kinds.TryGetValue(text.LemmaHashes[token], out var kind) ? kind : _kinds.GetValueOrDefault(text.Hashes[token]);

    /// <summary>What a lemma with its particle or object says: "carry out".</summary>
    public PredicateKind Of(string phrase) => _kinds.GetValueOrDefault(WordHash.Of(phrase));

    /// <summary>Whether a verb does harm without naming whom: "the army fired", "rebels attacked".</summary>
    public static bool ActsAlone(AnnotatedText text, int token) =>
        text.FineTags[token] != FineTag.VerbPastParticiple
        && (text.LemmaHashes[token] == Fire || text.LemmaHashes[token] == Attack);

    private static readonly uint Fire = WordHash.Of("fire");
    private static readonly uint Attack = WordHash.Of("attack");
}
