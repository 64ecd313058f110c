namespace Hearsay.Intake;

/// <summary>One line of JSON Lines: the fields of a report, or why they could not be read.</summary>
public sealed record JsonLine
{
    /// <summary>The line's number, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>What the line calls its report; its number where it does not say.</summary>
    public required string Id { get; init; }

    /// <summary>The report's words, as given; empty where the line failed.</summary>
    public string Text { get; init; } = "";

    /// <summary>When it was published, as given; null where not stated.</summary>
    public string? Published { get; init; }

    /// <summary>The title; null where not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null where not stated.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address; null where not stated.</summary>
    public string? Address { get; init; }

    /// <summary>Its language, e.g. <c>en</c>; null where not stated.</summary>
    public string? Language { get; init; }

    /// <summary>Why the line could not be read; null where it could.</summary>
    public IntakeFailure? Failure { get; init; }
}
