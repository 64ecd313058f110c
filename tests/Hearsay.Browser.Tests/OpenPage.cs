using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>A page that was opened, with all that it asked for and complained of.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The addresses that it asked for, itself among them.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What its console says, and what its script failed on.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Opens a file in a context of its own.</summary>
    public static async Task<OpenPage> OpenAsync(IBrowserContext context, string file)
    {
        ArgumentNullException.ThrowIfNull(context);
        var opened = new OpenPage(context, await context.NewPageAsync());
        opened.Page.Request += (_, request) => opened.Requests.Enqueue(request.Url);
        opened.Page.Console += (_, message) => opened.Complaints.Enqueue($"{message.Type}: {message.Text}");
        opened.Page.PageError += (_, error) => opened.Complaints.Enqueue(error);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
