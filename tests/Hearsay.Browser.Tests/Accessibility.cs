using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>Asks axe-core what is wrong with a page.</summary>
internal static class Accessibility
{
    private const string Ask = """
        async () => {
          const found = await axe.run(document, { resultTypes: ["violations"] });
          return found.violations.flatMap(rule => rule.nodes.slice(0, 5).map(node =>
            `${rule.id} (${rule.nodes.length}): ${node.target.join(" ")}: ${node.failureSummary}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails with a line for each place that breaks a rule, of the guidelines (WCAG 2.2, A and AA) or of best practice.</summary>
    public static async Task AssertSoundAsync(IPage page)
    {
        // What is far down is not laid out until it is scrolled to: axe would look for its background behind something else.
        await page.AddStyleTagAsync(new() { Content = "* { content-visibility: visible !important; }" });
        await page.EvaluateAsync(Script);
        var violations = await page.EvaluateAsync<string[]>(Ask);
        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }
}
