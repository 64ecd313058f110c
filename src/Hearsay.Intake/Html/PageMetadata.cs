using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>What a page says about its article.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Published { get; init; }

    public string? Address { get; init; }

    public string? Language { get; init; }

    /// <summary>Reads it; where two places say different things, the first counts and a warning is added.</summary>
    /// <param name="document">The page.</param>
    /// <param name="address">Where the page was obtained.</param>
    /// <param name="warnings">Where warnings go.</param>
    public static PageMetadata Read(IHtmlDocument document, string address, List<string> warnings)
    {
        var metas = MetaElements.Read(document);
        var data = LinkedData.Read(document);
        var outlet =
            metas.First("og:site_name")
            ?? data.Publisher
            ?? metas.First("dc.publisher", "application-name", "publisher");
        return new PageMetadata
        {
            Title = ReadTitle(document, metas, data, outlet),
            Outlet = outlet,
            Byline = ReadByline(document, metas, data),
            Published = PagePublication.Read(document, metas, data, warnings),
            Address = PageAddress.Read(document, metas, data, address, warnings),
            Language = ReadLanguage(document, metas, data, warnings),
        };
    }

    /// <summary>A text on one line with single blanks; null where there is nothing in it.</summary>
    public static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        return line.Length is 0 or > 2000 ? null : line;
    }

    private static string? ReadTitle(IHtmlDocument document, MetaElements metas, LinkedData data, string? outlet)
    {
        var headings = document.QuerySelectorAll("h1");
        return metas.First("og:title")
            ?? data.Headline
            ?? metas.First("dc.title", "citation_title", "twitter:title")
            ?? (headings.Length == 1 ? Clean(headings[0].TextContent) : null)
            ?? WithoutOutlet(Clean(document.Title), outlet);
    }

    // Pages end the title of their window with the outlet's name behind a stroke.
    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null || outlet is null || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        var rest = title[..^outlet.Length].TrimEnd();
        return rest.Length > 1 && rest[^1] is '|' or '-' or '–' or '—' or '·' or ':' ? rest[..^1].TrimEnd() : title;
    }

    private static string? ReadByline(IHtmlDocument document, MetaElements metas, LinkedData data)
    {
        var byline =
            data.Authors
            ?? metas.First("author", "byl", "dc.creator", "citation_author", "parsely-author", "article:author")
            ?? Clean(document.QuerySelector("[itemprop~=author], [rel~=author], .byline")?.TextContent);
        return byline is { Length: > 3 } && byline.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
            ? byline[3..]
            : byline;
    }

    private static string? ReadLanguage(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data,
        List<string> warnings
    )
    {
        var stated = Clean(
            document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang")
        );
        var other = data.Language ?? metas.First("content-language", "og:locale", "dc.language");
        if (
            stated is not null
            && other is not null
            && !PrimaryTag(stated).Equals(PrimaryTag(other), StringComparison.OrdinalIgnoreCase)
        )
        {
            warnings.Add($"The page states two languages, {stated} and {other}; the first is used.");
        }

        return stated ?? other?.Replace('_', '-');
    }

    private static ReadOnlySpan<char> PrimaryTag(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_', ',');
        return end < 0 ? language : language.AsSpan(0, end);
    }
}
