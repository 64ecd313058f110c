namespace Hearsay.Cases;

/// <summary>A report as it stands in a case.</summary>
public sealed record ReportEntry
{
    /// <summary>Its number in the case, from 1; it is shown as <c>r1</c>.</summary>
    public required long Id { get; init; }

    /// <summary>What its versions have in common: an address, or a file's place.</summary>
    public required string Series { get; init; }

    /// <summary>Which version of its series it is, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The SHA-256 of its title and words, as <see cref="ReportWords.Sha256"/> makes it.</summary>
    public required string WordsSha256 { get; init; }

    /// <summary>What it was called when it was added: a file's name, an address, an id.</summary>
    public required string Name { get; init; }

    /// <summary>What the capture was: text, html, pdf, …</summary>
    public required string Format { get; init; }

    /// <summary>The title; null where none is stated.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it; null where unknown.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published, ISO 8601, as finely as known; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Where it was found; null where unknown.</summary>
    public string? Address { get; init; }

    /// <summary>Its language as stated; null where not stated.</summary>
    public string? Language { get; init; }

    /// <summary>How long its text is, in Unicode code points.</summary>
    public required int Characters { get; init; }

    /// <summary>How many claims its latest reading found.</summary>
    public required int Claims { get; init; }

    /// <summary>How many findings its latest reading made.</summary>
    public required int Findings { get; init; }

    /// <summary>When it was added, UTC.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Who added it.</summary>
    public required Agent AddedBy { get; init; }

    /// <summary>The decision that took it out of the case; null where it is in it.</summary>
    public long? RemovedBy { get; init; }
}
