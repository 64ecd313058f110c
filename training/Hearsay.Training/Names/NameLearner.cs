using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>A structured perceptron with averaged weights (Collins 2002), in integers, so that it comes out the same everywhere.</summary>
internal sealed class NameLearner
{
    private const int Stride = 16;

    // Left out of a hundred: what leans on many features reads other kinds of text better.
    private const int LeftOut = 30;

    private readonly IReadOnlyList<ulong> _features;
    private readonly int[] _weights;
    private readonly long[] _totals;
    private readonly int[] _after = new int[(NameLabel.Count + 1) * Stride];
    private readonly long[] _afterTotals = new long[(NameLabel.Count + 1) * Stride];
    private readonly Shuffle _thinning = new(77);
    private long _moment;

    public NameLearner(IReadOnlyList<ulong> features)
    {
        _features = features;
        _weights = new int[features.Count * Stride];
        _totals = new long[features.Count * Stride];
    }

    /// <summary>Goes through the stretches once.</summary>
    /// <returns>How many tokens were labelled wrongly.</returns>
    public int Pass(IReadOnlyList<NameStretch> stretches)
    {
        var scores = new int[256 * Stride];
        var back = new byte[256 * NameLabel.Count];
        var labels = new byte[256];
        var wrong = 0;
        foreach (var whole in stretches)
        {
            var stretch = Thin(whole);
            var length = stretch.Labels.Length;
            if (length > labels.Length)
            {
                (scores, back, labels) = (
                    new int[length * Stride],
                    new byte[length * NameLabel.Count],
                    new byte[length]
                );
            }

            Score(stretch, scores.AsSpan(0, length * Stride));
            NameTagger.BestPath(scores, Stride, _after, back, labels.AsSpan(0, length));
            _moment++;
            wrong += Correct(stretch, labels);
        }

        return wrong;
    }

    /// <summary>The weights averaged over all stretches so far, with those of the labels before.</summary>
    public LearntWeights Average()
    {
        var rows = new List<(ulong Feature, int[] Weights, long[] Totals, int At)>();
        for (var i = 0; i < _features.Count; i++)
        {
            rows.Add((_features[i], _weights, _totals, i * Stride));
        }

        for (var previous = -1; previous < NameLabel.Count; previous++)
        {
            rows.Add((NameFeatures.After(previous), _after, _afterTotals, (previous + 1) * Stride));
        }

        rows.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        var values = new float[rows.Count * NameLabel.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var label = 0; label < NameLabel.Count; label++)
            {
                var at = rows[i].At + label;
                values[(i * NameLabel.Count) + label] = (float)(
                    rows[i].Weights[at] - (rows[i].Totals[at] / (double)Math.Max(1, _moment))
                );
            }
        }

        return new LearntWeights(NameLabel.Count, [.. rows.Select(row => row.Feature)], values);
    }

    private NameStretch Thin(NameStretch whole) =>
        whole with
        {
            Tokens =
            [
                .. whole.Tokens.Select(features => features.Where(_ => _thinning.Next(100) >= LeftOut).ToArray()),
            ],
        };

    private void Score(NameStretch stretch, Span<int> scores)
    {
        scores.Clear();
        for (var i = 0; i < stretch.Tokens.Length; i++)
        {
            var own = scores.Slice(i * Stride, Stride);
            foreach (var feature in stretch.Tokens[i])
            {
                var row = _weights.AsSpan(feature * Stride, Stride);
                for (var label = 0; label < Stride; label++)
                {
                    own[label] += row[label];
                }
            }
        }
    }

    private int Correct(NameStretch stretch, ReadOnlySpan<byte> labels)
    {
        var wrong = 0;
        int right = -1,
            chosen = -1;
        for (var i = 0; i < stretch.Labels.Length; i++)
        {
            if (stretch.Labels[i] != labels[i])
            {
                wrong++;
                foreach (var feature in stretch.Tokens[i])
                {
                    Add(_weights, _totals, (feature * Stride) + stretch.Labels[i], 1);
                    Add(_weights, _totals, (feature * Stride) + labels[i], -1);
                }
            }

            if ((stretch.Labels[i], right) != (labels[i], chosen))
            {
                Add(_after, _afterTotals, ((right + 1) * Stride) + stretch.Labels[i], 1);
                Add(_after, _afterTotals, ((chosen + 1) * Stride) + labels[i], -1);
            }

            (right, chosen) = (stretch.Labels[i], labels[i]);
        }

        return wrong;
    }

    // The average is w - u / n, where u sums each change times the moment it was made.
    private void Add(int[] weights, long[] totals, int at, int amount)
    {
        weights[at] += amount;
        totals[at] += _moment * amount;
    }
}
