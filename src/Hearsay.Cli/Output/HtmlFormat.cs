using System.Text;
using Hearsay.Pages;

namespace Hearsay.Cli;

/// <summary>One self-contained HTML page with all reports.</summary>
internal sealed class HtmlFormat : IReportFormat
{
    private readonly List<SheetReport> _reports = [];

    public void Begin(Stream output) { }

    public void Render(ReadReport report, ByteBuffer buffer) { }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output) =>
        _reports.Add(new SheetReport(report.Report, report.Reading));

    public void End(Stream output)
    {
        if (_reports.Count > 0)
        {
            output.Write(Encoding.UTF8.GetBytes(ClaimSheet.RenderAsync(_reports).GetAwaiter().GetResult()));
        }
    }
}
