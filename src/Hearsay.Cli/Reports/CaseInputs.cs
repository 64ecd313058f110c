using Hearsay.Archive;
using Hearsay.Cases;
using Hearsay.Intake;
using Hearsay.Reading;
using Capture = Hearsay.Intake.Capture;

namespace Hearsay.Cli;

/// <summary>Takes the reports of a case as if they came in now: all versions that are in it, as people corrected them.</summary>
internal static class CaseInputs
{
    /// <summary>What the reports of a case are called in a run, before their number.</summary>
    public const string Mark = "case ";

    /// <summary>The reports, in order of their numbers.</summary>
    /// <exception cref="CaseException">The case cannot be read.</exception>
    public static IEnumerable<ReportInput> Find(string folder)
    {
        using var opened = CaseReader.Open(folder);
        var archive = opened.Archive;
        foreach (var report in opened.ReadReports())
        {
            var known = Corrections.Apply(report.Provenance, opened.Store.ReadDecisions(report.Entry.Id));
            yield return new ReportInput(
                $"{folder} {report.Id}",
                report.Text.Words.Length,
                OneOfMany: true,
                () => [new Extraction(Make(report, known, archive))]
            );
        }
    }

    private static Report Make(CaseReport report, Provenance known, CaptureArchive archive)
    {
        var entry = report.Entry;
        return new Report
        {
            Capture = CaptureOf(report.Captures[0], archive),
            Id = Mark + report.Id,
            Text = report.Text.Words,
            Format = ReportFormat.Text,
            Title = known.Title,
            Outlet = known.Outlet,
            Byline = entry.Byline,
            Published = known.Published?.ToString(),
            Address = known.Address,
            Language = entry.Language,
            Statements = [.. report.Statements.Select(one => new MetadataStatement(one.Field, one.Value, one.Origin))],
            Warnings = report.Warnings,
        };
    }

    // What was taken out of a container has no bytes of its own in the archive; the container has.
    private static Capture CaptureOf(ReportCapture capture, CaptureArchive archive)
    {
        var kept = archive.Contains(capture.Sha256) ? capture.Sha256 : capture.Container ?? capture.Sha256;
        return new Capture(
            archive.ReadCapture(kept),
            new Obtaining
            {
                Address = capture.Address,
                Method = ObtainingMethods.Given,
                Time = capture.Obtained,
            }
        )
        {
            IsArchived = true,
        };
    }
}
