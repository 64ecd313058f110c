namespace Hearsay.Cases;

/// <summary>What another reading made of something in a report.</summary>
/// <param name="Target">What it is.</param>
/// <param name="Before">How it was read before; null where it was not.</param>
/// <param name="After">How it is read now; null where it is not.</param>
/// <param name="Decided">Whether people have decided something about it that holds; that stays either way.</param>
public sealed record ItemChange(ItemAddress Target, string? Before, string? After, bool Decided);
