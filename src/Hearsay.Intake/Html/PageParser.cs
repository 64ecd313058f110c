using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Intake;

/// <summary>Parses web pages the way that browsers do, within bounds.</summary>
internal static class PageParser
{
    /// <summary>How many elements a page may have. The largest pages that people publish have some tens of thousands.</summary>
    private const int MaxElements = 120_000;

    /// <summary>How many elements may be open at once by their tags. Pages that forget to close them reach some hundreds.</summary>
    private const int MaxOpen = 8_000;

    /// <summary>How deep elements may be nested before the parser flattens them, as browsers do at 512.</summary>
    private const int MaxDepth = 256;

    private static readonly IElementFactory<Document, HtmlElement> Elements = BrowsingContext
        .New(Configuration.Default)
        .GetService<IElementFactory<Document, HtmlElement>>()!;

    public static IHtmlDocument Parse(string html, string name)
    {
        if (TagDepth.Deepest(html) > MaxOpen)
        {
            throw IntakeErrors.PageTooComplex(name, $"nested more than {IntakeErrors.Number(MaxOpen)} elements deep");
        }

        var count = 0;
        void Count()
        {
            if (++count > MaxElements)
            {
                throw IntakeErrors.PageTooComplex(
                    name,
                    $"made of more than {IntakeErrors.Number(MaxElements)} elements"
                );
            }
        }

        var context = BrowsingContext.New(
            Configuration.Default.WithOnly<IElementFactory<Document, HtmlElement>>(new CountedElements(Elements, Count))
        );
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                MaximumDepth = MaxDepth,
                DisableElementPositionTracking = true,
                OnCreated = (element, _) =>
                {
                    // Those of HTML are counted where they are made.
                    if (element is not IHtmlElement)
                    {
                        Count();
                    }
                },
            },
            context
        );
        return parser.ParseDocument(html);
    }
}
