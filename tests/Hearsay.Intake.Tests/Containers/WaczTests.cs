using System.IO.Compression;
using System.Text;
using Hearsay.Archive;

namespace Hearsay.Intake.Tests;

/// <summary>Web archive collections, written and read.</summary>
public sealed class WaczTests
{
    private static readonly WaczOptions Options = new(DateTimeOffset.Parse("2031-05-06T01:02:03Z"), "Weir");

    private static readonly Capture[] Captures =
    [
        new(
            "<!doctype html><title>Sluice shut</title><article><p>The sluice is shut.</p></article>"u8.ToArray(),
            new Obtaining
            {
                Address = "https://weir.example/a?b=2&a=1",
                Method = ObtainingMethods.HttpGet,
                Redirects =
                [
                    new Hop("http://weir.example/a", 301, [new("Location", "https://weir.example/a?b=2&a=1")]),
                ],
                Headers = [new("Content-Type", "text/html; charset=utf-8"), new("Content-Encoding", "gzip")],
                Time = DateTimeOffset.Parse("2031-05-04T09:00:00+01:00"),
            }
        ),
        new("The road is shut."u8.ToArray(), "/home/odd/notes.txt"),
    ];

    private static byte[] Write()
    {
        using var memory = new MemoryStream();
        WaczWriter.Write(memory, Captures, Options);
        return memory.ToArray();
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var reports = ReportExtractor.Extract(new Capture(Write(), "weir.wacz")).Select(one => one.Report!).ToList();
        Assert.Equal(["The sluice is shut.", "The road is shut."], reports.Select(report => report.Text));
        Assert.Equal("Sluice shut", reports[0].Title);
        Assert.Equal(Captures[0].Sha256, reports[0].Capture.Sha256);
        Assert.Equal(Captures[0].Obtained!.Value.UtcDateTime, reports[0].Capture.Obtained!.Value.UtcDateTime);
        Assert.Equal("archive/data.warc.gz", reports[0].Capture.Container!.Outer!.Path);
        Assert.Equal("file:///notes.txt", reports[1].Id);
    }

    [Fact]
    public void The_same_captures_give_the_same_bytes() => Assert.Equal(Write(), Write());

    [Fact]
    public void The_files_are_stored_and_indexed_where_they_lie()
    {
        var bytes = Write();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(
            [
                "archive/data.warc.gz",
                "indexes/index.cdx",
                "pages/pages.jsonl",
                "datapackage.json",
                "datapackage-digest.json",
            ],
            zip.Entries.Select(entry => entry.FullName)
        );
        Assert.All(zip.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
        using var index = new StreamReader(zip.GetEntry("indexes/index.cdx")!.Open());
        var lines = index.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("example,weir)/a 20310504080000 {\"url\":\"http://weir.example/a\"", lines[0]);
        lines = lines[1..];
        Assert.StartsWith(
            "example,weir)/a?a=1&b=2 20310504080000 {\"url\":\"https://weir.example/a?b=2&a=1\",\"mime\":\"text/html\"",
            lines[0]
        );

        // The stretch that the index names is a member of gzip of its own.
        using var archive = zip.GetEntry("archive/data.warc.gz")!.Open();
        using var whole = new MemoryStream();
        archive.CopyTo(whole);
        using var json = System.Text.Json.JsonDocument.Parse(lines[0][lines[0].IndexOf('{')..]);
        var offset = int.Parse(json.RootElement.GetProperty("offset").GetString()!);
        var length = int.Parse(json.RootElement.GetProperty("length").GetString()!);
        using var member = new GZipStream(
            new MemoryStream(whole.ToArray(), offset, length),
            CompressionMode.Decompress
        );
        using var text = new StreamReader(member);
        Assert.Contains("X-Archive-Orig-Content-Encoding: gzip", text.ReadToEnd());
    }

    [Fact]
    public void A_collection_that_was_changed_is_refused()
    {
        var bytes = Write();
        var at = bytes.AsSpan().IndexOf("\"created\": \"2031"u8);
        bytes[at + 15] = (byte)'9';
        Repair(bytes, "datapackage.json");
        var codes = ReportExtractor.Extract(new Capture(bytes, "x")).Select(one => one.Failure?.Code).ToList();
        Assert.Equal(["H044", null, null], codes);
    }

    // Whoever changes a file makes its check sum fit as well.
    private static void Repair(byte[] zip, string name)
    {
        var entries = ZipDirectory.Read(new MemoryStream(zip), 100);
        var entry = entries.Single(one => one.Name == name);
        using var packed = ZipDirectory.OpenPacked(new MemoryStream(zip), entry);
        var bytes = new byte[entry.Packed];
        packed.ReadExactly(bytes);
        var sum = BitConverter.GetBytes(Crc32.Append(0, bytes));
        var directory = zip.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name + "PK")) - 46;
        directory = directory < 0 ? zip.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) - 46 : directory;
        sum.CopyTo(zip.AsSpan(directory + 16));
    }
}
