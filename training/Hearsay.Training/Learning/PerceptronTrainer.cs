using System.Runtime.InteropServices;

namespace Hearsay.Training;

/// <summary>An averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002), in integers throughout.</summary>
/// <remarks>
/// <para>
/// A feature gets a row of weights when a decision that it took part in was wrong. It begins to count in scores only after
/// its row was corrected <paramref name="minUpdates"/> times: what is seen once is not learnt, and models stay small
/// (Goldberg and Elhadad, "Learning Sparser Perceptron Models", 2011).
/// </para>
/// <para>The same decisions in the same order give the same weights everywhere. Not safe to share between threads.</para>
/// </remarks>
/// <param name="classes">How many classes there are.</param>
/// <param name="minUpdates">How many corrections a feature needs before it counts; 1 for at once.</param>
internal sealed class PerceptronTrainer(int classes, int minUpdates = 1)
{
    private readonly Dictionary<ulong, int> _rows = [];
    private int[] _weights = new int[1024 * classes];
    private long[] _totals = new long[1024 * classes];
    private int[] _updates = new int[1024];
    private long _decisions;

    /// <summary>How many classes there are.</summary>
    public int Classes => classes;

    /// <summary>How many features have a row.</summary>
    public int RowCount => _rows.Count;

    /// <summary>Sets the scores of all classes; one decision was seen.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        _decisions++;
        scores.Clear();
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature, out var row) && _updates[row] >= minUpdates)
            {
                var weights = _weights.AsSpan(row * classes, classes);
                for (var k = 0; k < weights.Length; k++)
                {
                    scores[k] += weights[k];
                }
            }
        }
    }

    /// <summary>Corrects one decision: the right class gains <paramref name="amount"/>, the chosen one loses it.</summary>
    public void Update(ReadOnlySpan<ulong> features, int right, int chosen, int amount = 1)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            _updates[row]++;
            Add((row * classes) + right, amount);
            Add((row * classes) + chosen, -amount);
        }
    }

    /// <summary>Adds to the weights of one class, and takes from none.</summary>
    public void Reward(ReadOnlySpan<ulong> features, int @class, int amount)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            _updates[row]++;
            Add((row * classes) + @class, amount);
        }
    }

    /// <summary>The weights averaged over all decisions so far.</summary>
    public LearntWeights Average()
    {
        var kept = _rows.Where(pair => _updates[pair.Value] >= minUpdates).OrderBy(pair => pair.Key).ToArray();
        var keys = new ulong[kept.Length];
        var values = new float[(long)kept.Length * classes];
        for (var i = 0; i < kept.Length; i++)
        {
            keys[i] = kept[i].Key;
            for (var k = 0; k < classes; k++)
            {
                var at = (kept[i].Value * classes) + k;
                values[((long)i * classes) + k] = (float)(
                    _weights[at] - (_totals[at] / (double)Math.Max(1, _decisions))
                );
            }
        }

        return new LearntWeights(classes, keys, values);
    }

    private int RowOf(ulong feature)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out var known);
        if (!known)
        {
            row = _rows.Count - 1;
            if (row == _updates.Length)
            {
                Array.Resize(ref _updates, row * 2);
                Array.Resize(ref _weights, row * 2 * classes);
                Array.Resize(ref _totals, row * 2 * classes);
            }
        }

        return row;
    }

    // The average is w - u / n, where u sums each change times the moment it was made.
    private void Add(int at, int amount)
    {
        _weights[at] += amount;
        _totals[at] += _decisions * amount;
    }
}
