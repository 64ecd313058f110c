using System.Globalization;
using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Takes the day of publication and the outlet from a file's name: <c>2027-03-28-kemi-courier.txt</c>.</summary>
internal static class FileNameStatements
{
    /// <summary>Where it stands, as the report's metadata tell.</summary>
    public const string Basis = "file name";

    private const int DayLength = 10;

    /// <summary>A report with what its file's name says, where the report itself does not.</summary>
    public static Report Complete(Report report)
    {
        var name = Path.GetFileNameWithoutExtension(report.Capture.Address);
        if (
            !IsFileOfItsOwn(report)
            || name.Length <= DayLength
            || name[DayLength] is not ('-' or '_' or ' ')
            || !PublicationTime.TryParse(name[..DayLength], out _)
        )
        {
            return report;
        }

        var (day, outlet) = (name[..DayLength], OutletOf(name[(DayLength + 1)..]));
        var stated = new List<MetadataStatement>(report.Statements);
        if (report.Published is null)
        {
            stated.Add(new MetadataStatement("published", day, Basis));
            report = report with { Published = day };
        }

        if (report.Outlet is null && outlet.Length > 0)
        {
            stated.Add(new MetadataStatement("outlet", outlet, Basis));
            report = report with { Outlet = outlet };
        }

        return report with
        {
            Statements = stated,
        };
    }

    private static bool IsFileOfItsOwn(Report report) =>
        report.Capture.Container is null
        && report.Format is not (ReportFormat.JsonLines or ReportFormat.Feed or ReportFormat.Csv)
        && !report.Capture.Address.Contains("://", StringComparison.Ordinal);

    // Names of outlets have capitals; a file's name that has some keeps its own.
    private static string OutletOf(string name)
    {
        var words = name.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return name.Any(char.IsUpper)
            ? string.Join(' ', words)
            : string.Join(' ', words.Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
    }
}
