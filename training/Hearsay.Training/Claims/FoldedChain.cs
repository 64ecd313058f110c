using System.Runtime.InteropServices;
using Hearsay.Language;

namespace Hearsay.Training.Claims;

/// <summary>A chain to be learnt from all articles, and from all but a part of them.</summary>
/// <param name="name">Its name in the log.</param>
/// <param name="labels">How many labels it has.</param>
/// <param name="rounds">How many passes are made.</param>
internal sealed class FoldedChain(string name, int labels, int rounds)
{
    private readonly ChainData _data = new();

    // The number of the article that each sequence is from.
    private readonly List<int> _articles = [];
    private int _count;
    private ulong[] _features = [];

    /// <summary>Adds the sequences of the next article.</summary>
    public void Add(Action<ChainData> add)
    {
        add(_data);
        while (_articles.Count < _data.Count)
        {
            _articles.Add(_count);
        }

        _count++;
    }

    /// <summary>Leaves out features that are seen too rarely; all articles must be there.</summary>
    public void Index(int least) => _features = _data.Index(least);

    /// <summary>Learns it.</summary>
    /// <param name="fold">The part that is left out; <paramref name="folds"/> for none.</param>
    /// <param name="folds">How many parts there are: article n is in part n modulo this.</param>
    /// <param name="turn">Sets the order of learning, and which features are left out when.</param>
    /// <param name="step">The size of the first step of a weight.</param>
    /// <param name="drop">How many of a hundred features are left out at each position.</param>
    /// <param name="log">Takes a line per pass.</param>
    public ChainSum Learn(int fold, int folds, int turn, float step, int drop, TextWriter log)
    {
        var trainer = new ChainTrainer(labels, _features.Length, step, drop, turn);
        var kept = Enumerable.Range(0, _data.Count).Where(sequence => _articles[sequence] % folds != fold).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            var loss = trainer.Pass(_data, [.. kept], round + (turn * rounds), keep: round >= rounds / 2);
            log.WriteLine(
                $"{name} {turn}, part {fold} of {folds} left out, {round + 1} of {rounds}: loss {loss:F4}, {_features.Length} features"
            );
        }

        // Only how much more a label is worth than the one outside counts.
        return new ChainSum(Margins(trainer.Weights(), labels), trainer.Edges());
    }

    /// <summary>Writes chains that were learnt in different turns as one: what it says is the mean of what they say.</summary>
    public LearntChain Pack(IReadOnlyList<ChainSum> learnt)
    {
        var weights = Mean([.. learnt.Select(one => one.Weights)]);
        var table = new LearntWeights(labels - 1, _features, weights);
        var bytes =
            labels - 1 == NarrowTable.Classes
                ? NarrowTableWriter.Write(table, int.MaxValue)
                : BroadTableWriter.Write(table, int.MaxValue);
        var scale = _features.Length == 0 ? 0 : WeightTableWriter.ScaleFor(table);
        var edges = Array.ConvertAll(
            Mean([.. learnt.Select(one => one.Edges)]),
            edge => scale == 0 ? 0 : (int)MathF.Round(edge / scale)
        );
        return new LearntChain(bytes, MemoryMarshal.AsBytes(edges.AsSpan()).ToArray(), BitConverter.GetBytes(scale));
    }

    private static float[] Mean(float[][] all)
    {
        var mean = new float[all[0].Length];
        for (var i = 0; i < mean.Length; i++)
        {
            var sum = 0f;
            foreach (var one in all)
            {
                sum += one[i];
            }

            mean[i] = sum / all.Length;
        }

        return mean;
    }

    private static float[] Margins(float[] weights, int labels)
    {
        var margins = new float[weights.Length / labels * (labels - 1)];
        for (var row = 0; row < weights.Length / labels; row++)
        {
            for (var label = 1; label < labels; label++)
            {
                margins[(row * (labels - 1)) + label - 1] = weights[(row * labels) + label] - weights[row * labels];
            }
        }

        return margins;
    }
}

/// <summary>A learnt chain as three sections of a file.</summary>
internal sealed record LearntChain(byte[] Table, byte[] Edges, byte[] Scale);

/// <summary>What one turn of learning a chain gives: the weights of each row, and those of a label behind another.</summary>
internal sealed record ChainSum(float[] Weights, float[] Edges);
