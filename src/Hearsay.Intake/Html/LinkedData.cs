using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>What a page says of its article in JSON-LD, in the vocabulary of schema.org.</summary>
internal sealed class LinkedData
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Publisher { get; private set; }

    public string? Authors { get; private set; }

    public string? Language { get; private set; }

    public string? Address { get; private set; }

    /// <summary>Reads every block of the page; what is no JSON is passed over, as search engines do.</summary>
    public static LinkedData Read(IHtmlDocument document)
    {
        var data = new LinkedData();
        foreach (var script in document.QuerySelectorAll("script"))
        {
            if (
                script
                    .GetAttribute("type")
                    ?.Trim()
                    .StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true
            )
            {
                data.ReadBlock(script.TextContent);
            }
        }

        return data;
    }

    private void ReadBlock(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Trim().TrimEnd(';'), Options);
            ReadNode(document.RootElement, depth: 0);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Bad JSON, or escapes that stand for no character.
        }
    }

    private void ReadNode(JsonElement node, int depth)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                ReadNode(item, depth);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(node))
            {
                ReadArticle(node);
            }

            if (depth < 3)
            {
                foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
                {
                    if (node.TryGetProperty(name, out var inner))
                    {
                        ReadNode(inner, depth + 1);
                    }
                }
            }
        }
    }

    private void ReadArticle(JsonElement article)
    {
        Headline ??= Text(article, "headline");
        Published ??= Text(article, "datePublished");
        Publisher ??= Names(article, "publisher") ?? Names(article, "sourceOrganization");
        Authors ??= Names(article, "author") ?? Names(article, "creator");
        Language ??= Text(article, "inLanguage");
        Address ??= Text(article, "url");
    }

    private static bool IsArticle(JsonElement node) =>
        node.TryGetProperty("@type", out var type)
        && (
            type.ValueKind == JsonValueKind.String
                ? IsArticle(type.GetString()!)
                : type.ValueKind == JsonValueKind.Array
                    && type.EnumerateArray()
                        .Any(one => one.ValueKind == JsonValueKind.String && IsArticle(one.GetString()!))
        );

    // NewsArticle, ReportageNewsArticle, OpinionNewsArticle and so on all end in this word.
    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("Posting", StringComparison.Ordinal)
        || type is "Report" or "Blog";

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? Clean(value.GetString()!)
            : null;

    private static string? Names(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value))
        {
            return null;
        }

        var all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(20).ToArray() : [value];
        string[] names =
        [
            .. all.Select(one =>
                    one.ValueKind == JsonValueKind.String ? Clean(one.GetString()!)
                    : one.ValueKind == JsonValueKind.Object ? Text(one, "name")
                    : null
                )
                .OfType<string>(),
        ];
        return names.Length == 0 ? null : string.Join(", ", names.Distinct());
    }

    private static string? Clean(string text) => PageMetadata.Clean(WebUtility.HtmlDecode(text));
}
