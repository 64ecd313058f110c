namespace Hearsay.Archive;

/// <summary>Who writes to an archive, and by which clock.</summary>
public sealed record ArchiveWriterOptions
{
    /// <summary>The program that writes and its version; Hearsay's own by default.</summary>
    public string Tool { get; init; } =
        "hearsay " + (typeof(ArchiveWriterOptions).Assembly.GetName().Version?.ToString(3) ?? "0");

    /// <summary>The person who has it done; null (the default) where none is named.</summary>
    public string? Person { get; init; }

    /// <summary>The clock of the log's times; the system's by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The most bytes that one capture may have. 64 GiB by default.</summary>
    public long MaxBytes { get; init; } = 64L << 30;

    /// <summary>How long to wait for another writer to finish. Not at all by default.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.Zero;
}
