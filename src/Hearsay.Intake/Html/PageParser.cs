using System.Diagnostics;
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

    /// <summary>How deep elements may be nested before the parser flattens them, as browsers do at 512.</summary>
    private const int MaxDepth = 256;

    private static readonly IElementFactory<Document, HtmlElement> Elements = BrowsingContext
        .New(Configuration.Default)
        .GetService<IElementFactory<Document, HtmlElement>>()!;

    public static IHtmlDocument Parse(string html, ExtractionOptions options, string name)
    {
        var count = 0;
        var clock = Stopwatch.StartNew();
        void Count()
        {
            if (++count > MaxElements)
            {
                throw IntakeErrors.PageTooComplex(
                    name,
                    $"made of more than {IntakeErrors.Number(MaxElements)} elements"
                );
            }

            if ((count & 1023) == 0 && clock.Elapsed > options.TimeLimit)
            {
                throw IntakeErrors.PageTooComplex(name, "too tangled to be read in time");
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
