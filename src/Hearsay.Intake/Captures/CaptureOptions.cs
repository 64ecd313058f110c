namespace Hearsay.Intake;

/// <summary>How captures are obtained, and the bounds that keep it finite.</summary>
public sealed record CaptureOptions
{
    /// <summary>The defaults.</summary>
    public static CaptureOptions Default { get; } = new();

    /// <summary>The most bytes that a capture may have. 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>The most bytes that a capture may have whose beginning is text or a web page. 16 MiB by default.</summary>
    public int MaxTextBytes { get; init; } = 16 << 20;

    /// <summary>Whether addresses of this machine and its local network may be fetched. False by default.</summary>
    public bool AllowLocal { get; init; }

    /// <summary>The longest that fetching may last, redirects and all. 30 seconds by default.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed. 10 by default.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How the sites that are fetched from are spared.</summary>
    public Politeness Politeness { get; init; } = Politeness.Default;

    /// <summary>The clock that <see cref="Capture.Obtained"/> is read from; null (the default) leaves it unrecorded.</summary>
    public TimeProvider? Clock { get; init; }
}
