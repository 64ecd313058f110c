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

    /// <summary>The most bytes that a file inside of another one may have. 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>How much may always come out of a container, with all that is nested in it. 512 MiB by default.</summary>
    public long MaxUnpackedBytes { get; init; } = 512 << 20;

    /// <summary>How many times its own size may come out of a container that is larger. 100 by default.</summary>
    public int MaxUnpackedRatio { get; init; } = 100;

    /// <summary>The most parts that a container may have, with all that is nested in it. 1,000,000 by default.</summary>
    public int MaxParts { get; init; } = 1_000_000;

    /// <summary>How deep containers may lie in each other. 8 by default.</summary>
    public int MaxNesting { get; init; } = 8;

    /// <summary>
    /// The longest that reading one PDF may last. 5 minutes by default: a last resort, since what a PDF may cost is bounded
    /// by how often its bytes are looked at, which is the same on any machine.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(5);
}
