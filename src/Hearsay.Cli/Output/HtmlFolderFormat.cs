using System.Globalization;
using System.Text;
using Hearsay.Pages;

namespace Hearsay.Cli;

/// <summary>A self-contained HTML page for each report, in a folder, named for the report.</summary>
internal sealed class HtmlFolderFormat(string folder) : IReportFormat
{
    private const int LongestName = 80;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public bool WritesItsOwnFiles => true;

    public void Begin(Stream output)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw OutputFailure.Of(folder, error);
        }
    }

    public void Render(ReadReport report, ByteBuffer buffer)
    {
        var page = ClaimSheet.RenderAsync([new SheetReport(report.Report, report.Reading)]).GetAwaiter().GetResult();
        buffer.Append(Encoding.UTF8.GetBytes(page));
    }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output)
    {
        var path = Path.Combine(folder, NameFor(report.Report.Id) + ".html");
        using var file = new AtomicFile(path);
        try
        {
            file.Stream.Write(part);
        }
        catch (IOException error)
        {
            throw OutputFailure.Of(path, error);
        }

        file.Commit();
    }

    public void End(Stream output) { }

    // Letters and digits of the id, so that no report can name a place outside the folder.
    private string NameFor(string id)
    {
        var name = new StringBuilder();
        foreach (var c in Path.GetFileNameWithoutExtension(id.TrimEnd('/')))
        {
            if (name.Length < LongestName)
            {
                name.Append(char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-');
            }
        }

        var plain = name.ToString().Trim('-') is { Length: > 0 } some ? some : "report";
        var free = plain;
        for (var i = 2; !_names.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{plain}-{i}");
        }

        return free;
    }
}
