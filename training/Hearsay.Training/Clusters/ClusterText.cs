using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Texts as one run of word numbers, for counting which word follows which.</summary>
/// <remarks>
/// Number 0 is the edge of a sentence. Words are numbered by how often they come, the frequent ones first; a rarer word
/// than <c>least</c> is <see cref="Rare"/>, and what stands on either side of it counts as parted.
/// </remarks>
public sealed class ClusterText
{
    /// <summary>A word that is too rare to be numbered.</summary>
    public const int Rare = -1;

    private ClusterText(int[] words, uint[] hashes)
    {
        Words = words;
        Hashes = hashes;
    }

    /// <summary>The run.</summary>
    public IReadOnlyList<int> Words { get; }

    /// <summary>Each number's key, see <see cref="WordClusters.KeyOf"/>; 0 for the edge.</summary>
    public IReadOnlyList<uint> Hashes { get; }

    /// <summary>Annotates the texts and numbers their words.</summary>
    public static ClusterText Read(IEnumerable<string> texts, int least)
    {
        ArgumentNullException.ThrowIfNull(texts);
        const uint Edge = 0;
        // By rules alone: the learnt splitter sees clusters, and these would hang on themselves.
        var annotator = Annotator.EnglishWith(
            null,
            new RuleTagger(TagLexicon.ReadEnglish()),
            null,
            null,
            WordClusters.English
        );
        var run = new List<uint> { Edge };
        foreach (var text in texts)
        {
            var annotated = annotator.Annotate(text);
            for (var i = 0; i < annotated.TokenCount; i++)
            {
                run.Add(WordClusters.KeyOf(annotated, i));
                if (i + 1 == annotated.TokenCount || annotated.SentenceOf[i + 1] != annotated.SentenceOf[i])
                {
                    run.Add(Edge);
                }
            }
        }

        var counts = new Dictionary<uint, (int Count, int First)>();
        for (var i = 0; i < run.Count; i++)
        {
            counts[run[i]] = counts.TryGetValue(run[i], out var seen) ? (seen.Count + 1, seen.First) : (1, i);
        }

        counts.Remove(Edge);
        var hashes = counts
            .Where(pair => pair.Value.Count >= least)
            .OrderByDescending(pair => pair.Value.Count)
            .ThenBy(pair => pair.Value.First)
            .Select(pair => pair.Key)
            .Prepend(Edge)
            .ToArray();
        var numbers = new Dictionary<uint, int>();
        for (var i = 0; i < hashes.Length; i++)
        {
            numbers[hashes[i]] = i;
        }

        return new ClusterText(run.Select(hash => numbers.GetValueOrDefault(hash, Rare)).ToArray(), hashes);
    }
}
