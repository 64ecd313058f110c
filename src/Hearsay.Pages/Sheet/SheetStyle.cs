using System.Text;

namespace Hearsay.Pages.Sheet;

/// <summary>The sheet's style: the style sheets of this assembly, and the lines that light up what an address points at.</summary>
internal static class SheetStyle
{
    private static readonly string[] Files =
    [
        "colours.css",
        "page.css",
        "report.css",
        "claims.css",
        "drawings.css",
        "print.css",
    ];

    private static readonly Lazy<string> Fixed = new(() => string.Concat(Files.Select(Resource.Read)));

    public static string Element(SheetModel model)
    {
        var css = new StringBuilder("<style>\n").Append(Fixed.Value);
        foreach (var passage in model.Sections.SelectMany(section => section.Passages))
        {
            for (var i = 0; i < passage.Reading.Claims.Count; i++)
            {
                // A claim's words lie in several places, and :target is one element: the rest is lit from here.
                string words = passage.Id("c", i),
                    card = passage.Id("claim-", i);
                css.Append(':').Append("root:has(#").Append(words).Append(":target,#").Append(card);
                css.Append(":target) :is(.").Append(words).Append(",#").Append(card).Append("){--lit:var(--light)}\n");
            }
        }

        return css.Append("</style>").ToString();
    }
}
