namespace Hearsay.Cases;

/// <summary>What changed when a report was read again.</summary>
/// <param name="Report">The report's number.</param>
/// <param name="Same">How much is read as before.</param>
/// <param name="Items">What is read otherwise, is new or is gone, in order of kind and number.</param>
public sealed record ReadingChange(long Report, int Same, IReadOnlyList<ItemChange> Items);
