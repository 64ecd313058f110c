namespace Hearsay.Cases;

/// <summary>Something that was read in a report, with its address.</summary>
/// <param name="Target">Its address.</param>
/// <param name="Value">How it was read, in words.</param>
public sealed record StoredItem(ItemAddress Target, string Value);
