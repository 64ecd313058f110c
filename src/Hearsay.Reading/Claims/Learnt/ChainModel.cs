using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A learnt linear chain: weights of what is seen at a token, and of one label behind another.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ChainModel
{
    // Less than any sum of weights, and far enough from the least integer to be added to.
    private const int Never = int.MinValue / 4;

    // Less again, so that a label that cannot stand before another is never the best before it.
    private const int Forbidden = Never * 2;

    private readonly int[] _edges;

    // For each label, those of all labels behind it; and for each label, those of all labels before it. Filled up to vectors.
    private readonly int[] _behind;
    private readonly int[] _before;
    private readonly int _width;
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
        _width = (labels + Vector256<int>.Count - 1) / Vector256<int>.Count * Vector256<int>.Count;
        _behind = new int[labels * _width];
        _before = new int[labels * _width];
        Array.Fill(_behind, Forbidden);
        Array.Fill(_before, Forbidden);
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
                    _behind[(before * _width) + label] = edges[(before * labels) + label];
                    _before[(label * _width) + before] = edges[(before * labels) + label];
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
            var before = scores.Slice((i - 1) * stride, _width);
            var best = before[from] + _edges[from * kinds + label];
            for (var k = 0; k < _width; k += Vector256<int>.Count)
            {
                // Hardly any way is good enough to be taken up.
                var ways = Vector256.Create(before[k..]) + Vector256.Create(_before, (label * _width) + k);
                var least = Vector256.Create(loss + best - turns.Limit);
                var good = Vector256.GreaterThanOrEqual(ways, least).ExtractMostSignificantBits();
                for (; good != 0; good &= good - 1)
                {
                    var x = k + BitOperations.TrailingZeroCount(good);
                    if (x < kinds && x != from && before[x] > Never / 2)
                    {
                        turns.Add(new ChainTurn(loss + best - ways[x - k], place.Number, i, (byte)x));
                    }
                }
            }
        }
    }

    private void Fill(Span<int> scores, ReadOnlySpan<bool> closed, int count, Span<byte> back)
    {
        var stride = Weights.Labels;
        Span<int> best = stackalloc int[_width];
        Span<int> from = stackalloc int[_width];
        best.Clear();
        from.Clear();
        for (var i = 0; i < count; i++)
        {
            var own = scores.Slice(i * stride, stride);
            var allowed = closed[i] ? 1u : uint.MaxValue;
            allowed &= i == 0 ? _openers : uint.MaxValue;
            allowed &= i == count - 1 ? _enders : uint.MaxValue;
            if (i > 0 && closed[i] && closed[i - 1])
            {
                // Outside behind outside: nothing to choose from.
                own[1..].Fill(Never);
                own[0] += scores[(i - 1) * stride] + _edges[0];
                back[i * stride] = 0;
                continue;
            }

            if (i > 0)
            {
                FindBest(scores.Slice((i - 1) * stride, stride), best, from);
            }

            var ways = back.Slice(i * stride, stride);
            for (var label = 0; label < own.Length; label++)
            {
                own[label] = (allowed >> label & 1) != 0 ? own[label] + best[label] : Never;
                ways[label] = (byte)from[label];
            }
        }
    }

    // The best label before each label: the first one of the best.
    private void FindBest(ReadOnlySpan<int> before, Span<int> best, Span<int> from)
    {
        ref var edges = ref MemoryMarshal.GetArrayDataReference(_behind);
        for (var k = 0; k < _width; k += Vector256<int>.Count)
        {
            var most = Vector256.Create(Forbidden);
            var first = Vector256<int>.Zero;
            for (var x = 0; x < before.Length; x++)
            {
                var score =
                    Vector256.Create(Math.Max(before[x], Never))
                    + Vector256.LoadUnsafe(ref edges, (nuint)((x * _width) + k));
                var better = Vector256.GreaterThan(score, most);
                most = Vector256.ConditionalSelect(better, score, most);
                first = Vector256.ConditionalSelect(better, Vector256.Create(x), first);
            }

            Vector256.Max(most, Vector256.Create(Never)).CopyTo(best[k..]);
            first.CopyTo(from[k..]);
        }
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
