namespace Hearsay.Casework;

/// <summary>How much a word tells in a case: one that stands in few of its statements tells more.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<uint, double> _weights = [];
    private readonly double _unknown;

    /// <summary>Counts the words of an incident's statements.</summary>
    public WordWeights(IEnumerable<Assertion> assertions)
    {
        var counts = new Dictionary<uint, int>();
        var statements = 0;
        foreach (var one in assertions)
        {
            statements++;
            foreach (var word in one.Words)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        _unknown = Weight(statements, 0);
        foreach (var (word, count) in counts)
        {
            _weights[word] = Weight(statements, count);
        }
    }

    /// <summary>The weight of a word, in nats.</summary>
    public double Of(uint word) => _weights.TryGetValue(word, out var weight) ? weight : _unknown;

    /// <summary>The weight of words together.</summary>
    public double Of(IReadOnlyList<uint> words)
    {
        var sum = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            sum += Of(words[i]);
        }

        return sum;
    }

    private static double Weight(int statements, int count) => Math.Log(1 + (double)statements / (1 + count));

    /// <summary>The weight of the words that two sorted lists share.</summary>
    public double Shared(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        var (i, j, shared) = (0, 0, 0.0);
        while (i < a.Count && j < b.Count)
        {
            if (a[i] == b[j])
            {
                shared += Of(a[i]);
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
