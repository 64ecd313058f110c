using System.Diagnostics;
using System.Text;

namespace Hearsay.Intake.Tests;

/// <summary>Containers that are made to do harm: refused with a number, in bounded time and room, and the rest goes on.</summary>
public sealed class HostileTests
{
    private static readonly ExtractionOptions Small = new() { MaxUnpackedBytes = 8 << 20, MaxUnpackedRatio = 10 };

    private static List<Extraction> Read(byte[] bytes, ExtractionOptions? options = null) =>
        [.. ReportExtractor.Extract(new Capture(bytes, "x"), options)];

    private static string[] Codes(byte[] bytes, ExtractionOptions? options = null) =>
        [.. Read(bytes, options).Select(one => one.Failure?.Code ?? one.Report!.Text.Trim())];

    [Fact]
    public void An_archive_that_unpacks_too_far_is_refused_while_it_unpacks()
    {
        var zeros = Encoding.ASCII.GetBytes(new string('a', 40 << 20));
        var bomb = ZipMaker.Of(("good.txt", "The road is shut."u8.ToArray()), ("bomb.txt", zeros));
        Assert.Equal(["The road is shut.", "H014"], Codes(bomb, Small));
        Assert.Equal(["H014"], Codes(ZipMaker.Gzip(zeros), Small));
    }

    [Fact]
    public void Nested_archives_share_one_bound()
    {
        // Forty-two archives of one that unpacks to a megabyte: each is small, all together are not.
        var inner = ZipMaker.Of(("a.txt", Encoding.ASCII.GetBytes(new string('a', 1 << 20))));
        var outer = ZipMaker.Of([.. Enumerable.Range(0, 42).Select(i => ($"{i}.zip", inner))]);
        var codes = Codes(outer, Small);
        Assert.Equal("H014", codes[^1]);
        Assert.InRange(codes.Length, 2, 20);
    }

    [Fact]
    public void Archives_that_lie_too_deep_are_refused()
    {
        var bytes = ZipMaker.Of(("a.txt", "x"u8.ToArray()));
        for (var i = 0; i < 12; i++)
        {
            bytes = ZipMaker.Of(($"{i}.zip", bytes));
        }

        Assert.Equal(["H018"], Codes(bytes));
    }

    [Fact]
    public void An_archive_in_itself_never_ends_and_is_refused()
    {
        var bytes = ZipMaker.Gzip("The road is shut."u8);
        for (var i = 0; i < 12; i++)
        {
            bytes = ZipMaker.Gzip(bytes);
        }

        Assert.Equal(["H018"], Codes(bytes));
    }

    [Fact]
    public void Names_that_lead_out_of_the_archive_are_labels()
    {
        var reports = Read(
            ZipMaker.Of(("../../../tmp/evil.txt", "One."u8.ToArray()), ("/etc/passwd", "Two."u8.ToArray()))
        );
        Assert.Equal(["One.", "Two."], reports.Select(one => one.Report!.Text));
        Assert.Equal(
            ["../../../tmp/evil.txt", "/etc/passwd"],
            reports.Select(one => one.Report!.Capture.Container!.Path)
        );
        Assert.False(File.Exists("/tmp/evil.txt"));
    }

    [Fact]
    public void Entries_that_lie_over_each_other_are_refused()
    {
        // The directory's two entries point at the same packed bytes.
        var zip = ZipMaker.Of(("a.txt", "The road is shut."u8.ToArray()), ("b.txt", "The road is open."u8.ToArray()));
        var second = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        zip.AsSpan(second + 42, 4).Clear();
        Assert.Equal(["H013"], Codes(zip));
    }

