using Hearsay.Casework;
using Hearsay.Pages.Dossier;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hearsay.Pages;

/// <summary>Draws a case, its reports worked out together, as one self-contained HTML file.</summary>
/// <remarks>
/// No request leaves the page: style and drawings are inside it, and its own policy forbids anything else. The same
/// case and options give the same characters.
/// </remarks>
public static class CaseDossier
{
    /// <summary>Draws a dossier.</summary>
    /// <param name="casebook">What was worked out.</param>
    /// <param name="reports">The casebook's reports with where they came from, in its order; at least one.</param>
    /// <param name="options">What else the dossier says; null for <see cref="DossierOptions.Default"/>.</param>
    /// <returns>An HTML document, to be written as UTF-8.</returns>
    /// <exception cref="ArgumentException"><paramref name="reports"/> are none, or not those of the casebook in its order.</exception>
    public static Task<string> RenderAsync(
        Casebook casebook,
        IReadOnlyList<SheetReport> reports,
        DossierOptions? options = null
    )
    {
        var model = ModelOf(casebook, reports, options);
        return WithRendererAsync(renderer => DrawAsync(renderer, model));
    }

    /// <summary>Draws a dossier as a folder: the dossier itself, and for each report a page with its words and one with its claims.</summary>
    /// <param name="casebook">What was worked out.</param>
    /// <param name="reports">The casebook's reports with where they came from, in its order; at least one.</param>
    /// <param name="options">What else the dossier says; null for <see cref="DossierOptions.Default"/>.</param>
    /// <returns>The pages one after another, <c>index.html</c> first; each is drawn when it is asked for.</returns>
    /// <exception cref="ArgumentException"><paramref name="reports"/> are none, or not those of the casebook in its order.</exception>
    public static IEnumerable<DossierPage> RenderFolder(
        Casebook casebook,
        IReadOnlyList<SheetReport> reports,
        DossierOptions? options = null
    ) => Pages(ModelOf(casebook, reports, options, inFolder: true));

    private static IEnumerable<DossierPage> Pages(DossierModel model)
    {
        yield return new DossierPage("index.html", Wait(renderer => DrawAsync(renderer, model)));
        foreach (var report in model.Reports)
        {
            yield return new DossierPage(report.Page, Wait(renderer => DrawAsync(renderer, model, report)));
            yield return new DossierPage(
                $"reports/{report.Id}-claims.html",
                ClaimSheet
                    .RenderAsync([report.Source], SheetOptions.Default with { Version = model.Version })
                    .GetAwaiter()
                    .GetResult()
            );
        }
    }

    private static string Wait(Func<HtmlRenderer, Task<string>> draw) =>
        WithRendererAsync(draw).GetAwaiter().GetResult();

    private static async Task<string> WithRendererAsync(Func<HtmlRenderer, Task<string>> draw)
    {
        var services = new ServiceCollection().BuildServiceProvider();
        await using (services.ConfigureAwait(false))
        {
            var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            await using (renderer.ConfigureAwait(false))
            {
                return await renderer.Dispatcher.InvokeAsync(() => draw(renderer)).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Writes the same in short as Markdown: incidents, conflicts and answers, each with the words that say so.</summary>
    /// <param name="casebook">What was worked out.</param>
    /// <param name="reports">The casebook's reports with where they came from, in its order; at least one.</param>
    /// <param name="options">What else the dossier says; null for <see cref="DossierOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="reports"/> are none, or not those of the casebook in its order.</exception>
    public static string RenderMarkdown(
        Casebook casebook,
        IReadOnlyList<SheetReport> reports,
        DossierOptions? options = null
    ) => DossierMarkdown.Write(ModelOf(casebook, reports, options));

    internal static DossierModel ModelOf(
        Casebook casebook,
        IReadOnlyList<SheetReport> reports,
        DossierOptions? options,
        bool inFolder = false
    )
    {
        ArgumentNullException.ThrowIfNull(casebook);
        ArgumentNullException.ThrowIfNull(reports);
        if (
            reports.Count == 0
            || reports.Count != casebook.Reports.Count
            || reports.Where((report, i) => report.Reading != casebook.Reports[i].Reading).Any()
        )
        {
            throw new ArgumentException("A dossier needs the casebook's own reports, in its order.", nameof(reports));
        }

        return DossierModel.Create(casebook, reports, options ?? DossierOptions.Default, inFolder);
    }

    private static async Task<string> DrawAsync(HtmlRenderer renderer, DossierModel model)
    {
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { [nameof(DossierDocument.Model)] = model }
        );
        var root = await renderer.RenderComponentAsync<DossierDocument>(parameters).ConfigureAwait(true);
        return root.ToHtmlString();
    }

    private static async Task<string> DrawAsync(HtmlRenderer renderer, DossierModel model, DossierReport report)
    {
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { [nameof(ReportPage.Model)] = model, [nameof(ReportPage.Report)] = report }
        );
        var root = await renderer.RenderComponentAsync<ReportPage>(parameters).ConfigureAwait(true);
        return root.ToHtmlString();
    }
}
