using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Numbers that look random and are the same in each run: SplitMix64 from a fixed seed.</summary>
/// <param name="seed">Where they begin.</param>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to <paramref name="end"/>, exclusive.</summary>
    public int Next(int end) =>
        (int)(((FeatureHash.Finish(_state += 0x9E3779B97F4A7C15) >> 32) * (ulong)(uint)end) >> 32);

    /// <summary>Puts a list into another order (Fisher and Yates).</summary>
    public void Order<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    /// <summary>Leaves features out at random, so that none is relied on alone (Wang and Manning, "Fast dropout training", 2013).</summary>
    /// <param name="features">The features; those that stay move to the front.</param>
    /// <param name="percent">How many of a hundred are left out.</param>
    /// <returns>How many stay.</returns>
    public int Drop(Span<ulong> features, int percent)
    {
        var count = 0;
        foreach (var feature in features)
        {
            if (Next(100) >= percent)
            {
                features[count++] = feature;
            }
        }

        return count;
    }
}
