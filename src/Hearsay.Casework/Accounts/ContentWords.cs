using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>The words of a stretch that carry what is said: nouns, names, verbs, adjectives and numbers, by lemma.</summary>
internal static class ContentWords
{
    private static readonly HashSet<uint> Light =
    [
        .. new[]
        {
            "be",
            "have",
            "do",
            "say",
            "tell",
            "take",
            "make",
            "get",
            "go",
            "come",
            "other",
            "such",
            "same",
            "any",
            "all",
            "many",
            "more",
            "most",
            "some",
            "several",
            "one",
            "official",
            "report",
            "statement",
            "today",
            "yesterday",
        }.Select(word => WordHash.Of(word)),
    ];

    /// <summary>The lemmas of a stretch of tokens, sorted, each once.</summary>
    public static uint[] Of(AnnotatedText text, int first, int end)
    {
        var words = new SortedSet<uint>();
        for (var i = first; i < end; i++)
        {
            if (
                text.Tags[i]
                    is PartOfSpeech.Noun
                        or PartOfSpeech.Propn
                        or PartOfSpeech.Verb
                        or PartOfSpeech.Adj
                        or PartOfSpeech.Num
                && !Light.Contains(text.LemmaHashes[i])
            )
            {
                words.Add(text.LemmaHashes[i]);
            }
        }

        return [.. words];
    }

    /// <summary>How many words two sorted lists share.</summary>
    public static int Shared(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Count && j < b.Count)
        {
            if (a[i] == b[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
