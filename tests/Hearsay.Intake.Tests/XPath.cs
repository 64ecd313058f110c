using System.Globalization;
using AngleSharp.Dom;

namespace Hearsay.Intake.Tests;

/// <summary>Follows the paths that reports give, with nothing of what made them.</summary>
internal static class XPath
{
    public static IElement Find(IDocument page, string path)
    {
        IParentNode at = page;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            var all = at.Children.Where(child => child.LocalName == name).ToList();
            if (bracket < 0)
            {
                Assert.Single(all);
            }

            var position = bracket < 0 ? 1 : int.Parse(step[(bracket + 1)..^1], CultureInfo.InvariantCulture);
            at = all[position - 1];
        }

        return (IElement)at;
    }
}
