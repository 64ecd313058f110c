using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Trains the parser: it parses by itself, errors included, and is shown at each step what was best from there.</summary>
/// <param name="seed">What the order of the sentences and the features left out begin with.</param>
internal sealed class ParserTrainer(ulong seed)
{
    private const int Models = 3;
    private const int Rounds = 10;
    private const int MinUpdates = 3;
    private const int Dropped = 25;
    private const int MostSteps = 500_000;
    private const int MostRelations = 80_000;
    private const ulong FirstSeed = 20160918;

    // From the third round on, nine wrong steps of ten are taken nevertheless, so that the parser learns to go on from errors.
    private const int FirstExploring = 3;

    private readonly PerceptronTrainer _steps = new(NarrowTable.Classes, MinUpdates);
    private readonly PerceptronTrainer _relations = new(RelationNames.Count, MinUpdates);
    private readonly Shuffle _shuffle = new(seed);
    private int _round;

    /// <summary>The weight file: of several parsers that learnt in different orders, their weights summed.</summary>
    public static byte[] Train(IReadOnlyList<GoldSentence> sentences, TextWriter log)
    {
        var trained = new (LearntWeights Steps, LearntWeights Relations)[Models];
        Parallel.For(
            0,
            Models,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i => trained[i] = new ParserTrainer(FirstSeed + (ulong)i).Train(sentences, i, log)
        );
        var steps = LearntWeights.Sum([.. trained.Select(one => one.Steps)]);
        var relations = LearntWeights.Sum([.. trained.Select(one => one.Relations)]);
        var habits = new HabitCounter();
        foreach (var sentence in sentences)
        {
            habits.Add(sentence);
        }

        return new WeightFileWriter()
            .Add("habits", habits.Steps)
            .Add("names", habits.Relations)
            .Add("steps", NarrowTableWriter.Write(steps, MostSteps))
            .Add("labels", WeightTableWriter.Write(relations, MostRelations))
            .ToBytes();
    }

    private (LearntWeights Steps, LearntWeights Relations) Train(
        IReadOnlyList<GoldSentence> sentences,
        int number,
        TextWriter log
    )
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (_round = 1; _round <= Rounds; _round++)
        {
            _shuffle.Order(order);
            int wrong = 0,
                mislabelled = 0;
            foreach (var i in order)
            {
                Walk(sentences[i], ref wrong, ref mislabelled);
            }

            log.WriteLine(
                $"parser {number}: round {_round}, {wrong} steps and {mislabelled} relations corrected, {_steps.RowCount} and {_relations.RowCount} features"
            );
        }

        return (_steps.Average(), _relations.Average());
    }

    private void Walk(GoldSentence gold, ref int wrong, ref int mislabelled)
    {
        var nodes = (ParseNode[])gold.Nodes.Clone();
        Span<ulong> features = stackalloc ulong[StepFeatures.Count];
        Span<int> scores = stackalloc int[NarrowTable.Classes];
        var state = new ParseState(nodes, new int[nodes.Length]);
        while (!state.IsDone)
        {
            var legal = state.Legal;
            var step = BitOperations.TrailingZeroCount(legal);
            if (!BitOperations.IsPow2(legal))
            {
                var count = _shuffle.Drop(features[..StepFeatures.Fill(state, features)], Dropped);
                _steps.Score(features[..count], scores);
                step = BestStep(scores, legal);
                var right = StepOracle.Best(state, gold.Heads);
                if ((right & (1 << step)) == 0)
                {
                    var better = BestStep(scores, right);
                    _steps.Update(features[..count], better, step);
                    wrong++;
                    step = _round >= FirstExploring && _shuffle.Next(10) > 0 ? step : better;
                }
            }

            if (step == ParseState.LeftArc)
            {
                Label(gold, nodes, state.Next, state.Top, ref mislabelled);
            }
            else if (step == ParseState.RightArc)
            {
                Label(gold, nodes, state.Top, state.Next, ref mislabelled);
            }

            state.Take(step);
        }
    }

    private void Label(GoldSentence gold, ParseNode[] nodes, int head, int dependent, ref int mislabelled)
    {
        if (head == nodes.Length - 1)
        {
            nodes[dependent].Relation = 1 + (uint)DependencyRelation.Root;
            return;
        }

        Span<ulong> features = stackalloc ulong[RelationFeatures.Count];
        Span<int> scores = stackalloc int[RelationNames.Count];
        var count = _shuffle.Drop(features[..RelationFeatures.Fill(nodes, head, dependent, features)], Dropped);
        _relations.Score(features[..count], scores);
        var relation = DependencyParser.BestRelation(scores, out _);
        if (gold.Heads[dependent] == head && gold.Relations[dependent] != relation && gold.Relations[dependent] > 1)
        {
            _relations.Update(features[..count], (int)gold.Relations[dependent] - 1, (int)relation - 1);
            relation = _round >= FirstExploring ? relation : gold.Relations[dependent];
            mislabelled++;
        }

        nodes[dependent].Relation = relation;
    }

    private static int BestStep(ReadOnlySpan<int> scores, int allowed)
    {
        var best = BitOperations.TrailingZeroCount(allowed);
        for (var step = best + 1; step < scores.Length; step++)
        {
            if ((allowed & (1 << step)) != 0 && scores[step] > scores[best])
            {
                best = step;
            }
        }

        return best;
    }
}
