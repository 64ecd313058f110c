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

    /// <summary>A line for each place that breaks a rule, of the guidelines (WCAG 2.2, A and AA) or of best practice.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Ask);
    }
}
