using Hearsay.Pages.Sheet;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hearsay.Pages;

/// <summary>Draws reports and their readings as one self-contained HTML file.</summary>
/// <remarks>
/// No request leaves the page: style and drawings are inside it, and its own policy forbids anything else. The same
/// reports and options give the same characters.
/// </remarks>
public static class ClaimSheet
{
    /// <summary>Draws a claim sheet.</summary>
    /// <param name="reports">The reports, in the order in which they are shown; at least one.</param>
    /// <param name="options">What else the sheet says; null for <see cref="SheetOptions.Default"/>.</param>
    /// <returns>An HTML document, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentException"><paramref name="reports"/> is empty.</exception>
    public static async Task<string> RenderAsync(IReadOnlyList<SheetReport> reports, SheetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (reports.Count == 0)
        {
            throw new ArgumentException("A claim sheet needs at least one report.", nameof(reports));
        }

        var model = SheetModel.Create(reports, options ?? SheetOptions.Default);
        var services = new ServiceCollection().BuildServiceProvider();
        await using (services.ConfigureAwait(false))
        {
            var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            await using (renderer.ConfigureAwait(false))
            {
                return await renderer.Dispatcher.InvokeAsync(() => DrawAsync(renderer, model)).ConfigureAwait(false);
            }
        }
    }

    private static async Task<string> DrawAsync(HtmlRenderer renderer, SheetModel model)
    {
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { [nameof(SheetDocument.Model)] = model }
        );
        var root = await renderer.RenderComponentAsync<SheetDocument>(parameters).ConfigureAwait(true);
        return root.ToHtmlString();
    }
}
