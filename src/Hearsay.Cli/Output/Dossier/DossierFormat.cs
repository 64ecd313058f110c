using System.Text;
using Hearsay.Pages;
using Hearsay.Pages.Dossier;

namespace Hearsay.Cli;

/// <summary>Waits for all reports, works them out together, and writes what came of it.</summary>
internal sealed class DossierFormat(string form, DossierOptions options, int threads) : IReportFormat
{
    private readonly DossierReports _reports = new(threads);

    public void Begin(Stream output) { }

    public void Render(ReadReport report, ByteBuffer buffer) { }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output) => _reports.Add(report);

    public void End(Stream output)
    {
        if (_reports.Count > 0)
        {
            output.Write(Make());
        }
    }

    private byte[] Make()
    {
        var (casebook, reports) = _reports.WorkOut();
        var sheets = DossierReports.Sheets(reports);
        switch (form)
        {
            case "json":
                using (var json = new MemoryStream())
                {
                    DossierJson.Write(json, DossierModel.Create(casebook, sheets, options), reports);
                    return json.ToArray();
                }

            case "csv":
                return Encoding.UTF8.GetBytes(
                    DossierCsv.Write(DossierModel.Create(casebook, sheets, options), reports)
                );
            case "md":
                return Encoding.UTF8.GetBytes(CaseDossier.RenderMarkdown(casebook, sheets, options));
            default:
                return Encoding.UTF8.GetBytes(
                    CaseDossier.RenderAsync(casebook, sheets, options).GetAwaiter().GetResult()
                );
        }
    }
}
