using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Training;

/// <summary>An averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002), in integers throughout.</summary>
/// <remarks>
/// <para>
/// A feature gets a row of weights when a decision that it took part in was wrong. It begins to count in scores only after
/// its row was corrected <paramref name="minUpdates"/> times: what is seen once is not learnt, and models stay small
/// (Goldberg and Elhadad, "Learning Sparser Perceptron Models", 2011).
/// </para>
/// <para>The same decisions in the same order give the same weights everywhere. Not safe to share between threads.</para>
/// </remarks>
/// <param name="classes">How many classes there are.</param>
/// <param name="minUpdates">How many corrections a feature needs before it counts; 1 for at once.</param>
internal sealed class PerceptronTrainer(int classes, int minUpdates = 1)
{
    // A power of two of slots, at most half of them taken; a feature that is not in its own slot stands in one of the next.
    private Slot[] _slots = new Slot[4096];
    private int[] _weights = new int[1024 * classes];
    private long[] _totals = new long[1024 * classes];
    private int _rows;
    private long _decisions;

    /// <summary>How many classes there are.</summary>
    public int Classes => classes;

    /// <summary>How many features have a row.</summary>
    public int RowCount => _rows;

    /// <summary>Sets the scores of all classes; one decision was seen.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        _decisions++;
        scores.Clear();
        AskFor(features);
        foreach (var feature in features)
        {
            ref readonly var slot = ref SlotOf(feature);
            if (slot.Updates >= minUpdates)
            {
                var weights = _weights.AsSpan(slot.Row * classes, classes);
                for (var k = 0; k < weights.Length; k++)
                {
                    scores[k] += weights[k];
                }
            }
        }
    }

    /// <summary>Corrects one decision: the right class gains <paramref name="amount"/>, the chosen one loses it.</summary>
    public void Update(ReadOnlySpan<ulong> features, int right, int chosen, int amount = 1)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            Add((row * classes) + right, amount);
            Add((row * classes) + chosen, -amount);
        }
    }

    /// <summary>Adds to the weights of one class, and takes from none.</summary>
    public void Reward(ReadOnlySpan<ulong> features, int @class, int amount)
    {
        foreach (var feature in features)
        {
            Add((RowOf(feature) * classes) + @class, amount);
        }
    }

    /// <summary>The weights averaged over all decisions so far.</summary>
    public LearntWeights Average()
    {
        var kept = _slots.Where(slot => slot.Updates >= minUpdates).OrderBy(slot => slot.Feature).ToArray();
        var keys = new ulong[kept.Length];
        var values = new float[(long)kept.Length * classes];
        for (var i = 0; i < kept.Length; i++)
        {
            keys[i] = kept[i].Feature;
            for (var k = 0; k < classes; k++)
            {
                var at = (kept[i].Row * classes) + k;
                values[((long)i * classes) + k] = (float)(
                    _weights[at] - (_totals[at] / (double)Math.Max(1, _decisions))
                );
            }
        }

        return new LearntWeights(classes, keys, values);
    }

    // Memory is asked for all slots before any is looked at.
    private unsafe void AskFor(ReadOnlySpan<ulong> features)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        foreach (var feature in features)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref _slots[feature & (ulong)(_slots.Length - 1)]));
        }
    }

    // The feature's slot, or the empty one where it would stand.
    private ref Slot SlotOf(ulong feature)
    {
        var mask = _slots.Length - 1;
        for (var at = (int)feature & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref _slots[at];
            if (slot.Feature == feature || slot.Updates == 0)
            {
                return ref slot;
            }
        }
    }

    private int RowOf(ulong feature)
    {
        ref var slot = ref SlotOf(feature);
        if (slot.Updates++ > 0)
        {
            return slot.Row;
        }

        var row = _rows++;
        (slot.Feature, slot.Row) = (feature, row);
        if (_rows * classes > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _totals, _totals.Length * 2);
        }

        if (_rows * 2 > _slots.Length)
        {
            Grow();
        }

        return row;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Updates > 0)
            {
                SlotOf(slot.Feature) = slot;
            }
        }
    }

    // The average is w - u / n, where u sums each change times the moment it was made.
    private void Add(int at, int amount)
    {
        _weights[at] += amount;
        _totals[at] += _decisions * amount;
    }

    // Updates is 0 for a slot that no feature has.
    private struct Slot
    {
        public ulong Feature;
        public int Row;
        public int Updates;
    }
}
