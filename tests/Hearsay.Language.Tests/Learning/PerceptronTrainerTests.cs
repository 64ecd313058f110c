using Hearsay.Training;

namespace Hearsay.Language.Tests;

/// <summary>The averaged perceptron learns what can be told apart by a line, and the same each time.</summary>
public sealed class PerceptronTrainerTests
{
    [Fact]
    public void It_learns_which_feature_goes_with_which_class_and_forgets_noise()
    {
        var weights = Train();
        var scores = new float[3];
        for (var k = 0; k < 3; k++)
        {
            var row = Array.BinarySearch(weights.Features, FeatureHash.Of(7, (ulong)k));
            Assert.True(row >= 0);
            weights[row].CopyTo(scores);
            Assert.Equal(k, scores.AsSpan().IndexOf(scores.Max()));
        }
    }

    [Fact]
    public void The_same_decisions_give_the_same_weights()
    {
        var (one, two) = (Train(), Train());
        Assert.Equal(one.Features, two.Features);
        Assert.Equal(one.Weights, two.Weights);
    }

    private static LearntWeights Train()
    {
        var trainer = new PerceptronTrainer(3);
        var shuffle = new Shuffle(42);
        Span<int> scores = stackalloc int[3];
        for (var i = 0; i < 500; i++)
        {
            var right = shuffle.Next(3);
            ulong[] features =
            [
                FeatureHash.Of(7, (ulong)right),
                FeatureHash.Of(8, (ulong)shuffle.Next(50)),
                FeatureHash.Of(9),
            ];
            trainer.Score(features, scores);
            var chosen = scores[0] >= scores[1] ? (scores[0] >= scores[2] ? 0 : 2) : (scores[1] >= scores[2] ? 1 : 2);
            if (chosen != right)
            {
                trainer.Update(features, right, chosen);
            }
        }

        return trainer.Average();
    }
}
