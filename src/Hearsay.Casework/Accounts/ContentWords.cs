using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>The words of a stretch that carry what is said: nouns, names, verbs and adjectives, by lemma.</summary>
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
            "man",
            "woman",
            "people",
            "person",
            "side",
            "area",
            "place",
            "time",
            "hour",
            "day",
            "night",
            "morning",
            "evening",
            "week",
            "month",
            "year",
            "thing",
            "way",
            "number",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
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
    /// <param name="text">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    public static uint[] Of(AnnotatedText text, int first, int end)
    {
        var words = new SortedSet<uint>();
        for (var i = first; i < end; i++)
        {
            if (IsContent(text, i))
            {
                words.Add(text.LemmaHashes[i]);
            }
        }

        return [.. words];
    }

    /// <summary>Whether a token is a word that tells little: a weekday, "people".</summary>
    public static bool IsLight(AnnotatedText text, int token) => Light.Contains(text.LemmaHashes[token]);

    /// <summary>Whether a token carries what is said.</summary>
    public static bool IsContent(AnnotatedText text, int token) =>
        text.Tags[token] is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Verb
        && !Light.Contains(text.LemmaHashes[token]);

    /// <summary>The lemmas of its nouns and adjectives that are no names, sorted, each once.</summary>
    public static uint[] Common(AnnotatedText text, int first, int end)
    {
        var words = new SortedSet<uint>();
        for (var i = first; i < end; i++)
        {
            if (text.Tags[i] is PartOfSpeech.Noun or PartOfSpeech.Adj && !Light.Contains(text.LemmaHashes[i]))
            {
                words.Add(text.LemmaHashes[i]);
            }
        }

        return [.. words];
    }

    /// <summary>The numbers of a stretch of tokens, in order.</summary>
    public static uint[] Numbers(AnnotatedText text, int first, int end)
    {
        var numbers = new List<uint>();
        for (var i = first; i < end; i++)
        {
            if (text.Tags[i] == PartOfSpeech.Num)
            {
                numbers.Add(text.Hashes[i]);
            }
        }

        return [.. numbers];
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
