using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Hearsay.Intake;

/// <summary>What the elements of HTML mean for the text of a page.</summary>
/// <remarks>After the HTML Living Standard's rendering section (15.3), where elements are blocks or lines.</remarks>
internal static class PageElements
{
    private static readonly FrozenSet<string> Unread = FrozenSet.Create(
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "title",
        "iframe",
        "object",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "select",
        "textarea",
        "datalist",
        "noembed",
        "noframes"
    );

    private static readonly FrozenSet<string> Furniture = FrozenSet.Create(
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "button",
        "menu",
        "dialog"
    );

    private static readonly FrozenSet<string> Lines = FrozenSet.Create("li", "dt", "dd", "tr", "option", "legend");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "details",
        "dialog",
        "div",
        "dl",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "ul"
    );

    /// <summary>Whether nobody reads an element's text.</summary>
    public static bool IsUnread(IElement element) =>
        Unread.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || HidesItself(element.GetAttribute("style"))
        || (element.GetAttribute("aria-hidden") == "true" && element.LocalName is not ("body" or "main" or "article"));

    /// <summary>Whether an element is a page's furniture: menus, headers, footers, forms.</summary>
    public static bool IsFurniture(IElement element) =>
        // The header of an article is where its title and its author stand.
        element.LocalName
            is "header"
            ? element.Closest("article") is null
            : Furniture.Contains(element.LocalName)
                || element.GetAttribute("role")
                    is "navigation"
                        or "banner"
                        or "contentinfo"
                        or "search"
                        or "complementary";

    private static bool HidesItself(string? style) =>
        style is not null && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many line breaks stand before and after an element: two part paragraphs.</summary>
    public static int BreaksAround(string name) =>
        Blocks.Contains(name) ? 2
        : Lines.Contains(name) ? 1
        : 0;
}
