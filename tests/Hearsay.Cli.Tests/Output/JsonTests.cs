using System.Text;
using System.Text.Json;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

public sealed class JsonTests
{
    [Fact]
    public void A_report_with_its_words_and_pages()
    {
        using var document = JsonDocument.Parse(Print(list: false, reports: 1));
        Snapshot.Match(document.RootElement.GetProperty("report").GetRawText(), "report-json");
    }

    [Fact]
    public void An_extent_stands_on_one_line() =>
        Assert.Contains("\n      \"source\": [[0, 17]],\n", Print(list: false, reports: 1), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_list_is_valid_whatever_is_in_it(int reports)
    {
        using var document = JsonDocument.Parse(Print(list: true, reports));
        Assert.Equal(reports, document.RootElement.GetArrayLength());
    }

    private static string Print(bool list, int reports)
    {
        var format = new JsonFormat(list);
        using var output = new MemoryStream();
        using var part = new ByteBuffer();
        format.Begin(output);
        for (var i = 0; i < reports; i++)
        {
            part.Clear();
            var report = InventedReport.Create();
            format.Render(report, part);
            format.Hand(report, part.Written, output);
        }

        format.End(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
