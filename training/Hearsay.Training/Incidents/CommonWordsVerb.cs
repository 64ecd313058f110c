using System.Globalization;
using System.Text;
using Hearsay.Language;

namespace Hearsay.Training.Incidents;

/// <summary>Counts in how many texts of the training corpora a lemma stands, for <c>languages/en/casework/word-rarity.txt</c>.</summary>
internal static class CommonWordsVerb
{
    // Sentences of the treebanks are put together into texts of about this many characters.
    private const int TextLength = 1500;

    private const int Fewest = 8;

    /// <summary>Runs it.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options"><c>--out</c>: the lexicon.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var texts = 0;
        foreach (var text in Texts(Path.Combine(shared, "corpora")))
        {
            var annotated = Annotator.English.Annotate(text);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var t = 0; t < annotated.TokenCount; t++)
            {
                if (annotated.Kinds[t] is TokenKind.Word or TokenKind.Number)
                {
                    seen.Add(annotated.LemmaOf(t).ToLowerInvariant());
                }
            }

            foreach (var lemma in seen)
            {
                counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
            }

            texts++;
        }

        using var output = new StreamWriter(options.Needed("out"));
        output.Write(
            "# How telling common words are: LEMMA TAB natural logarithm of texts to texts with it. Words in fewer texts are not listed.\n"
                + "# Source: counted in the training parts of the corpora that MODEL_CARD.md names, by `training incidents-words`.\n"
        );
        foreach (var (lemma, count) in counts.Where(pair => pair.Value >= Fewest && pair.Key.Length > 1))
        {
            output.Write(
                string.Create(CultureInfo.InvariantCulture, $"{lemma}\t{Math.Log((double)texts / count):0.0}\n")
            );
        }

        Console.Error.WriteLine($"{texts} texts");
        return 0;
    }

    private static IEnumerable<string> Texts(string corpora)
    {
        var gathered = new StringBuilder();
        foreach (var text in ClusterCorpus.Texts(corpora))
        {
            gathered.Append(text).Append('\n');
            if (gathered.Length >= TextLength)
            {
                yield return gathered.ToString();
                gathered.Clear();
            }
        }
    }
}
