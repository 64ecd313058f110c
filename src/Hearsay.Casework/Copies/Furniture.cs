using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Tells lines that only an outlet's own notices have, by a phrase of the lexicon or a video's length.</summary>
internal static class Furniture
{
    private const int MostWords = 80;
    private const int FirstSlots = 4096;
    private static readonly Dictionary<uint, uint[][]> Phrases = Read();
    private static readonly bool[] Firsts = MarkFirsts();

    /// <summary>Marks the segments that are such lines.</summary>
    public static void Mark(string text, ReportWords words, bool[] masked)
    {
        for (var segment = 0; segment < words.SegmentCount; segment++)
        {
            int first = words.Segments[segment],
                end = words.Segments[segment + 1];
            masked[segment] |=
                end - first <= MostWords && (IsTeaser(text, words, first, end) || HoldsPhrase(words, first, end));
        }
    }

    private static bool HoldsPhrase(ReportWords words, int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            var hash = words.Hashes[word];
            if (!Firsts[hash & (FirstSlots - 1)] || !Phrases.TryGetValue(hash, out var phrases))
            {
                continue;
            }

            foreach (var phrase in phrases)
            {
                if (word + phrase.Length <= end && words.Hashes.AsSpan(word, phrase.Length).SequenceEqual(phrase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "1:48 Watch the rescue": the length of a video at the start of a line, and no clock time of a sentence.
    private static bool IsTeaser(string text, ReportWords words, int first, int end)
    {
        if (end - first < 4 || !words.IsFigure(first) || !words.IsFigure(first + 1))
        {
            return false;
        }

        var at = words.EndOf(first);
        var start = words.Starts[first];
        var behind = words.EndOf(first + 1);
        return text[at] == ':'
            && words.Starts[first + 1] == at + 1
            && behind == at + 3
            && (start == 0 || text[start - 1] == '\n')
            && text[behind] == ' '
            && char.IsUpper(text[words.Starts[first + 2]])
            && text[words.EndOf(end - 1) - 1] is not '.';
    }

    private static Dictionary<uint, uint[][]> Read() =>
        LexiconText
            .Read(typeof(Furniture).Assembly, "en/casework/furniture.txt")
            .Select(line => line[0].Split(' '))
            .Select(phrase => Array.ConvertAll(phrase, word => Mix.Finish(WordCharacters.HashOf(word))))
            .GroupBy(phrase => phrase[0])
            .ToDictionary(group => group.Key, group => group.ToArray());

    private static bool[] MarkFirsts()
    {
        var firsts = new bool[FirstSlots];
        foreach (var first in Phrases.Keys)
        {
            firsts[first & (FirstSlots - 1)] = true;
        }

        return firsts;
    }
}
