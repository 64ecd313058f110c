namespace Hearsay.Casework;

/// <summary>How the links between two groups are weighed.</summary>
/// <param name="Threshold">Groups are put together above this.</param>
/// <param name="BestShare">How much the best link counts beside the average of all pairs, from 0 to 1.</param>
internal sealed record GroupingRule(float Threshold, float BestShare)
{
    /// <summary>A member whose score against the rest of its incident is below this is possibly of it.</summary>
    public const float Certain = 1.5f;

    /// <summary>Two incidents whose score is above this are possibly the same.</summary>
    public const float Possible = -1.5f;

    /// <summary>What comes with Hearsay.</summary>
    public static GroupingRule Default { get; } = new(0.3f, 0.4f);

    /// <summary>The score of two groups, as a logarithm of odds; never above the best link's.</summary>
    /// <param name="tie">The links between them.</param>
    /// <param name="pairs">How many pairs there are; those without a link count as the least.</param>
    public float Score(Tie tie, int pairs) =>
        BestShare * tie.Best + (1 - BestShare) * (tie.Sum + (pairs - tie.Count) * Link.Least) / pairs;
}
