namespace Hearsay.Intake;

/// <summary>What a capture is, told by its content.</summary>
public enum ReportFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>JSON Lines, a report a line.</summary>
    JsonLines,
}
