namespace Hearsay.Cases;

/// <summary>A search of a case.</summary>
/// <param name="Words">Words that must all be there, capitals and diacritics not counted; "…" keeps them together, a star at the end takes any ending, a hyphen in front leaves out.</param>
public sealed record SearchQuery(string Words)
{
    /// <summary>What is searched.</summary>
    public SearchKind Kind { get; init; }

    /// <summary>Only what somebody with these words in the name says, or reports in which he says something.</summary>
    public string? Holder { get; init; }

    /// <summary>Only what speaks of a place with these words in its name.</summary>
    public string? Place { get; init; }

    /// <summary>Only reports whose outlet has this in it, capitals not counted.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only reports published on this day or later.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only reports published on this day or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only what speaks of a time that touches this day, UTC.</summary>
    public DateOnly? On { get; init; }

    /// <summary>At most so many hits.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>At most so many passages of each hit.</summary>
    public int Passages { get; init; } = 3;
}
