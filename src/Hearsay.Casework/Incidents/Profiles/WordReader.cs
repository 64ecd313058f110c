using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Finds the telling words of a report: nouns, names, verbs, numbers and ages, weighed by how rare they are.</summary>
internal static class WordReader
{
    private const int Most = 80;

    // What is further down is seldom about the event itself.
    private const int MostTokens = 450;

    /// <summary>The words, by hash.</summary>
    public static WordClue[] Read(IReadOnlyList<EventScan> scans)
    {
        var words = new Dictionary<uint, WordClue>();
        foreach (var scan in scans)
        {
            var text = scan.Text;
            var marked = Marked(scan);
            var left = MostTokens;
            for (var s = scan.FirstSentence; s < scan.EndSentence && left > 0; s++)
            {
                var sentence = text.SentenceAt(s);
                for (var t = sentence.First; t < sentence.End; t++)
                {
                    if (!marked[t])
                    {
                        Add(words, scan, t, scan.WeightOf(s));
                    }
                }

                left -= sentence.Length;
            }
        }

        return
        [
            .. words
                .Values.Select(word =>
                    word with
                    {
                        Weight = MathF.Sqrt(word.Weight) * WordRarity.English.Of(word.Lemma),
                    }
                )
                .OrderByDescending(word => word.Weight)
                .ThenBy(word => word.Lemma)
                .Take(Most)
                .OrderBy(word => word.Lemma)
                .Select(word => word with { Word = WordOf(scans, word.At) }),
        ];
    }

    // Places that are resolved, times and people have clues of their own: nothing counts twice.
    private static bool[] Marked(EventScan scan)
    {
        var marked = new bool[scan.Text.TokenCount];
        foreach (var place in scan.Passage.Places)
        {
            if (place.Resolved is not null)
            {
                Mark(place.Extent);
            }
        }

        foreach (var time in scan.Passage.Times)
        {
            Mark(time.Extent);
        }

        foreach (var name in scan.Passage.Names)
        {
            if (name.Type == NameType.Person)
            {
                Mark(name.Extent);
            }
        }

        return marked;

        void Mark(Extent extent)
        {
            for (var t = scan.Text.TokenAt(extent.Start); t < marked.Length && scan.Text.Starts[t] < extent.End; t++)
            {
                marked[t] = true;
            }
        }
    }

    private static string WordOf(IReadOnlyList<EventScan> scans, CluePlace at)
    {
        foreach (var scan in scans)
        {
            if (scan.InTitle == at.InTitle)
            {
                return scan.Text.Text.Substring(at.Start, at.Length);
            }
        }

        return "";
    }

    private static void Add(Dictionary<uint, WordClue> words, EventScan scan, int token, float weight)
    {
        var text = scan.Text;
        if (text.Kinds[token] is not (TokenKind.Word or TokenKind.Number) || text.Ends[token] - text.Starts[token] < 2)
        {
            return;
        }

        var isName = text.Tags[token] == PartOfSpeech.Propn;
        if (
            !isName
            && text.Tags[token] is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num)
        )
        {
            return;
        }

        var lemma = text.LemmaHashes[token];
        if (words.TryGetValue(lemma, out var word))
        {
            words[lemma] = word with { Weight = word.Weight + 0.5f * weight };
        }
        else
        {
            words[lemma] = new(lemma, "", weight, isName, CluePlace.Of(text.ExtentOf(token), scan.InTitle));
        }
    }
}
