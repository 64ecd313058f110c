using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Archive;

namespace Hearsay.Cases.Tests;

/// <summary>A case as one folder: what is added is there again with all that was known of it, and with its original.</summary>
public sealed class CaseFolderTests : IDisposable
{
    private const string Page = """
        <html lang="en"><head><title>Bridge closed</title><meta property="og:site_name" content="Kemi Courier">
        <link rel="canonical" href="https://kemi.example/bridge">
        <meta property="article:published_time" content="2027-03-28T09:30:00+03:00"></head>
        <body><article><h1>Bridge closed</h1><p>The governor of Lapland said that the bridge in Kemi was closed at 17:00.</p>
        <p>According to a witness, three lorries were destroyed, and at least 12 people were injured in the evening.</p>
        </article></body></html>
        """;

    private readonly CaseFolder _folder = new();

    [Fact]
    public void All_that_intake_knew_is_there_again()
    {
        var path = _folder.Put("page.html", Page);
        Assert.Equal(AddOutcome.Added, Assert.Single(_folder.Add(path)).Outcome);
        var report = Assert.Single(_folder.Read());
        var wanted = Assert.Single(_folder.Find(path)).Report;
        Assert.Equal(("r1", "Bridge closed", "Kemi Courier"), (report.Id, report.Entry.Title, report.Entry.Outlet));
        Assert.Equal("https://kemi.example/bridge", report.Entry.Address);
        Assert.Equal(("en", "html"), (report.Entry.Language, report.Entry.Format));
        Assert.Equal(wanted.Text, report.Text.Words);
        Assert.Equal(wanted.Warnings, report.Warnings);
        Assert.Equal(
            wanted.Statements.Select(said => (said.Field, said.Value, said.Basis)).Distinct(),
            report.Statements.Select(said => (said.Field, said.Value, said.Origin))
        );
        var capture = Assert.Single(report.Captures);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Page))), capture.Sha256);
        Assert.NotNull(capture.Obtained);
        Assert.Equal(Page, File.ReadAllText(_folder.PathOf(capture.Sha256)));
        Assert.Equal(report.Entry.Published, report.Provenance.Published?.ToString());
    }

    [Fact]
    public void What_lay_in_a_container_is_kept_with_the_container_and_its_place_there()
    {
        var zip = _folder.Beside("both.zip");
        _folder.Put("a.txt", InventedReport.Bridge);
        _folder.Put("b.txt", "It rained in Kemi, the mayor said.");
        ZipFile.CreateFromDirectory(_folder.Inbox, zip);
        Assert.Equal(2, _folder.Add(zip).Count);
        var reports = _folder.Read();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(zip)));
        Assert.Equal(["a.txt", "b.txt"], reports.Select(report => report.Captures[0].Within).Order());
        Assert.All(reports, report => Assert.Equal(sha256, report.Captures[0].Container));
        Assert.Equal(File.ReadAllBytes(zip), File.ReadAllBytes(_folder.PathOf(sha256)));
        Assert.All(_folder.Add(zip), added => Assert.Equal(AddOutcome.Known, added.Outcome));
        Assert.Empty(_folder.Faults());
        Assert.Equal(3, _folder.Verify().Archive.Captures);
    }

    [Theory]
    [InlineData("feed.xml", 2)]
    [InlineData("rows.csv", 2)]
    [InlineData("box.mbox", 2)]
    [InlineData("lines.jsonl", 2)]
    [InlineData("mail.eml", 2)]
    public void Each_report_of_what_holds_many_is_there_once_however_often_it_is_added(string name, int count)
    {
        var path = _folder.Put(name, Many(name));
        Assert.Equal(count, _folder.Add(path).Count(added => added.Outcome == AddOutcome.Added));
        var again = _folder.Add(path);
        Assert.Equal(count, again.Count);
        Assert.All(again, added => Assert.Equal(AddOutcome.Known, added.Outcome));
        Assert.Equal(count, _folder.Read().Count);
        Assert.Empty(_folder.Faults());
    }

    [Fact]
    public void A_message_put_in_before_others_makes_no_version_of_them()
    {
        var path = _folder.Put("box.mbox", Many("box.mbox"));
        _folder.Add(path);
        _folder.Put("box.mbox", Mail("Snow", "It snowed in Kemi, the mayor said.") + Many("box.mbox"));
        Assert.Equal(
            [AddOutcome.Added, AddOutcome.Known, AddOutcome.Known],
            _folder.Add(path).Select(added => added.Outcome)
        );
        Assert.All(_folder.Read(), report => Assert.Equal(1, report.Entry.Version));
        Assert.Empty(_folder.Faults());
    }

    [Fact]
    public void What_a_feed_says_of_a_page_is_no_version_of_the_page()
    {
        _folder.Add(_folder.Put("feed.xml", Many("feed.xml")));
        _folder.Add(_folder.Put("page.html", Page.Replace("bridge", "one", StringComparison.Ordinal)));
        Assert.All(_folder.Read(), report => Assert.Equal(1, report.Entry.Version));
    }

    [Fact]
    public void Only_the_latest_versions_are_listed_where_that_is_asked_for()
    {
        var path = _folder.Put("page.html", Page);
        _folder.Add(path);
        _folder.Put("page.html", Page.Replace("three lorries", "four lorries", StringComparison.Ordinal));
        Assert.Equal(AddOutcome.NewVersion, Assert.Single(_folder.Add(path)).Outcome);
        using var reader = CaseReader.Open(_folder.Case);
        Assert.Equal([1, 2], reader.ReadReports().Select(report => report.Entry.Version));
        Assert.Equal([2], reader.ReadReports(new ReportQuery { Latest = true }).Select(report => report.Entry.Version));
    }

    [Fact]
    public void A_second_writer_is_told_and_a_reader_is_not_kept_waiting()
    {
        var path = _folder.Put("a.txt", InventedReport.Bridge);
        using (var writer = _folder.Open())
        {
            var error = Assert.Throws<CaseException>(() => _folder.Open().Dispose());
            Assert.Equal("H305", error.Code);
            Assert.Empty(_folder.Read());
            writer.Add(_folder.Find(path));
            Assert.Single(_folder.Read());
        }

        Assert.Equal(AddOutcome.Known, Assert.Single(_folder.Add(path)).Outcome);
    }

    [Fact]
    public void Nothing_is_made_where_something_is()
    {
        var made = () => CaseWriter.Create(_folder.Case, "again", InventedReport.Aino, _folder.Clock);
        Assert.Equal("H301", Assert.Throws<CaseException>(made).Code);
        Assert.Equal("H300", Assert.Throws<CaseException>(() => CaseReader.Open(_folder.Inbox)).Code);
        Assert.Empty(_folder.Faults());
    }

    [Fact]
    public void A_folder_that_is_an_archive_and_no_case_is_told()
    {
        using (ArchiveWriter.Open(_folder.Beside("archive"))) { }

        Assert.Equal("H300", Assert.Throws<CaseException>(() => CaseReader.Open(_folder.Beside("archive"))).Code);
    }

    public void Dispose() => _folder.Dispose();

    private static string Mail(string subject, string text) =>
        $"From aino@kemi.example Sun Mar 28 10:00:00 2027\nFrom: Aino <aino@kemi.example>\nSubject: {subject}\n"
        + $"Date: Sun, 28 Mar 2027 10:00:00 +0300\nMessage-ID: <{subject}@kemi.example>\n\n{text}\n\n";

    private static string Many(string name) =>
        Path.GetExtension(name) switch
        {
            ".xml" => """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Kemi Courier</title>
                <item><title>Rain</title><link>https://kemi.example/one</link><description>It rained, the mayor said.</description></item>
                <item><title>Sun</title><link>https://kemi.example/two</link><description>The sun shone, the mayor said.</description></item>
                </channel></rss>
                """,
            ".csv" =>
                "title,text,outlet\nRain,\"It rained, the mayor said.\",Kemi Courier\nSun,\"The sun shone, the mayor said.\",Kemi Courier\n",
            ".mbox" => Mail("Rain", "It rained in Kemi, the mayor said.") + Mail("Sun", "The sun shone, he said."),
            ".jsonl" =>
                "{\"id\":\"one\",\"text\":\"It rained, the mayor said.\"}\n{\"text\":\"The sun shone, he said.\"}\n",
            _ => "From: Aino <aino@kemi.example>\nSubject: Both\nMessage-ID: <a@kemi.example>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nIt rained in Kemi, the mayor said.\n"
                + "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename=sun.txt\n\nThe sun shone in Kemi, he said.\n--x--\n",
        };
}
