namespace Hearsay.Intake;

/// <summary>One version of one text by one outlet, taken out of a capture.</summary>
public sealed record Report
{
    /// <summary>The bytes that it was taken out of.</summary>
    public required Capture Capture { get; init; }

    /// <summary>A name for it in this run: the file's name, the address, or the id given in JSON Lines.</summary>
    public required string Id { get; init; }

    /// <summary>The words. Paragraphs are parted by a blank line.</summary>
    public required string Text { get; init; }

    /// <summary>What the capture was.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>The title; null where none is stated.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null where not stated.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it; null where not stated.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published, ISO 8601, as finely as stated; null where not stated.</summary>
    public string? Published { get; init; }

    /// <summary>
    /// When the file says that it was made, ISO 8601; null where it does not say. A hint only: a PDF may be made long
    /// before or after what it holds was published.
    /// </summary>
    public string? Made { get; init; }

    /// <summary>Its own address; null where not stated.</summary>
    public string? Address { get; init; }

    /// <summary>Its language as stated, e.g. <c>en</c>; null where not stated.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// All that is said of it and where, in the order of trust: of each field the first one that can be read is the one
    /// that stands above.
    /// </summary>
    public IReadOnlyList<MetadataStatement> Statements { get; init; } = [];

    /// <summary>Where what is said of it does not agree; nothing of it was resolved but by the order of trust.</summary>
    public IReadOnlyList<MetadataConflict> Conflicts { get; init; } = [];

    /// <summary>The way back from the words to their place in the capture.</summary>
    public SourceMap Sources { get; init; } = SourceMap.Empty;

    /// <summary>What was found wrong with the capture and got round, in plain sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
