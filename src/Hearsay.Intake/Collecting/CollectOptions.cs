namespace Hearsay.Intake;

/// <summary>How places are collected into an archive.</summary>
public sealed record CollectOptions
{
    /// <summary>The bounds of each capture, and the clock that its time is read from.</summary>
    public CaptureOptions Capture { get; init; } = new() { Clock = TimeProvider.System };

    /// <summary>
    /// Whether to obtain again what is in the archive. False by default: an address that was captured, and a file that was
    /// and has not changed since, is left alone, so that a run which was interrupted goes on where it stopped.
    /// </summary>
    public bool Again { get; init; }

    /// <summary>
    /// Whether the addresses that feeds, tables and fetched lists name are fetched too. False by default. A feed that is
    /// named again is asked again, and what it names is fetched once.
    /// </summary>
    public bool Sources { get; init; }
}
