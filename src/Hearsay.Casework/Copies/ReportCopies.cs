namespace Hearsay.Casework;

/// <summary>Which reports of a case share which wording.</summary>
/// <param name="Reports">The reports, in <see cref="CaseOrder"/>'s order.</param>
/// <param name="Pairs">The pairs that share wording, by their first report, then by their second.</param>
public sealed record ReportCopies(IReadOnlyList<CopyReport> Reports, IReadOnlyList<CopyPair> Pairs);
