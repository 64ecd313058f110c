namespace Hearsay.Reading;

/// <summary>What is said of a commitment.</summary>
public enum CommitmentStatus
{
    /// <summary>That it was entered into.</summary>
    Stated,

    /// <summary>That it was kept.</summary>
    Kept,

    /// <summary>That it was broken.</summary>
    Breached,

    /// <summary>That it was broken, which is denied.</summary>
    Disputed,
}
