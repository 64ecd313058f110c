using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Counts what is right in which place, and keeps what nearly always is.</summary>
internal sealed class HabitCounter
{
    // Seen so often, and right in so many of a thousand: that is a habit.
    private const int LeastSeen = 100;
    private const int PerThousand = 995;

    private readonly Dictionary<uint, int[]> _steps = [];
    private readonly Dictionary<uint, int[]> _relations = [];

    /// <summary>The section of steps.</summary>
    public byte[] Steps => WordValuesWriter.Write(Habits(_steps));

    /// <summary>The section of relations.</summary>
    public byte[] Relations => WordValuesWriter.Write(Habits(_relations));

    /// <summary>Walks through a sentence as its right tree asks for.</summary>
    public void Add(GoldSentence gold)
    {
        var nodes = (ParseNode[])gold.Nodes.Clone();
        var state = new ParseState(nodes, new int[nodes.Length]);
        while (!state.IsDone)
        {
            var right = StepOracle.Best(state, gold.Heads);
            if (!BitOperations.IsPow2(state.Legal))
            {
                var counts = CountsOf(_steps, ParseHabits.StepKey(state), NarrowTable.Classes);
                counts[^1]++;
                for (var k = 0; k < NarrowTable.Classes; k++)
                {
                    counts[k] += (right >> k) & 1;
                }
            }

            var step = BitOperations.TrailingZeroCount(right);
            if (step == ParseState.LeftArc)
            {
                AddRelation(gold, nodes, state.Next, state.Top);
            }
            else if (step == ParseState.RightArc)
            {
                AddRelation(gold, nodes, state.Top, state.Next);
            }

            state.Take(step);
        }
    }

    private void AddRelation(GoldSentence gold, ParseNode[] nodes, int head, int dependent)
    {
        var relation = gold.Relations[dependent];
        if (gold.Heads[dependent] == head && head != nodes.Length - 1 && relation > 0)
        {
            var key = ParseHabits.RelationKey(nodes, head, dependent);
            var counts = CountsOf(_relations, key, RelationNames.Count);
            counts[^1]++;
            counts[relation - 1]++;
        }

        nodes[dependent].Relation = relation;
    }

    // The last number counts all.
    private static int[] CountsOf(Dictionary<uint, int[]> places, uint key, int classes)
    {
        if (!places.TryGetValue(key, out var counts))
        {
            places.Add(key, counts = new int[classes + 1]);
        }

        return counts;
    }

    private static List<KeyValuePair<uint, uint>> Habits(Dictionary<uint, int[]> places)
    {
        var habits = new List<KeyValuePair<uint, uint>>();
        foreach (var (key, counts) in places)
        {
            var best = Array.IndexOf(counts, counts.AsSpan(0, counts.Length - 1).ToArray().Max());
            if (counts[^1] >= LeastSeen && counts[best] * 1000L >= counts[^1] * (long)PerThousand)
            {
                habits.Add(new KeyValuePair<uint, uint>(key, (uint)best + 1));
            }
        }

        return habits;
    }
}
