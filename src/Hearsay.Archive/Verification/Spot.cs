namespace Hearsay.Archive;

/// <summary>A changed byte that was found by guessing, and proven by a hash.</summary>
/// <param name="Offset">Where it is.</param>
/// <param name="Is">What it is.</param>
/// <param name="Was">What it was.</param>
internal readonly record struct Spot(long Offset, byte Is, byte Was)
{
    /// <summary>Whether a single bit of it differs.</summary>
    public bool IsBit => System.Numerics.BitOperations.PopCount((uint)(Is ^ Was)) == 1;
}
