using System.Text;
using Hearsay.Pages;

namespace Hearsay.Cli;

/// <summary>Waits for all reports, works them out together, and writes a page for the dossier and two for each report into a folder.</summary>
internal sealed class DossierFolderFormat(string folder, DossierOptions options, int threads) : IReportFormat
{
    private readonly DossierReports _reports = new(threads);

    public bool WritesItsOwnFiles => true;

    public void Begin(Stream output) { }

    public void Render(ReadReport report, ByteBuffer buffer) { }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output) => _reports.Add(report);

    public void End(Stream output)
    {
        if (_reports.Count == 0)
        {
            return;
        }

        var (casebook, reports) = _reports.WorkOut();
        Make(Path.Combine(folder, "reports"));
        // What leads to the others is written last: a folder with an index is whole.
        DossierPage? index = null;
        foreach (var page in CaseDossier.RenderFolder(casebook, DossierReports.Sheets(reports), options))
        {
            if (index is null)
            {
                index = page;
            }
            else
            {
                Write(page);
            }
        }

        Write(index!);
    }

    private void Write(DossierPage page)
    {
        var path = Path.Combine(folder, page.Path.Replace('/', Path.DirectorySeparatorChar));
        using var file = new AtomicFile(path);
        try
        {
            file.Stream.Write(Encoding.UTF8.GetBytes(page.Html));
        }
        catch (IOException error)
        {
            throw OutputFailure.Of(path, error);
        }

        file.Commit();
    }

    private static void Make(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw OutputFailure.Of(path, error);
        }
    }
}
