namespace Hearsay.Archive;

/// <summary>One entry of the custody log: what was done, when and by what, chained to the entry before.</summary>
public sealed record CustodyEntry
{
    /// <summary>Its place in the log; the first is 1.</summary>
    public required long Number { get; init; }

    /// <summary>The <see cref="Hash"/> of the entry before; 64 zeros in the first.</summary>
    public required string Previous { get; init; }

    /// <summary>When it was written, in UTC, by the system's clock, to the millisecond.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The program that wrote it and its version, e.g. <c>hearsay 0.1.0</c>.</summary>
    public required string Tool { get; init; }

    /// <summary>The person who had it done; null where none was named.</summary>
    public string? Person { get; init; }

    /// <summary>What was done, in lower case, e.g. <c>captured</c>; <see cref="CustodyActions"/> has those of the archive itself.</summary>
    public required string Action { get; init; }

    /// <summary>What was captured; null where the action is another.</summary>
    public ArchivedCapture? Capture { get; init; }

    /// <summary>What else there is to say of it, in the order in which it was given.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Details { get; init; } = [];

    /// <summary>The SHA-256 of the entry's line up to and without this field, 64 hexadecimal digits in lower case.</summary>
    public required string Hash { get; init; }
}
