namespace Hearsay.Intake;

/// <summary>How reports are taken out of a capture, and the bounds that keep it finite.</summary>
public sealed record ExtractionOptions
{
    /// <summary>The defaults.</summary>
    public static ExtractionOptions Default { get; } = new();

    /// <summary>What the capture is; null (the default) lets its content tell.</summary>
    public ReportFormat? Format { get; init; }

    /// <summary>The encoding of text and web pages, e.g. <c>windows-1251</c>; null (the default) lets the bytes tell.</summary>
    public string? Encoding { get; init; }

    /// <summary>The most UTF-16 code units that a report's text may have. 4 Mi by default: some 700,000 words.</summary>
    public int MaxTextLength { get; init; } = 4 << 20;

    /// <summary>The most bytes that a text or a web page may have. 16 MiB by default.</summary>
    public int MaxTextBytes { get; init; } = 16 << 20;

    /// <summary>The most bytes that a line of JSON Lines may have. 16 MiB by default.</summary>
    public int MaxLineBytes { get; init; } = 16 << 20;

    /// <summary>The most pages of a PDF that are read. 5,000 by default.</summary>
    public int MaxPages { get; init; } = 5000;

    /// <summary>The longest that taking out one report may last. 20 seconds by default.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(20);
}
