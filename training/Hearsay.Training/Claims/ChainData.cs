using System.Runtime.InteropServices;
using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>Sequences to learn a chain from: each position's features and its right label.</summary>
internal sealed class ChainData
{
    private readonly List<ulong[]> _features = [];
    private readonly List<int> _firsts = [0];
    private int[][] _rows = [];

    /// <summary>The right labels, one array per sequence.</summary>
    public List<byte[]> Labels { get; } = [];

    /// <summary>Whether a position can only be outside; one array per sequence.</summary>
    public List<bool[]> Closed { get; } = [];

    /// <summary>How many sequences there are.</summary>
    public int Count => Labels.Count;

    /// <summary>Puts the features of the next position in.</summary>
    public void Put(in FeatureKeys keys) => _features.Add(keys.Keys.ToArray());

    /// <summary>Makes the positions put in since the last call a sequence.</summary>
    public void End(byte[] labels, bool[] closed)
    {
        Labels.Add(labels);
        Closed.Add(closed);
        _firsts.Add(_features.Count);
    }

    /// <summary>The rows of a position's features, once they are <see cref="Index">indexed</see>.</summary>
    public int[] RowsAt(int sequence, int position) => _rows[_firsts[sequence] + position];

    /// <summary>Numbers the features, and leaves out those that are too rare to learn from.</summary>
    /// <param name="least">How often a feature must be seen.</param>
    /// <returns>The features, by row.</returns>
    public ulong[] Index(int least)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var features in _features)
        {
            foreach (var feature in features)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        var rows = new Dictionary<ulong, int>();
        var kept = new List<ulong>();
        _rows = new int[_features.Count][];
        var found = new List<int>();
        for (var i = 0; i < _rows.Length; i++)
        {
            found.Clear();
            foreach (var feature in _features[i])
            {
                if (counts[feature] < least)
                {
                    continue;
                }

                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, feature, out var known);
                if (!known)
                {
                    row = kept.Count;
                    kept.Add(feature);
                }

                found.Add(row);
            }

            _rows[i] = [.. found];
            _features[i] = [];
        }

        return [.. kept];
    }
}
