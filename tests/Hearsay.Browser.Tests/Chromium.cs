using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Hearsay.Browser.Tests.Chromium))]

namespace Hearsay.Browser.Tests;

/// <summary>One browser for all tests: the machine's own Chromium, with no way out of the machine.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // Every name leads nowhere, whatever a page asks for.
    private static readonly string[] Arguments =
    [
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is: HEARSAY_CHROMIUM in the environment, or the first of its names on the path; null for nowhere.</summary>
    public static string? Path { get; } = Find();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Path,
                Args = Arguments,
                Timeout = 120_000,
            }
        );
    }

    /// <summary>Opens a file as somebody who has no network sees it.</summary>
    /// <param name="file">The page.</param>
    /// <param name="options">What kind of reader it is; null for 1280 by 900 pixels, in light colours, with script.</param>
    public async Task<OpenPage> OpenAsync(string file, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(
            _browser is null,
            "There is no Chromium on this machine; install it (Debian: apt-get install chromium), or name one in HEARSAY_CHROMIUM."
        );
        options ??= new BrowserNewContextOptions();
        options.Offline = true;
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 900 };
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(120_000);
        return await OpenPage.OpenAsync(context, file);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_CHROMIUM") is { Length: > 0 } told)
        {
            return told;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Names
            .SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
