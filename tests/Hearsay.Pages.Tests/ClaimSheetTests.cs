using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Hearsay.Pages.Marking;
using Hearsay.Testing;

namespace Hearsay.Pages.Tests;

public sealed class ClaimSheetTests
{
    private static readonly SheetOptions Options = new() { Version = "1.2.3" };

    [Fact]
    public async Task The_body_of_a_small_sheet_is_as_agreed()
    {
        var page = Parse(await ClaimSheet.RenderAsync([InventedReport.Create()], Options));
        foreach (var land in page.QuerySelectorAll("path.land"))
        {
            land.SetAttribute("d", "…");
        }

        page.QuerySelector("script")!.Remove();
        Snapshot.Match(InLines(page.Body!.OuterHtml), "sheet");
    }

    [Fact]
    public async Task A_sheet_of_several_reports_tells_their_ids_apart()
    {
        var report = InventedReport.Create();
        var page = Parse(await ClaimSheet.RenderAsync([report, report], Options));
        Assert.NotNull(page.GetElementById("r1-c4"));
        Assert.NotNull(page.GetElementById("r2-c4"));
        Assert.Null(page.GetElementById("c4"));
        Snapshot.Match(InLines(page.QuerySelector("#contents")!.OuterHtml), "contents");
    }

    [Fact]
    public void Whatever_is_read_the_page_holds_together() =>
        AnyReport
            .Of(HostileText.Any)
            .Array[1, 2]
            .SampleAsync(
                async reports =>
                {
                    var page = Parse(await ClaimSheet.RenderAsync(reports, Options));
                    var texts = page.QuerySelectorAll(".report > .words").Select(words => words.TextContent);
                    Assert.Equal(reports.Select(report => SafeText.Show(report.Reading.Text.Text)), texts);
                    HoldsTogether(page);
                    for (var i = 0; i < reports.Length; i++)
                    {
                        AnchorsEverything(page, reports[i], reports.Length == 1 ? "" : $"r{i + 1}-");
                    }
                },
                iter: 60
            );

    [Fact]
    public async Task No_request_can_leave_the_page()
    {
        var html = await ClaimSheet.RenderAsync([InventedReport.Create()], Options);
        var page = Parse(html);
        Assert.Empty(page.QuerySelectorAll("link, img, iframe, object, embed, base, form, [src], [style]"));
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        var outward = page.QuerySelectorAll("[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => !href.StartsWith('#'));
        Assert.Equal(["https://example.org/fire?a=1&b=2"], outward);
    }

    [Fact]
    public async Task The_policy_allows_the_one_script_by_its_hash()
    {
        var page = Parse(await ClaimSheet.RenderAsync([InventedReport.Create()], Options));
        var script = Assert.Single(page.QuerySelectorAll("script")).TextContent;
        var hash = Convert.ToBase64String(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script))
        );
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_reports_give_the_same_characters()
    {
        var drawn = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => ClaimSheet.RenderAsync([InventedReport.Create()], Options))
        );
        Assert.Single(drawn.Distinct());
    }

    [Fact]
    public async Task A_sheet_of_nothing_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => ClaimSheet.RenderAsync([]));

    private static void HoldsTogether(IHtmlDocument page)
    {
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var links = page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).Distinct();
        Assert.DoesNotContain(links, link => !link.StartsWith('#') || !ids.Contains(link[1..]));
        var named = page.QuerySelectorAll("[aria-labelledby]")
            .SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' '));
        Assert.DoesNotContain(named, id => !ids.Contains(id));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, .words script"));
    }

    private static void AnchorsEverything(IHtmlDocument page, SheetReport report, string prefix)
    {
        var words = page.GetElementById(prefix + "report")!;
        var reading = report.Reading;
        foreach (
            var (letter, count) in new[]
            {
                ('c', reading.Claims.Count),
                ('t', reading.Times.Count),
                ('p', reading.Places.Count),
                ('f', reading.Figures.Count),
            }
        )
        {
            for (var i = 1; i <= count; i++)
            {
                Assert.Single(words.QuerySelectorAll($"[id='{prefix}{letter}{i}']"));
            }
        }
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    // A snapshot of one long line could not be read; a line for each element can.
    private static string InLines(string html) => html.Replace("><", ">\n<", StringComparison.Ordinal);
}
