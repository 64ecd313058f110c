using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Casework;
using Hearsay.Pages;

namespace Hearsay.Cli;

/// <summary>Gathers the reports of a dossier, and works them out together once all are there.</summary>
internal sealed class DossierReports(int threads)
{
    private readonly List<ReadReport> _reports = [];

    /// <summary>How many there are.</summary>
    public int Count => _reports.Count;

    /// <summary>Takes one more.</summary>
    public void Add(ReadReport report) => _reports.Add(report);

    /// <summary>Works them out.</summary>
    /// <returns>What came of it, and the reports in the case's order.</returns>
    public (Casebook Casebook, List<ReadReport> Reports) WorkOut()
    {
        try
        {
            var byId = WithIds();
            var casebook = CaseAnalyzer.Analyze(
                byId.Select(pair => new CaseReport(pair.Key, pair.Value.Reading)),
                threads
            );
            return (casebook, casebook.Reports.Select(report => byId[report.Id]).ToList());
        }
        catch (ArgumentException error)
        {
            // Told apart from what goes wrong with the file: the runtime says so of a disk that is full.
            throw new InvalidOperationException(error.Message, error);
        }
    }

    /// <summary>The reports as pages take them.</summary>
    public static List<SheetReport> Sheets(List<ReadReport> reports) =>
        reports.ConvertAll(report => new SheetReport(report.Report, report.Reading));

    // Two files in two folders may have one name; what is the same report twice over is one.
    private Dictionary<string, ReadReport> WithIds()
    {
        var byId = new Dictionary<string, ReadReport>(StringComparer.Ordinal);
        var twins = _reports
            .GroupBy(report => report.Report.Id, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var report in _reports)
        {
            var id = report.Report.Id;
            if (twins.Contains(id))
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Told(report))));
                id = string.Create(CultureInfo.InvariantCulture, $"{id}#{hash[..12]}");
            }

            byId.TryAdd(id, report);
        }

        return byId;
    }

    private static string Told(ReadReport report) =>
        string.Join(
            '\0',
            report.Report.Capture.Sha256,
            report.Reading.Provenance.Published?.ToString(),
            report.Reading.Provenance.Outlet,
            report.Reading.Provenance.Title,
            report.Report.Text
        );
}
