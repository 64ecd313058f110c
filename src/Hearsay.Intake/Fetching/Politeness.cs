namespace Hearsay.Intake;

/// <summary>How the sites that are fetched from are spared.</summary>
public sealed record Politeness
{
    /// <summary>The defaults.</summary>
    public static Politeness Default { get; } = new();

    /// <summary>
    /// The pause between two visits to one host; a longer one that its robots.txt asks for counts, up to a minute. A
    /// second by default.
    /// </summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether to fetch what a site's robots.txt asks programs to leave alone, and to pass over its pauses. False by default.</summary>
    public bool IgnoreRobots { get; init; }

    /// <summary>How many hosts are asked at the same time, each for one thing. 4 by default.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>How often a host that says it is busy (429, 503) is asked again. 3 times by default.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>
    /// The longest that a busy host is waited for. One that wants longer is left alone as long, and what is to be fetched
    /// from it fails with H064 meanwhile. Two minutes by default.
    /// </summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The clock that waiting goes by; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
