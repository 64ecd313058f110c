using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>A report, or one item of a round-up, that tells of an incident.</summary>
public sealed record IncidentMember
{
    private readonly Lazy<IReadOnlyList<IncidentReason>> _reasons;

    internal IncidentMember(Func<IReadOnlyList<IncidentReason>> reasons) => _reasons = new(reasons);

    /// <summary>Where the report stands in the order of the case, from 0.</summary>
    public required int Report { get; init; }

    /// <summary>Which item of the report it is, from 0; reports that are no round-ups have one.</summary>
    public required int Part { get; init; }

    /// <summary>The words that tell of it, in the report's text: a claim whose cue lies there is about this incident.</summary>
    public required Extent Extent { get; init; }

    /// <summary>How sure it is that the report is about this incident.</summary>
    public required IncidentStrength Strength { get; init; }

    /// <summary>The report that it is linked to the most strongly; -1 where it is the only member.</summary>
    public required int LinkedTo { get; init; }

    /// <summary>What speaks for that link and what against it, the weightiest first; worked out when first asked for.</summary>
    public IReadOnlyList<IncidentReason> Reasons => _reasons.Value;
}
