namespace Hearsay.Reading;

/// <summary>A distance as it is stated.</summary>
/// <param name="First">Its first token, "about" and "less than" included.</param>
/// <param name="End">The token after it.</param>
/// <param name="Low">The least that it allows, in kilometres; null for no lower bound.</param>
/// <param name="High">The most that it allows, in kilometres; null for no upper bound.</param>
/// <param name="Rough">Whether a word such as "about" or "at least" stands before the number.</param>
internal readonly record struct StatedDistance(int First, int End, double? Low, double? High, bool Rough);
