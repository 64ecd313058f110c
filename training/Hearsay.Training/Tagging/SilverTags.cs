using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Which tags words have in news, by PolNeAR's machine annotation: for words that the treebanks hardly have.</summary>
internal static class SilverTags
{
    /// <summary>The lexicon's key and the tag of each word whose Penn tag stands for one fine tag only.</summary>
    public static IEnumerable<(uint Key, FineTag Tag)> Read(string path)
    {
        var start = true;
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (cells.Length < 8)
            {
                start = true;
                continue;
            }

            if (TagOf(cells[2], cells[1]) is { } tag && !(start && tag == FineTag.Name))
            {
                var shape = start ? TokenShape.SentenceStart : TokenShape.None;
                shape |= char.IsUpper(cells[0][0]) ? TokenShape.Capitalised : TokenShape.None;
                shape |= cells[0].Length > 1 && cells[0].All(char.IsUpper) ? TokenShape.AllCapitals : TokenShape.None;
                yield return (TagSights.KeyOf(WordHash.Of(cells[0]), shape), tag);
            }

            start = false;
        }
    }

    /// <summary>The fine tag that a Penn tag stands for; null where there may be several.</summary>
    public static FineTag? TagOf(string penn, string lemma) =>
        penn switch
        {
            "JJ" or "JJR" or "JJS" => FineTag.Adjective,
            "RB" or "RBR" or "RBS" => FineTag.Adverb,
            "NN" => FineTag.Noun,
            "NNS" => FineTag.NounPlural,
            "NNP" or "NNPS" => FineTag.Name,
            _ when lemma is "be" or "have" or "do" or "get" => null,
            "VB" => FineTag.VerbBase,
            "VBP" => FineTag.VerbPresent,
            "VBZ" => FineTag.VerbThird,
            "VBD" => FineTag.VerbPast,
            "VBN" => FineTag.VerbPastParticiple,
            "VBG" => FineTag.VerbPresentParticiple,
            _ => null,
        };
}
