using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Hearsay.Browser.Tests;

/// <summary>What a dossier must be in the hands of whoever opens it.</summary>
public sealed class DossierPageTests(Chromium chromium, SampleDossier dossier)
{
    private const string Controls = "a[href], button, select, input, summary, [tabindex='0']";

    [Fact]
    public async Task It_asks_for_nothing_and_complains_of_nothing()
    {
        await using var opened = await chromium.OpenAsync(dossier.Page);
        await opened.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal([new Uri(dossier.Page).AbsoluteUri], opened.Requests);
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Axe_finds_nothing_wrong(int width, ColorScheme colours)
    {
        await using var opened = await chromium.OpenAsync(
            dossier.Page,
            new()
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                ColorScheme = colours,
            }
        );
        await Accessibility.AssertSoundAsync(opened.Page);
    }

    [Fact]
    public async Task Without_script_everything_is_there_but_the_choice_of_a_zone()
    {
        await using var opened = await chromium.OpenAsync(dossier.Page, new() { JavaScriptEnabled = false });
        var page = opened.Page;
        Assert.False(await page.Locator("#zones").IsVisibleAsync());
        Assert.Contains(
            "UTC",
            await page.Locator("#times time.zoned").First.TextContentAsync(),
            StringComparison.Ordinal
        );
        foreach (var part in await page.Locator(".ways a").AllAsync())
        {
            var target = await part.GetAttributeAsync("href");
            Assert.True(await page.Locator($"{target} > h2").IsVisibleAsync(), target);
        }

        var answer = page.Locator("#answers .quote q a").First;
        var words = await answer.TextContentAsync();
        await answer.ClickAsync();
        Assert.Equal(words, await page.Locator(":target").TextContentAsync());
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task With_script_every_zone_can_be_chosen()
    {
        await using var opened = await chromium.OpenAsync(dossier.Page);
        var page = opened.Page;
        var time = page.Locator("#times time.zoned").First;
        var label = page.Locator("#times svg .note").First;
        var (utc, drawn) = (await time.TextContentAsync(), await label.TextContentAsync());
        await page.Locator("#zones select").SelectOptionAsync("Asia/Tokyo");
        Assert.EndsWith("Asia/Tokyo", await time.TextContentAsync(), StringComparison.Ordinal);
        Assert.NotEqual(drawn, await label.TextContentAsync());
        await page.Locator("#zones select").SelectOptionAsync("UTC");
        Assert.Equal((utc, drawn), (await time.TextContentAsync(), await label.TextContentAsync()));
    }

    [Fact]
    public async Task Every_control_is_reached_by_the_tabulator_key()
    {
        await using var opened = await chromium.OpenAsync(dossier.Page);
        var page = opened.Page;
        var count = await page.EvaluateAsync<int>(
            """
            controls => {
              window.left = new Set([...document.querySelectorAll(controls)].filter(one => one.checkVisibility()));
              addEventListener("focusin", event => window.left.delete(event.target));
              return window.left.size;
            }
            """,
            Controls
        );
        Assert.True(count > 100, $"{count} controls");
        for (var i = 0; i < count + 2; i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Empty(
            await page.EvaluateAsync<string[]>("() => [...window.left].map(one => one.outerHTML.slice(0, 200))")
        );
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    public async Task Nothing_stands_beside_a_narrow_window(int width)
    {
        await using var opened = await chromium.OpenAsync(
            dossier.Page,
            new()
            {
                ViewportSize = new ViewportSize { Width = width, Height = 740 },
            }
        );
        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("reports/r4.html")]
    [InlineData("reports/r4-claims.html")]
    public async Task A_page_of_a_folder_is_as_sound(string name)
    {
        await using var opened = await chromium.OpenAsync(Path.Combine(dossier.Folder, name));
        await Accessibility.AssertSoundAsync(opened.Page);
        Assert.Empty(opened.Complaints);
        Assert.Single(opened.Requests);
    }

    [Fact]
    public async Task A_link_of_a_folder_leads_to_the_words_on_the_reports_own_page_and_back()
    {
        await using var opened = await chromium.OpenAsync(Path.Combine(dossier.Folder, "index.html"));
        var page = opened.Page;
        var answer = page.Locator("#q1a .quote q a").First;
        var words = await answer.TextContentAsync();
        await answer.ClickAsync();
        Assert.Equal(words, await page.Locator(":target").TextContentAsync());
        Assert.Contains("/reports/r", page.Url, StringComparison.Ordinal);
        await page.Locator(".back[href$='#q1a']").First.ClickAsync();
        Assert.EndsWith("/index.html#q1a", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Printed_it_is_whole()
    {
        await using var opened = await chromium.OpenAsync(dossier.Page);
        var headings = await opened.Page.Locator("h2").AllTextContentsAsync();
        var last = await opened.Page.Locator(".source > .words").Last.TextContentAsync();
        using var printed = PdfDocument.Open(await opened.Page.PdfAsync(new() { Format = "A4" }));
        var words = Joined(string.Concat(printed.GetPages().Select(page => page.Text)));
        Assert.All(headings, heading => Assert.Contains(Joined(heading), words, StringComparison.Ordinal));
        Assert.Contains(Joined(last![..80]), words, StringComparison.Ordinal);
        Assert.Contains(Joined("The same as a table"), words, StringComparison.Ordinal);
        Assert.InRange(printed.NumberOfPages, 5, 60);
    }

    // A PDF has no blanks that could be relied on.
    private static string Joined(string words) =>
        string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));
}
