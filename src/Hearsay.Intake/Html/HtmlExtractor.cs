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
        using var document = PageParser.Parse(decoded.Text, options, name);
        var places = ElementPlaces.Number(document);
        var metadata = PageMetadata.Read(document, capture.Address, warnings);
        var text = ExtractText(document, places, capture, warnings);
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
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            Byline = metadata.Byline,
            Published = metadata.Published,
            Address = metadata.Address,
            Language = metadata.Language,
            Sources = text.ToSourceMap(),
            Warnings = warnings,
        };
    }

    private static PageText ExtractText(
        IHtmlDocument document,
        ElementPlaces places,
        Capture capture,
        List<string> warnings
    )
    {
        // The body is read first, because looking for the article takes the document apart.
        var whole = new PageText(places);
        if (document.Body is { } body)
        {
            whole.Append(body, skipFurniture: true);
        }

        var article = new PageText(places);
        if (ArticleFinder.Find(document, places, capture.Address) is { } element)
        {
            article.Append(element, skipFurniture: false);
        }

        if (!article.IsEmpty)
        {
            return article;
        }

        if (!whole.IsEmpty)
        {
            warnings.Add(
                "No article could be told from the rest of the page; all of its text was taken but the menus."
            );
        }

        return whole;
    }
}
