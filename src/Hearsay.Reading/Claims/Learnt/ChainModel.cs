using System.Runtime.InteropServices;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A learnt linear chain: weights of what is seen at a token, and of one label behind another.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ChainModel
{
    // Less than any sum of weights, and far enough from the least integer to be added to.
    private const int Never = int.MinValue / 4;

    private readonly int[] _edges;
    private readonly uint _openers;
    private readonly uint _enders;

    /// <param name="weights">The weights of features.</param>
    /// <param name="edges">The weights of a label behind another, in the same unit, as a square.</param>
    public ChainModel(WeightTable weights, ReadOnlySpan<int> edges)
    {
        Weights = weights;
        var labels = weights.Classes;
        if (edges.Length != labels * labels)
        {
            throw new InvalidDataException("The chain's labels and its edges do not fit.");
        }

        _edges = edges.ToArray();
        for (var before = 0; before < labels; before++)
        {
            for (var label = 0; label < labels; label++)
            {
                if (!SpanLabels.CanFollow((byte)before, (byte)label))
                {
                    _edges[(before * labels) + label] = Never;
                }
            }
        }

        _openers = SpanLabels.Openers(labels);
        _enders = SpanLabels.Enders(labels);
    }

    public WeightTable Weights { get; }

    /// <summary>The chain in two sections of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name of the section of weights; its edges' has "-e" behind it.</param>
    public static ChainModel Read(WeightFile file, string name) =>
        new(file.Table(name), MemoryMarshal.Cast<byte, int>(file.Section(name + "-e")));

    /// <summary>Finds the best sequence of labels (Viterbi).</summary>
    /// <param name="scores">Each position's scores, <see cref="WeightTable.Stride"/> long; used up.</param>
    /// <param name="closed">Whether a position can only be outside.</param>
    /// <param name="labels">Takes one label per position; its length is how many there are.</param>
    /// <param name="back">Room for as many labels as there are scores.</param>
    public void Decode(Span<int> scores, ReadOnlySpan<bool> closed, Span<byte> labels, Span<byte> back)
    {
        var stride = Weights.Stride;
        var kinds = Weights.Classes;
        for (var i = 0; i < labels.Length; i++)
        {
            var own = scores.Slice(i * stride, stride);
            var allowed = closed[i] ? 1u : uint.MaxValue;
            allowed &= i == 0 ? _openers : uint.MaxValue;
            allowed &= i == labels.Length - 1 ? _enders : uint.MaxValue;
            for (var label = 0; label < kinds; label++)
            {
                if ((allowed >> label & 1) == 0)
                {
                    own[label] = Never;
                }
                else if (i > 0)
                {
                    own[label] += Best(scores.Slice((i - 1) * stride, stride), label, out back[(i * stride) + label]);
                }
            }
        }

        if (labels.Length > 0)
        {
            Trace(scores[((labels.Length - 1) * stride)..], labels, back);
        }
    }

    private int Best(ReadOnlySpan<int> before, int label, out byte from)
    {
        var kinds = Weights.Classes;
        var best = Never * 2;
        from = 0;
        for (var x = 0; x < kinds; x++)
        {
            var score = Math.Max(before[x], Never) + _edges[(x * kinds) + label];
            if (score > best)
            {
                best = score;
                from = (byte)x;
            }
        }

        return Math.Max(best, Never);
    }

    private void Trace(ReadOnlySpan<int> ends, Span<byte> labels, ReadOnlySpan<byte> back)
    {
        var label = 0;
        for (var x = 1; x < Weights.Classes; x++)
        {
            label = ends[x] > ends[label] ? x : label;
        }

        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = back[(i * Weights.Stride) + label];
        }
    }
}
