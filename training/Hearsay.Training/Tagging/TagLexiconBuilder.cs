using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Counts which tags each word has.</summary>
internal sealed class TagLexiconBuilder
{
    // A word seen less often says nothing that its letters do not.
    private const int LeastSeen = 3;

    // From here on a word has no other tags than those it was seen with.
    private const int OftenSeen = 25;

    // A tag that a word has less often than once in so many is taken for a slip.
    private const int Rare = 250;

    // In silver data a rare tag is more often a slip.
    private const int RareSilver = 20;

    private readonly Dictionary<uint, int[]> _counts = [];
    private readonly Dictionary<uint, int[]> _silver = [];

    /// <summary>Adds a word of machine-tagged text.</summary>
    public void AddSilver(uint key, FineTag tag) => CountsOf(_silver, key)[(int)tag]++;

    /// <summary>Adds a text.</summary>
    public void Add(TaggedText tagged)
    {
        for (var i = 0; i < tagged.Tags.Length; i++)
        {
            // At a sentence's beginning a name looks like the word that it is not.
            var start = (tagged.Text.Shapes[i] & TokenShape.SentenceStart) != 0;
            if (tagged.Tags[i] < 0 || (start && tagged.Tags[i] == (int)FineTag.Name))
            {
                continue;
            }

            var key = TagSights.KeyOf(WordClusters.KeyOf(tagged.Text, i), tagged.Text.Shapes[i]);
            CountsOf(_counts, key)[tagged.Tags[i]]++;
        }
    }

    /// <summary>The section that a tagger reads.</summary>
    public byte[] Write()
    {
        var words = new List<KeyValuePair<uint, uint>>();
        foreach (var (key, counts) in _counts)
        {
            var sum = counts.Sum();
            if (sum < LeastSeen)
            {
                continue;
            }

            uint mask = 0;
            for (var tag = 1; tag < counts.Length; tag++)
            {
                mask |= counts[tag] * Rare > sum ? 1u << tag : 0;
            }

            var more = _silver.GetValueOrDefault(key);
            for (var tag = 1; more is not null && tag < more.Length; tag++)
            {
                mask |= more[tag] * RareSilver > more.Sum() ? 1u << tag : 0;
            }

            if (sum + (more?.Sum() ?? 0) < OftenSeen || mask == 0 || counts[0] * Rare > sum)
            {
                mask |= 1;
            }

            words.Add(new KeyValuePair<uint, uint>(key, mask));
        }

        foreach (var (key, counts) in _silver)
        {
            var sum = counts.Sum();
            if (sum < LeastSeen || (_counts.TryGetValue(key, out var gold) && gold.Sum() >= LeastSeen))
            {
                continue;
            }

            uint mask = 1;
            for (var tag = 1; tag < counts.Length; tag++)
            {
                mask |= counts[tag] * RareSilver > sum ? 1u << tag : 0;
            }

            words.Add(new KeyValuePair<uint, uint>(key, mask));
        }

        return WordValuesWriter.Write(words);
    }

    private static int[] CountsOf(Dictionary<uint, int[]> words, uint key)
    {
        if (!words.TryGetValue(key, out var counts))
        {
            words.Add(key, counts = new int[FineTags.Count]);
        }

        return counts;
    }
}
