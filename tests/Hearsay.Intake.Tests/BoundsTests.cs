using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>What must hold for any bytes: one outcome, no other exception, a way back that covers the text.</summary>
public sealed class BoundsTests
{
    private static readonly string[] Parts =
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<article>",
        "</article>",
        "<table>",
        "<td>",
        "<li>",
        "<br>",
        "<h1>",
        "</h1>",
        "<a href=x>",
        "</a>",
        "<pre>",
        "<nav>",
        "</nav>",
        "one ",
        "two, ",
        "The road is shut. ",
        "&amp;",
        "\n",
        "<!-- c -->",
        "<script>",
        "</script>",
    ];

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 300],
        Gen.String[0, 200].Select(Encoding.UTF8.GetBytes),
        Gen.String[0, 100].Select(Encoding.Unicode.GetBytes),
        Tags().Select(Encoding.UTF8.GetBytes)
    );

    [Fact]
    public void Any_bytes_give_reports_or_failures() =>
        Bytes.Sample(
            bytes =>
            {
                foreach (
                    var format in (ReportFormat?[])[null, ReportFormat.Text, ReportFormat.Html, ReportFormat.JsonLines]
                )
                {
                    var capture = new Capture(bytes, "x");
                    foreach (
                        var extraction in ReportExtractor.Extract(capture, new ExtractionOptions { Format = format })
                    )
                    {
                        if (extraction.TryGet(out var report, out _))
                        {
                            AssertCovered(report);
                        }
                    }
                }
            },
            iter: 1000
        );

    [Theory]
    [InlineData("text", ReportFormat.Text)]
    [InlineData("html", ReportFormat.Html)]
    [InlineData("pdf", ReportFormat.Pdf)]
    [InlineData("jsonl", ReportFormat.JsonLines)]
    [InlineData("zip", ReportFormat.Zip)]
    [InlineData("warc", ReportFormat.Warc)]
    [InlineData("mail", ReportFormat.Email)]
    [InlineData("mhtml", ReportFormat.Email)]
    [InlineData("mbox", ReportFormat.Mailbox)]
    [InlineData("feed", ReportFormat.Feed)]
    [InlineData("csv", ReportFormat.Csv)]
    [InlineData("detect", null)]
    public void What_the_fuzzer_starts_from_and_what_it_found_is_taken(string target, ReportFormat? format)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "fuzz", "corpus", target);
        var options = new ExtractionOptions { Format = format, TimeLimit = TimeSpan.FromMinutes(2) };
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            foreach (var extraction in ReportExtractor.Extract(CaptureOf(file), options))
            {
                if (extraction.TryGet(out var report, out _))
                {
                    AssertCovered(report);
                }
            }
        }
    }

    [Fact]
    public void The_way_back_leads_to_an_element_that_has_the_words() =>
        Tags()
            .Sample(
                html =>
                {
                    var options = new ExtractionOptions { Format = ReportFormat.Html };
                    var capture = new Capture(Encoding.UTF8.GetBytes(html), "x");
                    if (!ReportExtractor.Extract(capture, options).Single().TryGet(out var report, out _))
                    {
                        return;
                    }

                    using var page = new HtmlParser().ParseDocument(html);
                    foreach (var run in report.Sources.Runs)
                    {
                        var element = XPath.Find(page, run.Path!);
                        Assert.True(HasInOrder(element.TextContent, report.Text[run.Start..run.End]), run.ToString());
                    }
                },
                iter: 1000
            );

    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<b><p>", 10_000)]
    [InlineData("<table><tr><td>", 10_000)]
    [InlineData("<ul><li>", 2_000)]
    [InlineData("<svg><g>", 2_000)]
    [InlineData("<font a=1><div>", 2_000)]
    [InlineData("<q>", 10_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<i a=1>", 100_000)]
    [InlineData("</p>", 10_000)]
    public void Deeply_nested_pages_end(string tags, int count)
    {
        var html = "<!doctype html>" + string.Concat(Enumerable.Repeat(tags, count)) + "The road is shut.";
        var extraction = Assert.Single(ReportExtractor.Extract(new Capture(Encoding.UTF8.GetBytes(html), "x")));
        if (extraction.TryGet(out var report, out var failure))
        {
            Assert.Contains("The road is shut.", report.Text);
        }
        else
        {
            Assert.Matches("H01[56]", failure.Code);
        }
    }

    [Fact]
    public void A_page_that_would_grow_without_end_is_refused()
    {
        // Each formatting tag has attributes of its own, so that every paragraph opens all of them again.
        var html = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<p><b a{i}>x"));
        var extraction = Assert.Single(ReportExtractor.Extract(new Capture(Encoding.UTF8.GetBytes(html), "x")));
        Assert.Equal("H016", extraction.Failure?.Code);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_with_its_length()
    {
        var options = new ExtractionOptions { MaxTextLength = 10 };
        foreach (var text in (string[])["The road is shut.", "<!doctype html><p>The road is shut."])
        {
            var extraction = Assert.Single(
                ReportExtractor.Extract(new Capture(Encoding.UTF8.GetBytes(text), "x"), options)
            );
            Assert.Equal("H007", extraction.Failure?.Code);
            Assert.Contains("17", extraction.Failure!.Message);
        }
    }

    [Fact]
    public void An_encoding_that_is_asked_for_is_used()
    {
        var capture = new Capture(Encoding.Latin1.GetBytes("Zoë"), "x");
        Assert.Equal("Zoë", ReportExtractor.ExtractOne(capture, new ExtractionOptions { Encoding = "latin1" }).Text);
        var error = Assert.Throws<IntakeException>(() =>
            ReportExtractor.ExtractOne(capture, new ExtractionOptions { Encoding = "klingon" })
        );
        Assert.Equal("H012", error.Code);
    }

    // What is left out in between, such as a script, is in the element's text too.
    private static bool HasInOrder(string text, string words)
    {
        var at = 0;
        foreach (var c in words)
        {
            at = char.IsWhiteSpace(c) ? at : text.IndexOf(c, at) + 1;
            if (at == 0 && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    private static Capture CaptureOf(string file) => new(File.ReadAllBytes(file), Path.GetFileName(file));

    private static void AssertCovered(Report report)
    {
        var at = 0;
        foreach (var run in report.Sources.Runs)
        {
            Assert.Equal(at, run.Start);
            Assert.True(run.End > run.Start);
            at = run.End;
        }

        Assert.Equal(report.Text.Length, at);
    }

    private static Gen<string> Tags() =>
        Gen.Int[0, Parts.Length - 1]
            .Array[1, 40]
            .Select(parts => "<!doctype html>" + string.Concat(parts.Select(part => Parts[part])));
}
