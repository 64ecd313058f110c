using AngleSharp.Html.Parser;

namespace Hearsay.Pages.Tests;

public sealed class ClaimSheetTests
{
    private static readonly SheetOptions Options = new() { Version = "1.2.3" };

    [Fact]
    public async Task The_words_on_the_page_are_the_words_of_the_report()
    {
        var page = new HtmlParser().ParseDocument(await ClaimSheet.RenderAsync([InventedReport.Create()], Options));
        Assert.Equal(InventedReport.Words, page.QuerySelector(".report > .words")!.TextContent);
    }

    [Fact]
    public async Task Every_address_on_the_page_leads_somewhere_and_to_one_place()
    {
        var report = InventedReport.Create();
        var page = new HtmlParser().ParseDocument(await ClaimSheet.RenderAsync([report, report], Options));
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var links = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]);
        Assert.Empty(links.Where(link => !ids.Contains(link)).Distinct());
    }
}
