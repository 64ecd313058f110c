namespace Hearsay.Cases;

/// <summary>How much there is in a case. Reports that were removed are counted in <paramref name="Removed"/> alone.</summary>
/// <param name="Reports">The reports, every version counted.</param>
/// <param name="Removed">The reports that somebody took out.</param>
/// <param name="Captures">The captures that reports were taken out of.</param>
/// <param name="Claims">The claims of the latest readings.</param>
/// <param name="Findings">The findings of the latest readings.</param>
/// <param name="Decisions">The entries of what people decided, undone ones and undoings too.</param>
public sealed record CaseCounts(long Reports, long Removed, long Captures, long Claims, long Findings, long Decisions);
