namespace Hearsay.Casework;

/// <summary>That two incidents are possibly the same.</summary>
public sealed record IncidentLikeness
{
    private readonly Lazy<IReadOnlyList<IncidentReason>> _reasons;

    internal IncidentLikeness(Func<IReadOnlyList<IncidentReason>> reasons) => _reasons = new(reasons);

    /// <summary>The other incident, by its place in <see cref="IncidentGroups.Incidents"/>.</summary>
    public required int Incident { get; init; }

    /// <summary>What speaks for it and what against it, in the two reports that are linked the most strongly.</summary>
    public IReadOnlyList<IncidentReason> Reasons => _reasons.Value;
}
