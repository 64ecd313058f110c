using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework.Tests;

/// <summary>Reports made up for a test.</summary>
internal static class Invented
{
    // By which all are told to be of one incident.
    private const string Scene = "\n\nIt happened in Homs on Tuesday 4 March 2031, near the railway station.";

    /// <summary>A report as the reader reads it.</summary>
    public static CaseReport Report(string id, string outlet, string published, string text)
    {
        Assert.True(PublicationTime.TryParse(published, out var moment));
        var provenance = new Provenance { Outlet = outlet, Published = moment };
        return new CaseReport(id, ReportReader.English.Read(Annotator.English.Annotate(text + Scene), provenance));
    }

    /// <summary>So readily that all reports are of one incident: what these tests are about comes after the grouping.</summary>
    public const double Together = 1000;

    /// <summary>A case of reports, each on the same day an hour after the one before.</summary>
    public static Casebook Case(params (string Outlet, string Text)[] reports) =>
        CaseAnalyzer.Analyze(
            reports.Select(
                (report, i) => Report($"r{i + 1}", report.Outlet, $"2031-03-04T{10 + i}:00:00Z", report.Text)
            ),
            leaning: Together
        );
}
