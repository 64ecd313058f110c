using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Nouns of things that are counted, with one word for all that count the same.</summary>
internal sealed class CountedThings
{
    private const string Measure = "measure";
    private readonly Dictionary<uint, string> _kinds = [];

    private CountedThings()
    {
        foreach (var entry in LexiconText.Read(typeof(CountedThings).Assembly, "en/casework/counted.txt"))
        {
            _kinds[WordHash.Of(entry[0])] = entry[1];
        }
    }

    /// <summary>The English ones.</summary>
    public static CountedThings English { get; } = new();

    /// <summary>What a noun counts, and whether the lexicon says so; null for people and for units of measure.</summary>
    public (string Kind, bool IsKnown)? KindOf(AnnotatedText text, int noun) =>
        _kinds.TryGetValue(text.LemmaHashes[noun], out var kind) ? (kind == Measure ? null : (kind, true))
        : text.Tags[noun] != PartOfSpeech.Noun || Actors.English.Contains(text.LemmaHashes[noun]) ? null
        : (text.LemmaOf(noun).ToString(), false);
}
