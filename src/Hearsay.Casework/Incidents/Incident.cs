namespace Hearsay.Casework;

/// <summary>One thing that happened, or is said to have, and the reports that tell of it.</summary>
/// <remarks>The day, the place and the kind are what most members state; they are views, and members may state others.</remarks>
public sealed record Incident
{
    private readonly Lazy<IncidentWindow?> _when;
    private readonly Lazy<IncidentPlace?> _where;
    private readonly Lazy<string?> _kind;
    private readonly Lazy<IReadOnlyList<IncidentLikeness>> _possiblySame;

    // Worked out when asked for: whoever adds one report to ten thousand asks for few.
    internal Incident(
        Func<IncidentWindow?> when,
        Func<IncidentPlace?> where,
        Func<string?> kind,
        Func<IReadOnlyList<IncidentLikeness>> possiblySame
    )
    {
        _when = new(when);
        _where = new(where);
        _kind = new(kind);
        _possiblySame = new(possiblySame);
    }

    /// <summary>Who tells of it, in the order of the case; never empty.</summary>
    public required IReadOnlyList<IncidentMember> Members { get; init; }

    /// <summary>When it happened, as most members have it; null where none states a day.</summary>
    public IncidentWindow? When => _when.Value;

    /// <summary>Where it happened, as most members have it; null where none names a place that is resolved.</summary>
    public IncidentPlace? Where => _where.Value;

    /// <summary>What kind of event it is, as most members have it: "shooting", "air strike"; null where their words do not say.</summary>
    public string? Kind => _kind.Value;

    /// <summary>The incidents that are possibly the same as this one, the likelier first.</summary>
    public IReadOnlyList<IncidentLikeness> PossiblySame => _possiblySame.Value;
}
