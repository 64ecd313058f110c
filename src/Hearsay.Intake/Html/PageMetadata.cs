using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>What a page says about its article, and where.</summary>
/// <param name="Statements">All of it: of each field in the order of trust, the first one the one that is used.</param>
internal sealed record PageMetadata(IReadOnlyList<MetadataStatement> Statements)
{
    public string? Title => this["title"];

    private string? this[string field] =>
        Statements.FirstOrDefault(statement => statement.Field == field) is { Field: not null } first
            ? first.Value
            : null;

    /// <summary>Reads it.</summary>
    /// <param name="document">The page.</param>
    /// <param name="address">Where the page was obtained.</param>
    /// <param name="warnings">Where warnings go.</param>
    public static PageMetadata Read(IHtmlDocument document, string address, List<string> warnings)
    {
        var metas = MetaElements.Read(document);
        var data = LinkedData.Read(document);
        var outlets = Outlets(metas, data).ToList();
        return new PageMetadata([
            .. Titles(document, metas, data, outlets.FirstOrDefault().Value),
            .. outlets,
            .. Bylines(document, metas, data),
            .. PagePublication.Read(document, metas, data, warnings),
            .. PageAddress.Read(document, metas, data, address, warnings),
            .. Languages(document, metas, data),
        ]);
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

    private static IEnumerable<MetadataStatement> Outlets(MetaElements metas, LinkedData data) =>
        [
            .. Metas("outlet", metas, "og:site_name"),
            .. One("outlet", data.Publisher, "JSON-LD publisher"),
            .. Metas("outlet", metas, "dc.publisher", "application-name", "publisher"),
        ];

    // The title of the window is the last resort, since it is made for the window.
    private static IEnumerable<MetadataStatement> Titles(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data,
        string? outlet
    )
    {
        var headings = document.QuerySelectorAll("h1");
        List<MetadataStatement> titles =
        [
            .. Metas("title", metas, "og:title"),
            .. One("title", data.Headline, "JSON-LD headline"),
            .. Metas("title", metas, "dc.title", "citation_title", "twitter:title"),
            .. One("title", headings.Length == 1 ? Clean(headings[0].TextContent) : null, "h1 element"),
        ];
        return titles.Count > 0 ? titles : One("title", WithoutOutlet(Clean(document.Title), outlet), "title element");
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

    private static IEnumerable<MetadataStatement> Bylines(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data
    ) =>
        from statement in (IEnumerable<MetadataStatement>)
            [
                .. One("byline", data.Authors, "JSON-LD author"),
                .. Metas(
                    "byline",
                    metas,
                    "author",
                    "byl",
                    "dc.creator",
                    "citation_author",
                    "parsely-author",
                    "article:author"
                ),
                .. One(
                    "byline",
                    Clean(document.QuerySelector("[itemprop~=author], [rel~=author], .byline")?.TextContent),
                    "byline element"
                ),
            ]
        select statement.Value is { Length: > 3 } byline && byline.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
            ? statement with
            {
                Value = byline[3..],
            }
            : statement;

    private static IEnumerable<MetadataStatement> Languages(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data
    ) =>
        [
            .. One(
                "language",
                Clean(
                    document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang")
                ),
                "html lang"
            ),
            .. One("language", data.Language?.Replace('_', '-'), "JSON-LD inLanguage"),
            .. Metas("language", metas, "content-language", "og:locale", "dc.language")
                .Select(statement => statement with { Value = statement.Value.Replace('_', '-') }),
        ];

    private static IEnumerable<MetadataStatement> Metas(string field, MetaElements metas, params string[] names) =>
        metas.Each(names).Select(one => new MetadataStatement(field, one.Value, "meta " + one.Name));

    private static IEnumerable<MetadataStatement> One(string field, string? value, string basis) =>
        value is null ? [] : [new MetadataStatement(field, value, basis)];
}
