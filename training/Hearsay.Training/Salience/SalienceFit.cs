using System.Numerics;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Fits the weights of <see cref="Reading.Salience"/>: a log-linear model over candidates, each by his best mention.</summary>
internal sealed class SalienceFit
{
    private const int Rounds = 400;
    private const double Rate = 0.5;
    private const double Decay = 0.002;

    /// <summary>What one unit of the model's score is in the weights that are written.</summary>
    public const double Unit = 20;

    private readonly double[][] _weights =
    [
        new double[Salience.Features.Length],
        new double[Salience.Features.Length],
        new double[Salience.Features.Length],
    ];

    /// <summary>A feature's weight for "he" and "she" (0), "it" (1) or "they" (2).</summary>
    public int WeightOf(int form, int feature) => (int)Math.Round(_weights[form][feature] * Unit);

    /// <summary>Which weights a pronoun uses.</summary>
    public static int RowOf(PronounForm form) =>
        form switch
        {
            PronounForm.It => 1,
            PronounForm.They => 2,
            _ => 0,
        };

    /// <summary>Fits, by gradient descent over all examples at once; the same examples give the same weights.</summary>
    public void Fit(List<PronounExample> examples)
    {
        for (var row = 0; row < _weights.Length; row++)
        {
            var own = examples.FindAll(example => RowOf(example.Form) == row);
            var whole = own.Sum(example => example.Weight);
            for (var round = 0; round < Rounds; round++)
            {
                var gradient = new double[Salience.Features.Length];
                foreach (var example in own)
                {
                    Add(example, row, gradient);
                }

                for (var i = 0; i < gradient.Length; i++)
                {
                    _weights[row][i] += Rate * ((gradient[i] / whole) - (Decay * _weights[row][i]));
                }
            }
        }
    }

    /// <summary>The share of the examples in which the right one has the highest score.</summary>
    public double Accuracy(IEnumerable<PronounExample> examples)
    {
        double right = 0,
            all = 0;
        foreach (var example in examples)
        {
            var scores = Array.ConvertAll(
                example.Candidates,
                candidate => Score(RowOf(example.Form), candidate.Features)
            );
            right += example.Right[Array.IndexOf(scores, scores.Max())] ? 1 : 0;
            all++;
        }

        return right / Math.Max(1, all);
    }

    private void Add(PronounExample example, int row, double[] gradient)
    {
        // Each candidate counts by the best of his mentions.
        var best = new Dictionary<int, (double Score, int At)>();
        for (var i = 0; i < example.Candidates.Length; i++)
        {
            var score = Score(row, example.Candidates[i].Features);
            var referent = example.Candidates[i].Referent;
            if (!best.TryGetValue(referent, out var known) || score > known.Score)
            {
                best[referent] = (score, i);
            }
        }

        var most = best.Values.Max(candidate => candidate.Score);
        double all = 0,
            right = 0;
        foreach (var (score, at) in best.Values)
        {
            var mass = Math.Exp(score - most);
            all += mass;
            right += example.Right[at] ? mass : 0;
        }

        foreach (var (score, at) in best.Values)
        {
            var mass = Math.Exp(score - most);
            var step = example.Weight * ((example.Right[at] ? mass / right : 0) - (mass / all));
            for (var bits = example.Candidates[at].Features; bits != 0; bits &= bits - 1)
            {
                gradient[BitOperations.TrailingZeroCount(bits)] += step;
            }
        }
    }

    private double Score(int row, ulong features)
    {
        var score = 0.0;
        for (; features != 0; features &= features - 1)
        {
            score += _weights[row][BitOperations.TrailingZeroCount(features)];
        }

        return score;
    }
}
