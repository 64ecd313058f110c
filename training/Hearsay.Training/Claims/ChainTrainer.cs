using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>
/// Learns a linear chain (a conditional random field, Lafferty et al. 2001) by gradient steps whose size each weight sets
/// for itself (AdaGrad, Duchi et al. 2011). One thread, one order: the same data give the same weights.
/// </summary>
internal sealed class ChainTrainer
{
    private const float Small = 1e-6f;
    private const int Lane = 8;

    // What is nearly right already is left alone.
    private const float Least = 1e-3f;

    private readonly int _labels;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _sums;
    private readonly float[] _means;
    private readonly float[] _edges;
    private readonly float[] _edgeMeans;
    private readonly float[] _edgeSums;
    private readonly bool[,] _follows;
    private readonly uint _openers;
    private readonly uint _enders;
    private readonly float _step;
    private readonly int _drop;
    private readonly Shuffle _dropping;
    private int _kept;

    /// <param name="labels">How many labels there are.</param>
    /// <param name="rows">How many features.</param>
    /// <param name="step">The size of the first step of a weight.</param>
    /// <param name="drop">How many of a hundred features are left out at each position.</param>
    /// <param name="turn">Sets which are left out.</param>
    public ChainTrainer(int labels, int rows, float step, int drop = 0, int turn = 0)
    {
        _drop = drop;
        _dropping = new Shuffle((ulong)turn + 1);
        _labels = labels;
        _stride = (labels + Lane - 1) / Lane * Lane;
        _weights = new float[rows * _stride];
        _sums = new float[rows * _stride];
        _means = new float[rows * _stride];
        _edges = new float[labels * labels];
        _edgeMeans = new float[labels * labels];
        _edgeSums = new float[labels * labels];
        _step = step;
        _follows = new bool[labels, labels];
        for (var x = 0; x < labels; x++)
        {
            for (var y = 0; y < labels; y++)
            {
                _follows[x, y] = SpanLabels.CanFollow((byte)x, (byte)y);
            }
        }

        _openers = SpanLabels.Openers(labels);
        _enders = SpanLabels.Enders(labels);
    }

    /// <summary>The weights of each row, one label after the other.</summary>
    public float[] Weights()
    {
        var weights = new float[_weights.Length / _stride * _labels];
        for (var row = 0; row < _weights.Length / _stride; row++)
        {
            for (var y = 0; y < _labels; y++)
            {
                weights[row * _labels + y] = _means[row * _stride + y] / _kept;
            }
        }

        return weights;
    }

    /// <summary>The weights of a label behind another, as a square.</summary>
    public float[] Edges() => Array.ConvertAll(_edgeMeans, sum => sum / _kept);

    /// <summary>One pass over the sequences.</summary>
    /// <param name="data">The sequences.</param>
    /// <param name="seed">Sets the order.</param>
    /// <param name="keep">Whether the weights after it count in the mean.</param>
    /// <returns>The mean loss of a position.</returns>
    public double Pass(ChainData data, int seed, bool keep) =>
        Pass(data, [.. Enumerable.Range(0, data.Count)], seed, keep);

    /// <summary>One pass over some of the sequences.</summary>
    /// <param name="data">The sequences.</param>
    /// <param name="order">Those to learn from; put into another order.</param>
    /// <param name="seed">Sets the order.</param>
    /// <param name="keep">Whether the weights after it count in the mean.</param>
    /// <returns>The mean loss of a position.</returns>
    public double Pass(ChainData data, int[] order, int seed, bool keep)
    {
        new Shuffle((ulong)seed).Order(order);
        double loss = 0;
        long positions = 0;
        foreach (var s in order)
        {
            loss += Learn(data, s);
            positions += data.Labels[s].Length;
        }

        if (keep)
        {
            Keep();
        }

        return loss / Math.Max(1, positions);
    }

    // What is used in the end is the mean of the weights after several passes: it errs less than any one of them.
    private void Keep()
    {
        _kept++;
        for (var i = 0; i < _means.Length; i++)
        {
            _means[i] += _weights[i];
        }

        for (var i = 0; i < _edges.Length; i++)
        {
            _edgeMeans[i] += _edges[i];
        }
    }

