namespace Hearsay.Casework;

/// <summary>A link from one profile to another.</summary>
/// <param name="Node">The other.</param>
/// <param name="Score">The logarithm of the odds that both are about one incident.</param>
internal readonly record struct Link(int Node, float Score)
{
    /// <summary>Links of lower odds are not kept; whoever misses one counts it as this.</summary>
    public const float Least = -4;

    /// <summary>The score of two profiles that cannot be about one incident.</summary>
    public const float Vetoed = -20;
}
