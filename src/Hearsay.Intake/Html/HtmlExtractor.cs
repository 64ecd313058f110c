using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>Takes the article out of a web page, and what the page says about it.</summary>
internal static class HtmlExtractor
{
    public static Report Extract(Capture capture, ExtractionOptions options, string name)
    {
        var bytes = capture.Bytes.Span;
        var charset = CharsetLabel.FromContentType(capture.ContentType) ?? CharsetLabel.FromPage(bytes);
        var decoded = TextDecoder.Decode(bytes, charset, options, name);
        List<string> warnings = [.. decoded.Warnings];
        using var document = PageParser.Parse(decoded.Text, name);
        var places = ElementPlaces.Number(document);
        var metadata = PageMetadata.Read(document, capture.Address, warnings);
        var text = ExtractText(document, places, capture, metadata.Title, warnings);
        if (text.IsEmpty)
        {
            throw IntakeErrors.NoTextInPage(name);
        }

        if (text.Length > options.MaxTextLength)
        {
            throw IntakeErrors.TooLong(name, text.Length, options.MaxTextLength);
        }

        return new Report
        {
            Capture = capture,
            Id = capture.Address,
            Text = text.ToString(),
            Format = ReportFormat.Html,
            Statements = metadata.Statements,
            Sources = text.ToSourceMap(),
            Warnings = warnings,
        };
    }

    private static PageText ExtractText(
        IHtmlDocument document,
        ElementPlaces places,
        Capture capture,
        string? title,
        List<string> warnings
    )
    {
        // What stands in for the article is read first, because looking for it takes the document apart.
        var marked = new PageText(places, title);
        if (MarkedArticle(document) is { } only)
        {
            marked.Append(only, skipFurniture: true);
        }

        var whole = new PageText(places, title);
        if (marked.IsEmpty && document.Body is { } body)
        {
            whole.Append(body, skipFurniture: true);
        }

        var article = new PageText(places, title);
        if (ArticleFinder.Find(document, places, marked.Length + whole.Length, title, capture.Address) is { } found)
        {
            article.Append(found, skipFurniture: false);
        }

        if (!article.IsEmpty || !marked.IsEmpty)
        {
            return article.IsEmpty ? marked : article;
        }

        if (!whole.IsEmpty)
        {
            warnings.Add(
                "No article could be told from the rest of the page; all of its text was taken but the menus."
            );
        }

        return whole;
    }

    // Short pages give the search too little to go by, but many say themselves what their article is.
    private static IElement? MarkedArticle(IHtmlDocument document)
    {
        foreach (var selector in (string[])["article", "main", "[role=main]", "[itemprop~=articleBody]"])
        {
            var elements = document.QuerySelectorAll(selector);
            if (elements.Length == 1)
            {
                return elements[0];
            }
        }

        return null;
    }
}
