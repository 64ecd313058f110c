namespace Hearsay.Casework;

/// <summary>What it rests on that one report is said to stand before the other.</summary>
public enum CopyBasis
{
    /// <summary>Nothing tells which came first; or each credits the other.</summary>
    Unknown,

    /// <summary>One was published earlier. Both may still rest on a third that is not in the case.</summary>
    FirstSeen,

    /// <summary>One names the other's outlet, or the agency that is the other's outlet, in a credit line or dateline.</summary>
    Credited,
}
