using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>A report on its way into a case, read.</summary>
/// <param name="Report">The report; its capture is in the archive already.</param>
/// <param name="Reading">What was read out of it. Its provenance may say more than the report does itself.</param>
/// <param name="Reader">What read it.</param>
/// <param name="By">Who adds it.</param>
public sealed record NewReport(Report Report, ReportReading Reading, Agent Reader, Agent By)
{
    /// <summary>Which of its capture's reports it is, from 1.</summary>
    public int Item { get; init; } = 1;

    /// <summary>What its versions have in common; null lets its address or its file tell.</summary>
    public string? Series { get; init; }
}
