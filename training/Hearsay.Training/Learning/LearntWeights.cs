namespace Hearsay.Training;

/// <summary>Features, in order of their numbers, and a row of weights for each.</summary>
/// <param name="Classes">How many classes there are.</param>
/// <param name="Features">The features' numbers.</param>
/// <param name="Weights">The rows, one after the other.</param>
internal sealed record LearntWeights(int Classes, ulong[] Features, float[] Weights)
{
    /// <summary>The row of the feature at <paramref name="index"/>.</summary>
    public ReadOnlySpan<float> this[int index] => Weights.AsSpan(index * Classes, Classes);
}
