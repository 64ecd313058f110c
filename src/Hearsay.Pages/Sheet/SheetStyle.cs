using System.Globalization;
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
                // :target is one element, and a claim's words are several. (One :has() for each claim would say it in
                // full, and takes a browser seconds where there are hundreds; the script lights what this leaves.)
                var id = passage.Id("c", i);
                css.Append(
                    CultureInfo.InvariantCulture,
                    $"#{id}:target~.{id},#{id}:target~* .{id}{{--lit:var(--light)}}\n"
                );
            }
        }

        return css.Append("</style>").ToString();
    }
}
