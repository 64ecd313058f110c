using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hearsay.Language;

/// <summary>Finds each word's head and its relation to it, in one walk over each sentence, by learnt weights.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Nothing is allocated per token; the room is rented. A step is decided
/// first, and the relation only where the step makes an arc. Sentences are walked through two at a time, in turns, so that
/// memory has time to answer; neither knows of the other.
/// </remarks>
internal sealed class DependencyParser(WeightFile file, WordClusters clusters)
{
    // The bits of a cluster's path that say roughly what kind of word it is.
    private const int BranchBits = 6;

    // So many sentences are under way at once.
    private const int Lanes = 2;

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

        var room = longest + 2;
        var nodes = ArrayPool<ParseNode>.Shared.Rent(Lanes * room);
        var stack = ArrayPool<int>.Shared.Rent(Lanes * room);
        try
        {
            Span<ulong> features = stackalloc ulong[Lanes * StepFeatures.Count];
            Span<int> scores = stackalloc int[Lanes * _relations.Stride];
            var one = new ParseLane(features[..StepFeatures.Count], scores[.._relations.Stride]);
            var other = new ParseLane(features[StepFeatures.Count..], scores[_relations.Stride..]);
            var next = 0;
            do
            {
                Advance(text, ref one, nodes.AsSpan(0, room), stack.AsSpan(0, room), ref next, heads, relations);
                Advance(
                    text,
                    ref other,
                    nodes.AsSpan(room, room),
                    stack.AsSpan(room, room),
                    ref next,
                    heads,
                    relations
                );
            } while (one.IsBusy || other.IsBusy);
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
            var own = clusters.ClassOf(text, token);
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
    /// <param name="scores">A score for each step.</param>
    /// <param name="legal">The steps that can be taken, a bit each.</param>
    /// <param name="ahead">How far it is ahead of the next one.</param>
    public static int BestStep(Vector128<short> scores, int legal, out int ahead)
    {
        var best = BitOperations.TrailingZeroCount(legal);
        int most = scores[best],
            second = short.MinValue;
        for (legal &= legal - 1; legal != 0; legal &= legal - 1)
        {
            var step = BitOperations.TrailingZeroCount(legal);
            int score = scores[step];
            second = Math.Max(second, Math.Min(score, most));
            (best, most) = score > most ? (step, score) : (best, most);
        }

        ahead = most - second;
        return best;
    }

    /// <summary>The best relation of a dependent of that head: a dependent of the root has only one.</summary>
    /// <param name="scores">A score for each relation.</param>
    /// <param name="best">The best one's score.</param>
    public static uint BestRelation(ReadOnlySpan<int> scores, out int best)
    {
        var known = scores[1..RelationNames.Count];
        var width = Vector256<int>.Count;
        var most = Vector256.Create(known);
        for (var k = width; k < known.Length; k += width)
        {
            // The last ones overlap those before.
            most = Vector256.Max(most, Vector256.Create(known[Math.Min(k, known.Length - width)..]));
        }

        best = most.GetElement(0);
        for (var k = 1; k < width; k++)
        {
            best = Math.Max(best, most.GetElement(k));
        }

        return (uint)known.IndexOf(best) + 2;
    }

    // Goes on with a lane's sentence, and when that is done with the next ones, as far as to where weights have to be asked for.
    private void Advance(
        AnnotatedText text,
        ref ParseLane lane,
        Span<ParseNode> nodes,
        Span<int> stack,
        ref int next,
        Span<int> heads,
        Span<DependencyRelation> relations
    )
    {
        if (lane.IsBusy)
        {
            if (!Decide(ref lane) || !Proceed(ref lane))
            {
                return;
            }

            lane.End();
            Write(lane.State.Nodes, lane.First, heads, relations);
        }

        while (next < text.SentenceCount)
        {
            var sentence = text.SentenceAt(next++);
            var own = nodes[..(sentence.Length + 2)];
            Fill(text, sentence.First, text.FineTags, clusters, own);
            lane.Begin(sentence.First, new ParseState(own, stack));
            if (!Proceed(ref lane))
            {
                return;
            }

            lane.End();
            Write(own, sentence.First, heads, relations);
        }
    }

    // Decides by the weights that were asked for; false where others have to be asked for now.
    private bool Decide(ref ParseLane lane)
    {
        ref var state = ref lane.State;
        if (lane.Step == ParseLane.NoStep)
        {
            lane.Sum += _steps.Sum(lane.Features);
            var step = BestStep(lane.Sum, state.Legal, out var ahead);
            if (lane.Portion < StepFeatures.Portions - 1 && ahead < StepFeatures.Plain[lane.Portion])
            {
                lane.AskForMoreOfStep(_steps.Places);
                return false;
            }

            return TryTake(ref lane, step);
        }

        if (lane.Portion == 0)
        {
            lane.Scores.Clear();
        }

        _relations.Add(lane.Features, lane.Scores);
        var relation = BestRelation(lane.Scores, out var most);
        if (lane.Portion == 0 && !RelationFeatures.IsPlain(lane.Scores[1..RelationNames.Count], most))
        {
            lane.AskForMoreOfRelation(_relations.Places);
            return false;
        }

        state.Nodes[lane.Dependent].Relation = relation;
        state.Take(lane.Step);
        return true;
    }

    // Takes the steps that habits know; false where weights have to be asked for, true where the sentence is done.
    private bool Proceed(ref ParseLane lane)
    {
        ref var state = ref lane.State;
        while (!state.IsDone)
        {
            var legal = state.Legal;
            var step = BitOperations.IsPow2(legal) ? BitOperations.TrailingZeroCount(legal) : _habits.StepOf(state);
            if (step < 0)
            {
                lane.AskForStep(_steps.Places);
                return false;
            }

            if (!TryTake(ref lane, step))
            {
                return false;
            }
        }

        return true;
    }

    // Takes a step, unless the relation of its arc has to be asked for first.
    private bool TryTake(ref ParseLane lane, int step)
    {
        ref var state = ref lane.State;
        if (step is ParseState.LeftArc or ParseState.RightArc)
        {
            var (head, dependent) = step == ParseState.LeftArc ? (state.Next, state.Top) : (state.Top, state.Next);
            var relation =
                head == state.Root
                    ? 1 + (uint)DependencyRelation.Root
                    : _habits.RelationOf(state.Nodes, head, dependent);
            if (relation == 0)
            {
                lane.AskForRelation(step, _relations.Places);
                return false;
            }

            state.Nodes[dependent].Relation = relation;
        }

        state.Take(step);
        return true;
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
