using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>A report on its way into a case, read.</summary>
/// <param name="Report">The report; its capture is in the archive already.</param>
/// <param name="Reading">What was read out of it. Its provenance may say more than the report does itself.</param>
/// <param name="Reader">What read it.</param>
/// <param name="By">Who adds it.</param>
public sealed record NewReport(Report Report, ReportReading Reading, Agent Reader, Agent By);
