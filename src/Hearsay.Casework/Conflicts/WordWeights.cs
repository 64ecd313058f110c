namespace Hearsay.Casework;

/// <summary>How much a word tells in a case: one that stands in few of its statements tells more.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<uint, int> _counts = [];
    private readonly int _statements;

    /// <summary>Counts the words of an incident's statements.</summary>
    public WordWeights(IEnumerable<Assertion> statements)
    {
        foreach (var one in statements)
        {
            _statements++;
            foreach (var word in one.Words)
            {
                _counts[word] = _counts.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>The weight of a word, in nats.</summary>
    public double Of(uint word) => Math.Log(1 + (double)_statements / (1 + _counts.GetValueOrDefault(word)));

    /// <summary>The weight of words together.</summary>
    public double Of(IReadOnlyList<uint> words) => words.Sum(Of);

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
