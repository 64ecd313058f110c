namespace Hearsay.Cases;

/// <summary>A capture that a report was taken out of.</summary>
/// <param name="Report">The report's number.</param>
/// <param name="Sha256">The SHA-256 of the capture's bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="Address">Where the bytes were.</param>
/// <param name="Item">Which of the capture's reports it is, from 1.</param>
/// <param name="Obtained">When they were obtained, UTC; null where that was not recorded.</param>
public sealed record ReportCapture(long Report, string Sha256, string Address, int Item, DateTimeOffset? Obtained);
