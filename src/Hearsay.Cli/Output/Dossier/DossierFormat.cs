using System.Globalization;
using System.Text;
using Hearsay.Casework;
using Hearsay.Pages;

namespace Hearsay.Cli;

/// <summary>Waits for all reports, works them out together, and writes what came of it.</summary>
internal sealed class DossierFormat(string form, DossierOptions options) : IReportFormat
{
    private readonly List<ReadReport> _reports = [];

    public void Begin(Stream output) { }

    public void Render(ReadReport report, ByteBuffer buffer) { }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output) => _reports.Add(report);

    public void End(Stream output)
    {
        if (_reports.Count == 0)
        {
            return;
        }

        byte[] dossier;
        try
        {
            dossier = Make();
        }
        catch (ArgumentException error)
        {
            // Told apart from what goes wrong with the file: the runtime says so of a disk that is full.
            throw new InvalidOperationException(error.Message, error);
        }

        output.Write(dossier);
    }

    private byte[] Make()
    {
        var byId = WithIds();
        var casebook = CaseAnalyzer.Analyze(byId.Select(pair => new CaseReport(pair.Key, pair.Value.Reading)));
        var reports = casebook.Reports.Select(report => byId[report.Id]).ToList();
        if (form == "json")
        {
            using var json = new MemoryStream();
            DossierJson.Write(json, casebook, reports);
            return json.ToArray();
        }

        var sheets = reports.ConvertAll(report => new SheetReport(report.Report, report.Reading));
        return Encoding.UTF8.GetBytes(
            form switch
            {
                "csv" => DossierCsv.Write(casebook, reports),
                "md" => CaseDossier.RenderMarkdown(casebook, sheets, options),
                _ => CaseDossier.RenderAsync(casebook, sheets, options).GetAwaiter().GetResult(),
            }
        );
    }

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
                var hash = Convert.ToHexStringLower(
                    System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Told(report)))
                );
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
