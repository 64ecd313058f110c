using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Hearsay.Pages.Marking;
using Hearsay.Testing;

namespace Hearsay.Pages.Tests.Dossier;

public sealed class CaseDossierTests
{
    private static readonly DossierOptions Options = new() { Version = "1.2.3" };

    [Fact]
    public async Task The_body_of_a_small_dossier_is_as_agreed()
    {
        var page = Parse(await RenderInventedAsync());
        foreach (var land in page.QuerySelectorAll("path.land"))
        {
            land.SetAttribute("d", "…");
        }

        page.QuerySelector("script")!.Remove();
        Snapshot.Match(page.Body!.OuterHtml.Replace("><", ">\n<", StringComparison.Ordinal), "dossier");
    }

    [Fact]
    public void The_same_in_short_is_as_agreed()
    {
        var (casebook, reports) = InventedCase.Create();
        Snapshot.Match(CaseDossier.RenderMarkdown(casebook, reports, Options), "dossier-md");
    }

    [Fact]
    public void Whatever_the_case_the_page_holds_together() =>
        AnyCase
            .Of(HostileText.Any)
            .SampleAsync(
                async any =>
                {
                    var page = Parse(await CaseDossier.RenderAsync(any.Casebook, any.Reports, Options));
                    Assert.Equal(
                        any.Reports.Select(report => SafeText.Show(report.Reading.Text.Text)),
                        page.QuerySelectorAll(".source > .words").Select(words => words.TextContent)
                    );
                    HoldsTogether(page);
                    Assert.NotEmpty(CaseDossier.RenderMarkdown(any.Casebook, any.Reports, Options));
                },
                iter: 60
            );

    [Fact]
    public async Task No_request_can_leave_the_page()
    {
        var html = await RenderInventedAsync();
        var page = Parse(html);
        Assert.Empty(page.QuerySelectorAll("link, img, iframe, object, embed, base, form, [src], [style]"));
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        var outward = page.QuerySelectorAll("[href]")
            .Select(link => link.GetAttribute("href")!)
            .Where(href => !href.StartsWith('#'))
            .Distinct();
        Assert.Equal(["https://example.org/bahri"], outward);
    }

    [Fact]
    public async Task The_policy_allows_the_one_script_by_its_hash()
    {
        var page = Parse(await RenderInventedAsync());
        var script = Assert.Single(page.QuerySelectorAll("script")).TextContent;
        var hash = Convert.ToBase64String(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script))
        );
        Assert.Contains(
            $"script-src 'sha256-{hash}'",
            page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_answer_leads_to_its_words_and_they_lead_back()
    {
        var page = Parse(await RenderInventedAsync());
        var answer = page.GetElementById("q1a")!;
        var words = page.GetElementById(answer.QuerySelector(".quote q a")!.GetAttribute("href")![1..])!;
        Assert.Equal("At least 12 people", words.TextContent);
        Assert.Equal("#q1a", words.NextElementSibling!.GetAttribute("href"));
        Assert.NotNull(words.Closest("#r1"));
    }

    [Fact]
    public async Task The_same_case_gives_the_same_characters()
    {
        var drawn = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => RenderInventedAsync()));
        Assert.Single(drawn.Distinct());
    }

    [Fact]
    public void In_a_folder_every_link_leads_somewhere()
    {
        var (casebook, reports) = InventedCase.Create();
        var pages = CaseDossier
            .RenderFolder(casebook, reports, Options)
            .ToDictionary(page => page.Path, page => Parse(page.Html));
        Assert.Equal(7, pages.Count);
        foreach (var (path, page) in pages.Where(pair => !pair.Key.EndsWith("-claims.html", StringComparison.Ordinal)))
        {
            foreach (var href in page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).Distinct())
            {
                if (href.StartsWith("https:", StringComparison.Ordinal))
                {
                    continue;
                }

                var target = new Uri(new Uri("file:///" + path), href);
                var to = pages[target.AbsolutePath[1..]];
                Assert.True(target.Fragment.Length == 0 || to.GetElementById(target.Fragment[1..]) is not null, href);
            }
        }
    }

    [Fact]
    public async Task Reports_of_another_case_are_refused()
    {
        var (casebook, reports) = InventedCase.Create();
        await Assert.ThrowsAsync<ArgumentException>(async () => await CaseDossier.RenderAsync(casebook, []));
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await CaseDossier.RenderAsync(casebook, [.. reports.Reverse()])
        );
    }

    private static Task<string> RenderInventedAsync()
    {
        var (casebook, reports) = InventedCase.Create();
        return CaseDossier.RenderAsync(casebook, reports, Options);
    }

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

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
