namespace Hearsay.Cases;

/// <summary>What came of adding a report.</summary>
public enum AddOutcome
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is another version of a report that was there.</summary>
    NewVersion,

    /// <summary>It was there already, with the same words; only a capture that was not known was noted.</summary>
    Known,
}
