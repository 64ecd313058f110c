using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Intake;

/// <summary>Parses web pages the way that browsers do, within bounds.</summary>
internal static class PageParser
{
    /// <summary>How many elements a page may have. The largest pages that people publish have some 100,000.</summary>
    private const int MaxElements = 400_000;

    /// <summary>How deep elements may be nested before the parser flattens them, as browsers do at 512.</summary>
    private const int MaxDepth = 256;

    public static IHtmlDocument Parse(string html, ExtractionOptions options, string name)
    {
        var elements = 0;
        var clock = Stopwatch.StartNew();

        // Broken formatting tags can make the parser clone elements without end, so they are counted as they are made.
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                MaximumDepth = MaxDepth,
                DisableElementPositionTracking = true,
                OnCreated = (_, _) =>
                {
                    if (++elements > MaxElements)
                    {
                        throw IntakeErrors.PageTooComplex(
                            name,
                            $"made of more than {IntakeErrors.Number(MaxElements)} elements"
                        );
                    }

                    if ((elements & 1023) == 0 && clock.Elapsed > options.TimeLimit)
                    {
                        throw IntakeErrors.PageTooComplex(name, "too tangled to be read in time");
                    }
                },
            }
        );
        return parser.ParseDocument(html);
    }
}
