using Hearsay.Intake;

namespace Hearsay.Cli.Tests.Dossier;

public sealed class FileNameStatementsTests
{
    [Theory]
    [InlineData("a/2027-03-28-kemi-courier.txt", "2027-03-28", "Kemi Courier")]
    [InlineData("2027-03-28_BBC News.html", "2027-03-28", "BBC News")]
    [InlineData("2027-03-28-.txt", "2027-03-28", null)]
    [InlineData("2027-02-30-kemi-courier.txt", null, null)]
    [InlineData("kemi-courier-2027-03-28.txt", null, null)]
    [InlineData("2027-03-28.txt", null, null)]
    [InlineData("https://example.org/2027-03-28-kemi-courier.html", null, null)]
    public void The_name_says_day_and_outlet(string path, string? day, string? outlet)
    {
        var report = FileNameStatements.Complete(ReportAt(path));
        Assert.Equal((day, outlet), (report.Published, report.Outlet));
    }

    [Fact]
    public void What_the_report_states_is_kept_and_the_basis_is_told()
    {
        var stated = ReportAt("2027-03-28-kemi-courier.txt") with { Published = "2027-03-29" };
        var report = FileNameStatements.Complete(stated);
        Assert.Equal("2027-03-29", report.Published);
        Assert.Equal([new MetadataStatement("outlet", "Kemi Courier", "file name")], report.Statements);
    }

    private static Report ReportAt(string path) =>
        new()
        {
            Capture = new Capture("Rain."u8.ToArray(), path),
            Id = path,
            Text = "Rain.",
            Format = ReportFormat.Text,
        };
}
