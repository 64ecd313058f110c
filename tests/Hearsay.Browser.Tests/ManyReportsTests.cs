namespace Hearsay.Browser.Tests;

/// <summary>A dossier of five hundred reports stays usable. How long it takes to open is measured by <c>bench/dossier.sh</c>.</summary>
public sealed class ManyReportsTests(Chromium chromium)
{
    private const long Megabyte = 1_000_000;

    [Fact]
    public Task Five_hundred_reports_open_as_one_page() =>
        OpenAsync(500, async opened => Assert.Equal(500, await opened.Page.Locator("article.source").CountAsync()));

    [Fact]
    public Task Axe_finds_nothing_wrong_with_several_incidents() =>
        OpenAsync(20, async opened => await Accessibility.AssertSoundAsync(opened.Page));

    private async Task OpenAsync(int count, Func<OpenPage, Task> look)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-many-");
        try
        {
            var (reports, page) = (Path.Combine(folder.FullName, "r.jsonl"), Path.Combine(folder.FullName, "d.html"));
            ManyReports.Write(reports, count);
            SampleDossier.Make([reports, "-o", page]);
            Assert.InRange(new FileInfo(page).Length, 1, 15 * Megabyte);
            await using var opened = await chromium.OpenAsync(page);
            await look(opened);
            Assert.Empty(opened.Complaints);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
