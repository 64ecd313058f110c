using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The lexicons of <c>languages/en/wording</c>, read once.</summary>
internal sealed class WordingLexicon
{
    private readonly WordFilter _beginning = new();
    private readonly PhraseTable<WordingTerm> _terms = new();
    private readonly WordTable<bool> _sources = new();
    private readonly WordTable<bool> _naming = new();

    private WordingLexicon() { }

    public static WordingLexicon English { get; } = Create();

    /// <summary>The term that begins at a token.</summary>
    public bool TryMatch(AnnotatedText text, int token, out int end, out WordingTerm term)
    {
        if (_beginning.MayHave(text.Hashes[token]))
        {
            return _terms.TryMatch(text, token, out end, out term);
        }

        (end, term) = (token, default);
        return false;
    }

    /// <summary>Whether a noun can stand for a source that is not named: "official", "source".</summary>
    public bool IsSource(AnnotatedText text, int token) => _sources.TryGet(text, token, out _);

    /// <summary>Whether what stands between marks behind a word is its name or somebody's words: "called", "expressed".</summary>
    public bool IsNaming(AnnotatedText text, int token) => _naming.TryGet(text, token, out _);

    private static WordingLexicon Create()
    {
        var lexicon = new WordingLexicon();
        foreach (var name in (ReadOnlySpan<string>)["loaded", "certainty", "hidden"])
        {
            foreach (var fields in Read(name))
            {
                foreach (var phrase in fields[2].Split('|'))
                {
                    lexicon._terms.Put(phrase, new(KindOf(fields[0]), PartOf(fields[1])));
                    lexicon._beginning.Add(phrase.Split(' ')[0]);
                }
            }
        }

        foreach (var fields in Read("words"))
        {
            var table = fields[0] == "source" ? lexicon._sources : lexicon._naming;
            foreach (var word in fields[1].Split(' '))
            {
                table.Put(word, true);
            }
        }

        return lexicon;
    }

    private static IEnumerable<string[]> Read(string name) =>
        LexiconText.Read(typeof(WordingLexicon).Assembly, $"en/wording/{name}.txt");

    private static WordingKind KindOf(string kind) =>
        kind switch
        {
            "loaded" => WordingKind.Loaded,
            "hedge" => WordingKind.Hedge,
            "booster" => WordingKind.Booster,
            "unnamed-source" => WordingKind.UnnamedSource,
            "insinuation" => WordingKind.Insinuation,
            _ => throw new InvalidDataException($"The lexicons of wording know no {kind}."),
        };

    private static PartOfSpeech PartOf(string part) =>
        part switch
        {
            "n" => PartOfSpeech.Noun,
            "v" => PartOfSpeech.Verb,
            "j" => PartOfSpeech.Adj,
            "m" => PartOfSpeech.Aux,
            "a" => PartOfSpeech.Adv,
            "x" => PartOfSpeech.X,
            _ => throw new InvalidDataException($"The lexicons of wording know no part of speech {part}."),
        };
}
