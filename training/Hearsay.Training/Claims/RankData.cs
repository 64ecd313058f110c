using System.Runtime.InteropServices;
using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>Cues to learn a ranker from: each one's proposals, and which of them are right.</summary>
internal sealed class RankData
{
    private readonly List<ulong[]> _features = [];
    private readonly List<float> _losses = [];
    private readonly List<bool> _right = [];
    private readonly List<bool> _given = [];
    private readonly List<int> _firsts = [0];
    private int[][] _rows = [];

    /// <summary>How many cues there are.</summary>
    public int Count => _firsts.Count - 1;

    /// <summary>How many proposals there are.</summary>
    public int Candidates => _right.Count;

    /// <summary>Puts the next proposal of a cue in.</summary>
    /// <param name="keys">What is seen of it.</param>
    /// <param name="loss">How far the chain puts it behind its best one, in nats.</param>
    public void Put(in FeatureKeys keys, float loss)
    {
        _features.Add(keys.Keys.ToArray());
        _losses.Add(loss);
    }

    /// <summary>Makes the proposals put in since the last call a cue's.</summary>
    /// <param name="right">Which are right; none where the cue is none.</param>
    /// <param name="given">Whether the annotators alone found the cue.</param>
    public void End(IEnumerable<bool> right, bool given)
    {
        _right.AddRange(right);
        _given.Add(given);
        _firsts.Add(_features.Count);
    }

    /// <summary>A cue's proposals: the first one's number, and the number after the last one's.</summary>
    public (int First, int End) ProposalsOf(int cue) => (_firsts[cue], _firsts[cue + 1]);

    public int[] RowsOf(int proposal) => _rows[proposal];

    public float LossOf(int proposal) => _losses[proposal];

    /// <summary>Whether a cue is one.</summary>
    public bool IsClaim(int cue) => _right.IndexOf(true, _firsts[cue], _firsts[cue + 1] - _firsts[cue]) >= 0;

    /// <summary>Whether a cue is one that no chain found: it says nothing of what chains find.</summary>
    public bool IsGiven(int cue) => _given[cue];

    public bool IsRight(int proposal) => _right[proposal];

    /// <summary>Numbers the features, and leaves out those that are too rare to learn from.</summary>
    /// <param name="least">For how many proposals a feature must be seen.</param>
    /// <returns>The features, by row.</returns>
    public ulong[] Index(int least)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var feature in _features.SelectMany(features => features))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        var kept = counts.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order().ToArray();
        var rows = kept.Select((feature, row) => (feature, row)).ToDictionary(pair => pair.feature, pair => pair.row);
        _rows = _features
            .Select(features => features.Where(rows.ContainsKey).Select(feature => rows[feature]).ToArray())
            .ToArray();
        _features.Clear();
        return kept;
    }
}
