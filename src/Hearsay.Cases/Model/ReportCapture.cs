namespace Hearsay.Cases;

/// <summary>A capture that a report was taken out of.</summary>
/// <param name="Report">The report's number.</param>
/// <param name="Sha256">The SHA-256 of the capture's bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="Address">Where the bytes were.</param>
/// <param name="Item">Which of the capture's reports it is, by its id there; empty where the capture is one report.</param>
/// <param name="Obtained">When they were obtained, UTC; null where that was not recorded.</param>
/// <param name="Container">The SHA-256 of the file that the bytes lay in; null where they lay in none.</param>
/// <param name="Within">Where in that file they lay, outermost first; null where they lay in none.</param>
public sealed record ReportCapture(
    long Report,
    string Sha256,
    string Address,
    string Item,
    DateTimeOffset? Obtained,
    string? Container = null,
    string? Within = null
);
