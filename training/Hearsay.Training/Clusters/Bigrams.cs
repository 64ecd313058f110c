namespace Hearsay.Training;

/// <summary>How often which word follows which.</summary>
public sealed class Bigrams
{
    private readonly (int Word, int Count)[][] _after;
    private readonly (int Word, int Count)[][] _before;

    /// <summary>Counts a text's pairs of neighbours.</summary>
    public Bigrams(ClusterText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Count = text.Hashes.Count;
        var pairs = new Dictionary<long, int>();
        for (var i = 1; i < text.Words.Count; i++)
        {
            var (left, right) = (text.Words[i - 1], text.Words[i]);
            if (left >= 0 && right >= 0)
            {
                var key = ((long)left << 32) | (uint)right;
                pairs[key] = pairs.GetValueOrDefault(key) + 1;
            }
        }

        var after = Lists(Count);
        var before = Lists(Count);
        foreach (var (key, count) in pairs.OrderBy(pair => pair.Key))
        {
            var (left, right) = ((int)(key >> 32), (int)key);
            after[left].Add((right, count));
            before[right].Add((left, count));
        }

        _after = [.. after.Select(list => list.ToArray())];
        _before = [.. before.Select(list => list.ToArray())];
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The words that follow a word, in order of their numbers.</summary>
    public ReadOnlySpan<(int Word, int Count)> After(int word) => _after[word];

    /// <summary>The words that a word follows, in order of their numbers.</summary>
    public ReadOnlySpan<(int Word, int Count)> Before(int word) => _before[word];

    private static List<(int, int)>[] Lists(int count)
    {
        var lists = new List<(int, int)>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}
