using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hearsay.Language;

/// <summary>Finds each word's head and its relation to it, in one walk over each sentence, by learnt weights.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Nothing is allocated per token; the room is rented. A step is decided
/// first, and the relation only where the step makes an arc.
/// </remarks>
internal sealed class DependencyParser(WeightFile file, WordClusters clusters)
{
    // The bits of a cluster's path that say roughly what kind of word it is.
    private const int BranchBits = 6;

    private readonly ParseHabits _habits = new(file.Words("habits"), file.Words("names"));
    private readonly NarrowTable _steps = file.Narrow("steps");
    private readonly WeightTable _relations = file.Table("labels");

    /// <summary>Fills both spans, one entry per token: the head's token, -1 for a root; the relation.</summary>
    public void Parse(AnnotatedText text, Span<int> heads, Span<DependencyRelation> relations)
    {
        var longest = 0;
        for (var s = 0; s < text.SentenceCount; s++)
        {
            longest = Math.Max(longest, text.SentenceAt(s).Length);
        }

        var nodes = ArrayPool<ParseNode>.Shared.Rent(longest + 2);
        var stack = ArrayPool<int>.Shared.Rent(longest + 2);
        try
        {
            for (var s = 0; s < text.SentenceCount; s++)
            {
                var sentence = text.SentenceAt(s);
                var room = nodes.AsSpan(0, sentence.Length + 2);
                Fill(text, sentence.First, text.FineTags, clusters, room);
                Parse(new ParseState(room, stack));
                Write(room, sentence.First, heads, relations);
            }
        }
        finally
        {
            ArrayPool<ParseNode>.Shared.Return(nodes);
            ArrayPool<int>.Shared.Return(stack);
        }
    }

    /// <summary>Makes the nodes of a sentence.</summary>
    public static void Fill(
        AnnotatedText text,
        int first,
        ReadOnlySpan<FineTag> tags,
        WordClusters clusters,
        Span<ParseNode> nodes
    )
    {
        nodes[0] = default;
        for (var i = 1; i < nodes.Length - 1; i++)
        {
            var token = first + i - 1;
            var word = WordClusters.KeyOf(text, token);
            var own = clusters.ClassOf(word);
            nodes[i] = new ParseNode
            {
                Word = word,
                Tag = (uint)tags[token] + 1,
                Cluster = (uint)own,
                Branch = clusters.PrefixOf(own, BranchBits),
            };
        }

        nodes[^1] = new ParseNode { Tag = FineTags.Count + 1 };
    }

    /// <summary>The best of the steps that can be taken.</summary>
    public static int BestStep(Vector128<short> scores, int legal)
    {
        var best = BitOperations.TrailingZeroCount(legal);
        for (var step = best + 1; step <= ParseState.RightArc; step++)
        {
            if ((legal & (1 << step)) != 0 && scores[step] > scores[best])
            {
                best = step;
            }
        }

        return best;
    }

    /// <summary>The best relation of a dependent of that head: a dependent of the root has only one.</summary>
    public static uint BestRelation(ReadOnlySpan<int> scores)
    {
        var best = 1;
        for (var k = 2; k < RelationNames.Count; k++)
        {
            if (scores[k] > scores[best])
            {
                best = k;
            }
        }

        return (uint)best + 1;
    }

    private void Parse(ParseState state)
    {
        Span<ulong> features = stackalloc ulong[StepFeatures.Count];
        while (!state.IsDone)
        {
            var legal = state.Legal;
            var step = BitOperations.IsPow2(legal) ? BitOperations.TrailingZeroCount(legal) : _habits.StepOf(state);
            if (step < 0)
            {
                var count = StepFeatures.Fill(state, features);
                step = BestStep(_steps.Sum(features[..count]), legal);
            }

            if (step == ParseState.LeftArc)
            {
                Label(state.Nodes, state.Next, state.Top);
            }
            else if (step == ParseState.RightArc)
            {
                Label(state.Nodes, state.Top, state.Next);
            }

            state.Take(step);
        }
    }

    private void Label(Span<ParseNode> nodes, int head, int dependent)
    {
        if (head == nodes.Length - 1)
        {
            nodes[dependent].Relation = 1 + (uint)DependencyRelation.Root;
            return;
        }

        if (_habits.RelationOf(nodes, head, dependent) is var habit && habit != 0)
        {
            nodes[dependent].Relation = habit;
            return;
        }

        Span<ulong> features = stackalloc ulong[RelationFeatures.Count];
        Span<int> scores = stackalloc int[_relations.Stride];
        var count = RelationFeatures.Fill(nodes, head, dependent, features);
        scores.Clear();
        _relations.Add(features[..count], scores);
        nodes[dependent].Relation = BestRelation(scores);
    }

    // A sentence has one root: the first one found. Others depend on it.
    private static void Write(
        ReadOnlySpan<ParseNode> nodes,
        int first,
        Span<int> heads,
        Span<DependencyRelation> relations
    )
    {
        var root = 0;
        for (var i = 1; i < nodes.Length - 1; i++)
        {
            ref readonly var node = ref nodes[i];
            var token = first + i - 1;
            if (node.Head != nodes.Length - 1)
            {
                heads[token] = first + node.Head - 1;
                relations[token] = (DependencyRelation)(node.Relation - 1);
            }
            else if (root == 0)
            {
                root = i;
                heads[token] = -1;
                relations[token] = DependencyRelation.Root;
            }
            else
            {
                heads[token] = first + root - 1;
                relations[token] =
                    node.Tag == (uint)FineTag.Mark + 1 ? DependencyRelation.Punct : DependencyRelation.Parataxis;
            }
        }
    }
}
