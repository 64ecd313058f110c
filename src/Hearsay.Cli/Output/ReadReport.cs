using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>A report with what was read out of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reading">What was read out of it.</param>
internal sealed record ReadReport(Report Report, ReportReading Reading)
{
    /// <summary>The numbers of the text's claims in a case; null where they are numbered in their order.</summary>
    public IReadOnlyList<int>? Numbers { get; init; }

    /// <summary>The same of the title's.</summary>
    public IReadOnlyList<int>? TitleNumbers { get; init; }

    /// <summary>Reads a report.</summary>
    public static ReadReport Of(Report report, Provenance provenance, ReportReader reader) =>
        new(report, reader.Read(Annotator.English.Annotate(report.Text), provenance));

    /// <summary>The page of the PDF that a passage begins on, from 1; 0 where there are no pages.</summary>
    public int PageOf(Extent extent)
    {
        foreach (var run in Report.Sources.Find(extent.Start, extent.End))
        {
            return run.Page;
        }

        return 0;
    }
}