    // Features are left out at random, so that none is relied on alone (Wang and Manning, "Fast dropout training", 2013).
    private int[][] RowsOf(ChainData data, int s)
    {
        var rows = new int[data.Labels[s].Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = data.RowsAt(s, i);
            if (_drop > 0)
            {
                rows[i] = Array.FindAll(rows[i], _ => _dropping.Next(100) >= _drop);
            }
        }

        return rows;
    }

    private double Learn(ChainData data, int s)
    {
        var gold = data.Labels[s];
        var k = _labels;
        var rows = RowsOf(data, s);
        var scores = Scores(data, s, rows);
        var forward = new float[scores.Length];
        var backward = new float[scores.Length];
        var sums = new ChainSums(k, _edges, _follows);
        sums.Forwards(scores, forward);
        sums.Backwards(scores, backward);
        var total = ChainSums.Of(forward.AsSpan(scores.Length - k));
        var loss = (double)total - Path(scores, gold);
        Span<float> gradient = stackalloc float[_stride];
        gradient.Clear();
        for (var i = 0; i < gold.Length; i++)
        {
            var largest = 0f;
            for (var y = 0; y < k; y++)
            {
                var p = MathF.Exp(forward[i * k + y] + backward[i * k + y] - total);
                gradient[y] = (y == gold[i] ? 1f : 0f) - (float.IsNaN(p) ? 0f : p);
                largest = Math.Max(largest, Math.Abs(gradient[y]));
            }

            if (largest > Least)
            {
                Update(rows[i], gradient);
            }

            if (i > 0)
            {
                UpdateEdges(forward, backward, scores, i, total, gold);
            }
        }

        return loss;
    }

    private float[] Scores(ChainData data, int s, int[][] rows)
    {
        int n = data.Labels[s].Length,
            k = _labels;
        var scores = new float[n * k];
        Span<float> row = stackalloc float[_stride];
        for (var i = 0; i < n; i++)
        {
            Score(rows[i], row);
            row[..k].CopyTo(scores.AsSpan(i * k, k));
            for (var y = 0; y < k; y++)
            {
                var barred =
                    y != 0 && data.Closed[s][i]
                    || i == 0 && (_openers >> y & 1) == 0
                    || i == n - 1 && (_enders >> y & 1) == 0;
                if (barred)
                {
                    scores[i * k + y] = float.NegativeInfinity;
                }
            }
        }

        return scores;
    }

    private double Path(float[] scores, byte[] gold)
    {
        double path = scores[gold[0]];
        for (var i = 1; i < gold.Length; i++)
        {
            path += scores[i * _labels + gold[i]] + _edges[gold[i - 1] * _labels + gold[i]];
        }

        return path;
    }

    private void UpdateEdges(float[] forward, float[] backward, float[] scores, int i, float total, byte[] gold)
    {
        var k = _labels;
        for (var x = 0; x < k; x++)
        {
            for (var y = 0; y < k; y++)
            {
                if (!_follows[x, y])
                {
                    continue;
                }

                var at = x * k + y;
                var p = MathF.Exp(
                    forward[(i - 1) * k + x] + _edges[at] + scores[i * k + y] + backward[i * k + y] - total
                );
                var g = (gold[i - 1] == x && gold[i] == y ? 1f : 0f) - (float.IsNaN(p) ? 0f : p);
                if (Math.Abs(g) > Least)
                {
                    _edgeSums[at] += g * g;
                    _edges[at] += _step * g / MathF.Sqrt(_edgeSums[at] + Small);
                }
            }
        }
    }

    private void Score(int[] rows, Span<float> scores)
    {
        scores.Clear();
        var lanes = MemoryMarshal.Cast<float, Vector256<float>>(scores);
        var weights = MemoryMarshal.Cast<float, Vector256<float>>(_weights.AsSpan());
        foreach (var row in rows)
        {
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                lanes[lane] += weights[row * lanes.Length + lane];
            }
        }
    }

    private void Update(int[] rows, ReadOnlySpan<float> gradient)
    {
        var lanes = MemoryMarshal.Cast<float, Vector256<float>>(gradient);
        var weights = MemoryMarshal.Cast<float, Vector256<float>>(_weights.AsSpan());
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(_sums.AsSpan());
        var step = Vector256.Create(_step);
        var small = Vector256.Create(Small);
        foreach (var row in rows)
        {
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                var at = row * lanes.Length + lane;
                sums[at] += lanes[lane] * lanes[lane];
                weights[at] += step * lanes[lane] / Vector256.Sqrt(sums[at] + small);
            }
        }
    }
}
