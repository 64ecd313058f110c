using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>One report among those worked on together.</summary>
/// <param name="Id">What tells it from the others; two reports of a case never share one. Ties are broken by it.</param>
/// <param name="Reading">What was read out of it; every extent that casework prints is one of this reading's text.</param>
public sealed record CaseReport(string Id, ReportReading Reading);
