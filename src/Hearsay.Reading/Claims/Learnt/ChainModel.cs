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

    // The labels that each label can stand behind, and how many those are.
    private readonly byte[] _before;
    private readonly byte[] _counts;
    private readonly uint _openers;
    private readonly uint _enders;

    /// <param name="weights">The weights of features.</param>
    /// <param name="edges">The weights of a label behind another, in the same unit, as a square.</param>
    public ChainModel(ChainWeights weights, ReadOnlySpan<int> edges)
    {
        Weights = weights;
        var labels = weights.Labels;
        if (edges.Length != labels * labels)
        {
            throw new InvalidDataException("The chain's labels and its edges do not fit.");
        }

        _edges = edges.ToArray();
        _before = new byte[labels * labels];
        _counts = new byte[labels];
        for (var before = 0; before < labels; before++)
        {
            for (var label = 0; label < labels; label++)
            {
                if (!SpanLabels.CanFollow((byte)before, (byte)label))
                {
                    _edges[(before * labels) + label] = Never;
                }
                else
                {
                    _before[(label * labels) + _counts[label]++] = (byte)before;
                }
            }
        }

        _openers = SpanLabels.Openers(labels);
        _enders = SpanLabels.Enders(labels);
    }

    public ChainWeights Weights { get; }

    /// <summary>The chain in two sections of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name of the section of weights; its edges' has "-e" behind it.</param>
    /// <param name="roles">How many roles it has.</param>
    public static ChainModel Read(WeightFile file, string name, int roles) =>
        new(new ChainWeights(file, name, roles), MemoryMarshal.Cast<byte, int>(file.Section(name + "-e")));

    /// <summary>Finds the best sequence of labels (Viterbi).</summary>
    /// <param name="scores">Each position's scores, <see cref="ChainWeights.Labels"/> long; used up.</param>
    /// <param name="closed">Whether a position can only be outside.</param>
    /// <param name="labels">Takes one label per position; its length is how many there are.</param>
    /// <param name="back">Room for as many labels as there are scores.</param>
    public void Decode(Span<int> scores, ReadOnlySpan<bool> closed, Span<byte> labels, Span<byte> back)
    {
        Fill(scores, closed, labels.Length, back);
        if (labels.Length > 0)
        {
            Trace(BestOf(scores[((labels.Length - 1) * Weights.Labels)..]), labels.Length - 1, labels, back);
        }
    }

    /// <summary>Finds the best sequences of labels: the best one first, then the others as they fall behind it.</summary>
    /// <remarks>
    /// Each of the others leaves one that was found before at one position, and goes on from there as well as can be: what
    /// that costs is known without going on.
    /// </remarks>
    /// <param name="scores">As for <see cref="Decode"/>.</param>
    /// <param name="closed">Whether a position can only be outside.</param>
    /// <param name="back">Room for as many labels as there are scores.</param>
    /// <param name="most">How far behind the best one a sequence may be.</param>
    /// <param name="losses">Takes how far behind each is; its length is how many sequences are wanted.</param>
    /// <param name="paths">Takes the sequences, one after the other, as long as <paramref name="closed"/> each.</param>
    /// <returns>How many were found.</returns>
    public int DecodeBest(
        Span<int> scores,
        ReadOnlySpan<bool> closed,
        Span<byte> back,
        int most,
        Span<int> losses,
        Span<byte> paths
    )
    {
        var count = closed.Length;
        Fill(scores, closed, count, back);
        var turns = new ChainTurns(stackalloc ChainTurn[losses.Length], most);
        var ends = scores.Slice((count - 1) * Weights.Labels, Weights.Labels);
        var best = BestOf(ends);
        Trace(best, count - 1, paths[..count], back);
        losses[0] = 0;
        for (var x = 0; x < Weights.Labels; x++)
        {
            if (x != best && ends[x] > Never / 2)
            {
                turns.Add(new ChainTurn(ends[best] - ends[x], 0, count, (byte)x));
            }
        }

        Turn(scores, back, paths[..count], 0, (0, count), ref turns);
        var found = 1;
        while (found < losses.Length && turns.Take() is { } turn)
        {
            var path = paths.Slice(found * count, count);
            paths.Slice(turn.Path * count, count).CopyTo(path);
            Trace(turn.Label, turn.At - 1, path, back);
            losses[found] = turn.Loss;
            Turn(scores, back, path, turn.Loss, (found, turn.At - 1), ref turns);
            found++;
        }

        return found;
    }

    /// <summary>How much better a stretch is taken for one of a role than left out.</summary>
    /// <param name="scores">Each position's scores, before they are used up.</param>
    /// <param name="first">The stretch's first position.</param>
    /// <param name="end">The position after it.</param>
    /// <param name="role">The role.</param>
    public int OddsOf(ReadOnlySpan<int> scores, int first, int end, int role)
    {
        var kinds = Weights.Labels;
        int sum = 0,
            before = 0;
        for (var i = first; i < end; i++)
        {
            int label = SpanLabels.Of(role, SpanLabels.PlaceIn(i, first, end));
            sum += scores[i * Weights.Labels + label] - scores[i * Weights.Labels];
            sum += _edges[before * kinds + label] - _edges[0];
            before = label;
        }

        return sum + _edges[before * kinds] - _edges[0];
    }

    // All ways to leave a path before a position.
    private void Turn(
        ReadOnlySpan<int> scores,
        ReadOnlySpan<byte> back,
        ReadOnlySpan<byte> path,
        int loss,
        (int Number, int End) place,
        ref ChainTurns turns
    )
    {
        int stride = Weights.Labels,
            kinds = Weights.Labels;
        for (var i = place.End - 1; i > 0; i--)
        {
            int label = path[i],
                from = back[i * stride + label];
            var before = scores.Slice((i - 1) * stride, stride);
            var best = before[from] + _edges[from * kinds + label];
            for (var x = 0; x < kinds; x++)
            {
                var score = before[x] + _edges[x * kinds + label];
                if (x != from && before[x] > Never / 2 && score > Never / 2)
                {
                    turns.Add(new ChainTurn(loss + best - score, place.Number, i, (byte)x));
                }
            }
        }
    }

    private void Fill(Span<int> scores, ReadOnlySpan<bool> closed, int count, Span<byte> back)
    {
        var stride = Weights.Labels;
        var kinds = Weights.Labels;
        for (var i = 0; i < count; i++)
        {
            var own = scores.Slice(i * stride, stride);
            var allowed = closed[i] ? 1u : uint.MaxValue;
            allowed &= i == 0 ? _openers : uint.MaxValue;
            allowed &= i == count - 1 ? _enders : uint.MaxValue;
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
    }

    private int Best(ReadOnlySpan<int> before, int label, out byte from)
    {
        var kinds = Weights.Labels;
        var best = Never * 2;
        from = 0;
        foreach (var x in _before.AsSpan(label * kinds, _counts[label]))
        {
            var score = Math.Max(before[x], Never) + _edges[(x * kinds) + label];
            if (score > best)
            {
                best = score;
                from = x;
            }
        }

        return Math.Max(best, Never);
    }

    private int BestOf(ReadOnlySpan<int> ends)
    {
        var label = 0;
        for (var x = 1; x < Weights.Labels; x++)
        {
            label = ends[x] > ends[label] ? x : label;
        }

        return label;
    }

    private void Trace(int label, int from, Span<byte> labels, ReadOnlySpan<byte> back)
    {
        for (var i = from; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = back[(i * Weights.Labels) + label];
        }
    }
}
