using System.Runtime.InteropServices;

namespace Hearsay.Training;

/// <summary>Features, in order of their numbers, and a row of weights for each.</summary>
/// <param name="Classes">How many classes there are.</param>
/// <param name="Features">The features' numbers.</param>
/// <param name="Weights">The rows, one after the other.</param>
internal sealed record LearntWeights(int Classes, ulong[] Features, float[] Weights)
{
    /// <summary>The row of the feature at <paramref name="index"/>.</summary>
    public ReadOnlySpan<float> this[int index] => Weights.AsSpan(index * Classes, Classes);

    /// <summary>The sum of several models, which decides as they would by a vote of their scores.</summary>
    public static LearntWeights Sum(IReadOnlyList<LearntWeights> models)
    {
        var rows = new Dictionary<ulong, float[]>();
        foreach (var model in models)
        {
            for (var i = 0; i < model.Features.Length; i++)
            {
                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, model.Features[i], out _);
                row ??= new float[model.Classes];
                for (var k = 0; k < model.Classes; k++)
                {
                    row[k] += model[i][k];
                }
            }
        }

        var features = rows.Keys.Order().ToArray();
        return new LearntWeights(models[0].Classes, features, [.. features.SelectMany(feature => rows[feature])]);
    }
}
