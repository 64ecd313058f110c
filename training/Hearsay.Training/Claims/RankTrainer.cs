using Hearsay.Language;

namespace Hearsay.Training.Claims;

/// <summary>
/// Learns to rank by gradient steps whose size each weight sets for itself (AdaGrad, Duchi et al. 2011): first which of a
/// cue's proposals is the right one (log-linear), then whether the one that comes first is a claim (logistic).
/// </summary>
/// <param name="data">What there is to learn from.</param>
/// <param name="rows">How many features there are.</param>
internal sealed class RankTrainer(RankData data, int rows)
{
    private const float Small = 1e-6f;

    // What is nearly right already is left alone.
    private const float Least = 1e-3f;

    private readonly Column _choice = new(rows);
    private readonly Column _claim = new(rows);

    // What it costs to be a nat behind the chain's best, and how it was learnt.
    private float _ofLoss = 0.5f;
    private float _ofLossSum;
    private double _ofLossMean;

    /// <summary>Learns both.</summary>
    /// <param name="cues">The cues to learn from.</param>
    /// <param name="choice">The step and the number of passes for the choice.</param>
    /// <param name="claim">The same for whether it is a claim.</param>
    public void Learn(int[] cues, (float Step, int Rounds) choice, (float Step, int Rounds) claim)
    {
        for (var round = 0; round < choice.Rounds; round++)
        {
            new Shuffle((ulong)round).Order(cues);
            foreach (var cue in cues)
            {
                Choose(cue, choice.Step);
            }

            if (round >= choice.Rounds / 2)
            {
                _choice.Keep();
                _ofLossMean += _ofLoss;
            }
        }

        _ofLoss = (float)(_ofLossMean / _choice.Settle());
        cues = Array.FindAll(cues, cue => !data.IsGiven(cue));
        var chosen = Array.ConvertAll(cues, Best);
        for (var round = 0; round < claim.Rounds; round++)
        {
            var order = Enumerable.Range(0, cues.Length).ToArray();
            new Shuffle((ulong)round).Order(order);
            foreach (var at in order)
            {
                Decide(cues[at], chosen[at], claim.Step);
            }

            if (round >= claim.Rounds / 2)
            {
                _claim.Keep();
            }
        }

        _claim.Settle();
    }

    /// <summary>The table of weights, the choice's and the claim's side by side, its scale, and the cost of a nat.</summary>
    public LearntRanker Pack(ulong[] features)
    {
        const int Classes = NarrowTable.Classes;
        var weights = new float[rows * Classes];
        for (var row = 0; row < rows; row++)
        {
            weights[row * Classes] = _choice[row];
            weights[(row * Classes) + 1] = _claim[row];
        }

        var learnt = new LearntWeights(Classes, features, weights);
        return new LearntRanker(
            NarrowTableWriter.Write(learnt, int.MaxValue),
            WeightTableWriter.ScaleFor(learnt),
            _ofLoss
        );
    }

    private float ScoreOf(int proposal) => _choice.Sum(data.RowsOf(proposal)) - (_ofLoss * data.LossOf(proposal));

    private int Best(int cue)
    {
        var (first, end) = data.ProposalsOf(cue);
        return Enumerable.Range(first, end - first).MaxBy(ScoreOf);
    }

    private void Choose(int cue, float step)
    {
        var (first, end) = data.ProposalsOf(cue);
        Span<float> scores = stackalloc float[end - first + 1];
        Span<float> right = stackalloc float[end - first + 1];
        scores[^1] = 0;
        right[^1] = data.IsClaim(cue) ? float.NegativeInfinity : 0;
        for (var i = first; i < end; i++)
        {
            scores[i - first] = ScoreOf(i);
            right[i - first] = data.IsRight(i) ? scores[i - first] : float.NegativeInfinity;
        }

        var total = ChainSums.Of(scores);
        var rightTotal = ChainSums.Of(right);
        for (var i = first; i < end; i++)
        {
            var gradient = MathF.Exp(right[i - first] - rightTotal) - MathF.Exp(scores[i - first] - total);
            if (Math.Abs(gradient) > Least)
            {
                var pull = -data.LossOf(i) * gradient;
                _ofLossSum += pull * pull;
                _ofLoss += step * pull / MathF.Sqrt(_ofLossSum + Small);
                _choice.Move(data.RowsOf(i), gradient, step);
            }
        }
    }

    private void Decide(int cue, int proposal, float step)
    {
        var score = _claim.Sum(data.RowsOf(proposal));
        var gradient = (data.IsClaim(cue) ? 1f : 0f) - (1f / (1f + MathF.Exp(-score)));
        if (Math.Abs(gradient) > Least)
        {
            _claim.Move(data.RowsOf(proposal), gradient, step);
        }
    }

    private sealed class Column(int rows)
    {
        private readonly float[] _weights = new float[rows];
        private readonly float[] _sums = new float[rows];
        private readonly double[] _means = new double[rows];
        private int _kept;

        public float this[int row] => _weights[row];

        public float Sum(int[] at)
        {
            var sum = 0f;
            foreach (var row in at)
            {
                sum += _weights[row];
            }

            return sum;
        }

        public void Move(int[] at, float gradient, float step)
        {
            foreach (var row in at)
            {
                _sums[row] += gradient * gradient;
                _weights[row] += step * gradient / MathF.Sqrt(_sums[row] + Small);
            }
        }

        public void Keep()
        {
            _kept++;
            for (var row = 0; row < rows; row++)
            {
                _means[row] += _weights[row];
            }
        }

        // What is used in the end is the mean of the weights after several passes.
        public int Settle()
        {
            for (var row = 0; row < rows; row++)
            {
                _weights[row] = (float)(_means[row] / _kept);
            }

            return _kept;
        }
    }
}

/// <summary>A learnt ranker as three sections of a file.</summary>
internal sealed record LearntRanker(byte[] Table, float Scale, float OfLoss);