    [Fact]
    public void A_changed_byte_in_an_archive_is_told_by_its_sum_and_the_rest_is_read()
    {
        var zip = ZipMaker.Of(
            ("a.txt", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 500)))),
            ("b.txt", "The road is open."u8.ToArray())
        );
        zip[100] ^= 0x10;
        Assert.Equal(["H013", "The road is open."], Codes(zip));
    }

    [Fact]
    public void Ten_thousand_parts_deep_in_each_other()
    {
        var mail = new StringBuilder("From: a@weir.example\nSubject: x\nMIME-Version: 1.0\n");
        for (var i = 0; i < 10_000; i++)
        {
            mail.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        }

        mail.Append("Content-Type: text/plain\n\nThe road is shut.\n");
        var clock = Stopwatch.StartNew();
        Assert.Contains("H037", Codes(Encoding.ASCII.GetBytes(mail.ToString())));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Messages_a_thousand_deep_in_each_other()
    {
        var mail = new StringBuilder();
        for (var i = 0; i < 1000; i++)
        {
            mail.Append("From: a@weir.example\nSubject: x\nContent-Type: message/rfc822\n\n");
        }

        mail.Append("From: a@weir.example\nSubject: x\n\nThe road is shut.\n");
        Assert.All(Codes(Encoding.ASCII.GetBytes(mail.ToString())), code => Assert.Matches("^H0", code));
    }

    [Fact]
    public void A_document_that_declares_entities_is_refused()
    {
        const string Xml =
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:p><w:t>&a;</w:t></w:p></w:document>";
        Assert.Equal(["H027"], Codes(ZipMaker.Of(("word/document.xml", Encoding.UTF8.GetBytes(Xml)))));
    }

    [Fact]
    public void A_document_that_is_nested_too_deep_is_refused()
    {
        var xml = string.Concat(Enumerable.Repeat("<p>", 100_000));
        Assert.Equal(["H026"], Codes(ZipMaker.Of(("word/document.xml", Encoding.UTF8.GetBytes(xml)))));
        Assert.Equal(["H026"], Codes(Encoding.UTF8.GetBytes("<rss version='2.0'>" + xml)));
    }

    [Theory]
    [InlineData("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>")]
    [InlineData("<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")]
    [InlineData(
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</A 4 0 R>>>>/Contents 4 0 R>>"
    )]
    [InlineData("<</Type/Pages/Kids[3 0 R]/Count 1>>", "3 0 R")]
    [InlineData("3 0 R", "%\n2 0 R")]
    [InlineData("<</Type/Pages/Kids[3 0 R]/Count 1>>", "3 0\u007F R")]
    [InlineData("<</Type/Pages/Kids[3 0 R]/Count 1>>", "3 0<!-- R")]
    [InlineData("<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</A 1>> 3 0 R")]
    [InlineData("<</Type/Pages/Kids[3 0 R]/Count 1>>", "(x) 3 0 R")]
    [InlineData(
        "<</Type/Pages/Kids[7 0 R]/Count 1>>",
        "<</Type/ObjStm/N 1/First 4/Length 9>>stream\n7 0 7 0 R\nendstream"
    )]
    public void References_that_lead_round_in_circles_end(string pages, string page)
    {
        // The fourth object draws itself.
        const string Draws = "/A Do /A Do";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            pages,
            page,
            $"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>/Length {Draws.Length}>>stream\n{Draws}\nendstream",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        for (var i = 0; i < objects.Length; i++)
        {
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        pdf.Append("trailer\n<</Root 1 0 R/Size 5>>\n");
        var clock = Stopwatch.StartNew();
        Assert.Matches("^H02|^H039", Assert.Single(Codes(Encoding.ASCII.GetBytes(pdf.ToString()))));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void A_body_that_unpacks_too_far_is_refused_and_the_next_record_is_read()
    {
        var body = ZipMaker.Gzip(Encoding.ASCII.GetBytes(new string('a', 70 << 20)));
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n"u8.ToArray();
        using var warc = new MemoryStream();
        var writer = new WarcWriter(warc, pack: false);
        writer.Write("response", default, [new("WARC-Target-URI", "https://weir.example/a")], [.. head, .. body]);
        writer.Write(
            "resource",
            default,
            [new("WARC-Target-URI", "https://weir.example/b"), new("Content-Type", "text/plain")],
            "The road is shut."u8
        );
        Assert.Equal(["H006", "The road is shut."], Codes(warc.ToArray()));
    }
}
