namespace Hearsay.Training.Copies;

/// <summary>What happens now and then.</summary>
internal static class Chance
{
    /// <summary>True that often, from 0 to 1.</summary>
    public static bool Happens(Shuffle choice, double probability) => choice.Next(1_000_000) < probability * 1_000_000;
}
