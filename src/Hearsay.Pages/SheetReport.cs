using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Pages;

/// <summary>A report and what was read out of it: what one section of a claim sheet shows.</summary>
/// <param name="Report">The report, with its capture.</param>
/// <param name="Reading">The reading of <see cref="Intake.Report.Text"/>; its extents are the report's own.</param>
public sealed record SheetReport(Report Report, ReportReading Reading);
