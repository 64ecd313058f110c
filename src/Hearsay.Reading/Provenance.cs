namespace Hearsay.Reading;

/// <summary>What is known of a report from outside of its words.</summary>
public sealed record Provenance
{
    /// <summary>Nothing is known.</summary>
    public static Provenance Unknown { get; } = new();

    /// <summary>The moment that "today" hangs on; null where unknown, and then "today" stays unresolved.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The title, read as a passage of its own; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was found; null where unknown.</summary>
    public string? Address { get; init; }
}
