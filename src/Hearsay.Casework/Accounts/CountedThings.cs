using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Nouns of things that are counted, with one word for all that count the same.</summary>
internal sealed class CountedThings
{
    private const string Measure = "measure";
    private readonly Dictionary<uint, string[]> _keys = [];
    private readonly HashSet<uint> _alike = [];

    private CountedThings()
    {
        foreach (var entry in LexiconText.Read(typeof(CountedThings).Assembly, "en/casework/counted.txt"))
        {
            if (entry.Length > 2)
            {
                _alike.Add(WordHash.Of(entry[0]));
            }

            _keys[WordHash.Of(entry[0])] =
                entry[1] == Measure
                    ? []
                    : [.. entry[1].Split(' ').Select(kind => kind[0] == '=' ? kind[1..] : Question.CountOf + kind)];
        }
    }

    /// <summary>The English ones.</summary>
    public static CountedThings English { get; } = new();

    /// <summary>The keys of the questions that a count of a noun answers, and whether the noun tells enough by itself; none for people and for units of measure.</summary>
    /// <remarks>A crater counts with shells and with bombs; "points of impact" count as impacts.</remarks>
    public (string[] Keys, bool IsKnown) KindsOf(AssertionDraft draft, int noun)
    {
        var text = draft.Text;
        if (text.Is(noun, "point") || text.Is(noun, "points"))
        {
            var what = draft.Trees.Child(noun, DependencyRelation.Nmod);
            noun = what > noun ? what : noun;
        }

        return _keys.TryGetValue(text.LemmaHashes[noun], out var keys)
                ? (keys, !_alike.Contains(text.LemmaHashes[noun]))
            : text.Tags[noun] != PartOfSpeech.Noun || Actors.English.Contains(text.LemmaHashes[noun]) ? ([], false)
            : ([Question.CountOf + Singular(text.LemmaOf(noun))], false);
    }

    // The word itself where its lemma is not known: "ribs".
    private static string Singular(ReadOnlySpan<char> lemma) =>
        (lemma.Length > 3 && lemma[^1] == 's' && lemma[^2] is not ('s' or 'u' or 'i') ? lemma[..^1] : lemma).ToString();
}
