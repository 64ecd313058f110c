namespace Hearsay.Archive;

/// <summary>Where a capture differs from what was obtained, as far as that can be known.</summary>
/// <param name="Words">In words, as part of a sentence.</param>
/// <param name="Offset">The first byte that may differ; null where unknown.</param>
/// <param name="Length">How many bytes from there on may differ; null where unknown.</param>
internal readonly record struct Damage(string Words, long? Offset, long? Length);
