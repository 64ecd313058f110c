using System.Security.Cryptography;
using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>Web archives: to the byte, forward and back, and over damage.</summary>
public sealed class WarcTests
{
    private static byte[] Fixture(string name) =>
        File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "specs", "intake", "fixtures", name));

    [Theory]
    [InlineData("wget.warc.gz")]
    [InlineData("wget-revisit.warc")]
    [InlineData("warcio.warc")]
    [InlineData("warcio.warc.gz")]
    public void The_records_put_together_again_are_the_file(string name)
    {
        var file = Fixture(name);
        using var stream = new SlowStream(file);
        using var reader = new WarcReader(stream, name);
        using var joined = new MemoryStream();
        while (reader.ReadNext() is { } record)
        {
            reader.Finish();
            Assert.Equal(joined.Length, record.Offset);
            joined.Write(file.AsSpan((int)record.Offset, (int)(reader.End - record.Offset)));
        }

        Assert.Equal(file, joined.ToArray());
    }

    [Theory]
    [InlineData("warcio.warc", "warcio.warc")]
    [InlineData("warcio.warc.gz", "warcio.warc")]
    [InlineData("warcio-whole.warc.gz", "warcio.warc")]
    [InlineData("wget-revisit.warc", "wget-revisit.warc")]
    public void Records_that_are_copied_are_the_same_to_the_byte(string name, string unpacked)
    {
        using var stream = new MemoryStream(Fixture(name));
        using var reader = new WarcReader(stream, name);
        using var copy = new MemoryStream();
        var writer = new WarcWriter(copy, pack: false);
        while (reader.ReadNext() is { } record)
        {
            writer.Copy(record);
        }

        Assert.Equal(Fixture(unpacked), copy.ToArray());
    }

    [Fact]
    public void The_three_ways_of_packing_give_the_same_reports()
    {
        var lines = ((string[])["warcio.warc", "warcio.warc.gz", "warcio-whole.warc.gz"]).Select(name =>
            string.Join('\n', ReportLines.Of(new Capture(Fixture(name), "x")))
        );
        Assert.Single(lines.Distinct());
    }

    [Fact]
    public void A_page_keeps_where_in_which_archive_it_lay_and_when_it_was_taken()
    {
        var file = Fixture("warcio.warc.gz");
        var report = ReportExtractor.ExtractOne(new Capture(file, "weir.warc.gz"));
        Assert.Equal("record at byte 199", report.Capture.Container!.Path);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), report.Capture.Container.Sha256);
        Assert.Equal("2031-05-06T01:02:03", report.Capture.Obtained!.Value.UtcDateTime.ToString("s"));
        Assert.Contains(
            new MetadataStatement("modified", "2031-05-04T08:00:00Z", "HTTP header Last-Modified"),
            report.Statements
        );
        Assert.Contains(new MetadataStatement("language", "en-GB", "HTTP header Content-Language"), report.Statements);
    }

    [Fact]
    public void Any_changed_byte_is_told_or_changes_nothing_that_is_read()
    {
        var file = Fixture("warcio.warc.gz");
        for (var at = 0; at < file.Length; at += 7)
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 0x55;
            foreach (var extraction in ReportExtractor.Extract(new Capture(changed, "x")))
            {
                // A record whose packed bytes were changed never passes for whole.
                Assert.True(
                    extraction.Failure is not null
                        || extraction.Report!.Format == ReportFormat.Text
                        || extraction.Report.Text.StartsWith(
                            "The sluice is shut, the keeper",
                            StringComparison.Ordinal
                        ),
                    $"byte {at}"
                );
            }
        }
    }

    [Fact]
    public void Behind_a_damaged_member_the_next_ones_are_read()
    {
        var file = Fixture("warcio.warc.gz");
        file[400] ^= 0xFF;
        var all = ReportExtractor.Extract(new Capture(file, "x")).ToList();
        Assert.Equal("H040", all[0].Failure?.Code);
        Assert.Equal("The road is shut, the mayor said.\n", all[1].Report?.Text);
        Assert.Equal("H042", all[^1].Failure?.Code);
    }

    [Fact]
    public void A_record_that_was_changed_is_told_by_its_digest()
    {
        var file = Fixture("warcio.warc");
        var at = file.AsSpan().IndexOf("Nobody was hurt"u8);
        "Fifty wre hurt."u8.CopyTo(file.AsSpan(at));
        var report = ReportExtractor
            .Extract(new Capture(file, "x"))
            .Single(one => one.Id.EndsWith("notice.txt"))
            .Report!;
        Assert.StartsWith("Fifty", report.Text);
        Assert.Contains(report.Warnings, warning => warning.Contains("they were changed or damaged"));
    }

    [Fact]
    public void A_file_of_an_archive_is_gone_through_without_being_held()
    {
        var path = TestFolder.NewFile("input");
        try
        {
            using (var stream = File.Create(path))
            {
                var writer = new WarcWriter(stream, pack: false);
                var picture = new byte[8 << 20];
                for (var i = 0; i < 20; i++)
                {
                    writer.Write(
                        "resource",
                        default,
                        [new("WARC-Target-URI", $"https://weir.example/{i}.png"), new("Content-Type", "image/png")],
                        picture
                    );
                }

                writer.Write(
                    "resource",
                    default,
                    [new("WARC-Target-URI", "https://weir.example/a"), new("Content-Type", "text/plain")],
                    "The road is shut."u8
                );
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            var report = new ReportFinder().Find(path).Single().Extract().Single().Report!;
            Assert.Equal("The road is shut.", report.Text);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
