namespace Hearsay.Archive;

/// <summary>An answer that led on to another address.</summary>
/// <param name="Address">The address that was asked.</param>
/// <param name="Status">The status of its answer, e.g. 301.</param>
/// <param name="Headers">The headers of its answer, in their order.</param>
public sealed record Hop(string Address, int Status, IReadOnlyList<HeaderField> Headers);
