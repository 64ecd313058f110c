namespace Hearsay.Cases;

/// <summary>A decision on its way into a case.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="Target">With what; the default for the case itself, and for an undoing.</param>
/// <param name="By">Who decides.</param>
public sealed record NewDecision(DecisionVerb Verb, ItemAddress Target, Agent By)
{
    /// <summary>The field that is corrected: holder, stance, published, …</summary>
    public string? Field { get; init; }

    /// <summary>What it should be; for a split, what goes to the other; for a renaming, the name.</summary>
    public string? Value { get; init; }

    /// <summary>The other one of a merge.</summary>
    public ItemAddress? Other { get; init; }

    /// <summary>Why, in the person's own words.</summary>
    public string? Note { get; init; }

    /// <summary>The number of the decision that is taken back.</summary>
    public long? Undoes { get; init; }
}
