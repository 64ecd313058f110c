using System.Xml.Linq;

namespace Hearsay.Intake;

/// <summary>What a feed says of itself and of its entries. Elements are known by their local names, as feeds misuse namespaces.</summary>
internal static class FeedFacts
{
    /// <summary>The outlet and the language, which hold for all entries that do not say otherwise.</summary>
    public static List<MetadataStatement> OfFeed(XElement root)
    {
        // In RSS the channel says it, in Atom the feed itself.
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        List<MetadataStatement> facts = [];
        Add(facts, "outlet", Child(channel, "title")?.Value, "feed title");
        Add(
            facts,
            "language",
            Child(channel, "language")?.Value ?? root.Attribute(XNamespace.Xml + "lang")?.Value,
            "feed language"
        );
        return facts;
    }

    /// <summary>What an entry says of itself.</summary>
    public static List<MetadataStatement> OfEntry(XElement entry)
    {
        List<MetadataStatement> facts = [];
        Add(facts, "title", Plain(Child(entry, "title")?.Value), "feed entry title");
        Add(
            facts,
            "outlet",
            Child(entry, "source") is { } source ? (Child(source, "title") ?? source).Value : null,
            "feed entry source"
        );
        AddAuthors(facts, entry);
        foreach (var name in (string[])["pubDate", "published", "date"])
        {
            AddTime(facts, "published", Child(entry, name)?.Value, "feed entry " + name);
        }

        AddTime(facts, "modified", Child(entry, "updated")?.Value, "feed entry updated");
        Add(facts, "address", AddressOf(entry), "feed entry link");
        Add(facts, "language", entry.Attribute(XNamespace.Xml + "lang")?.Value, "feed entry xml:lang");
        return facts;
    }

    /// <summary>The fullest text of an entry as HTML; null where there is none.</summary>
    public static string? ContentOf(XElement entry)
    {
        string? longest = null;
        foreach (
            var element in entry
                .Elements()
                .Where(element => element.Name.LocalName is "encoded" or "content" or "description" or "summary")
        )
        {
            // In XHTML the elements are the text; escaped HTML and plain text are in the value.
            var html = (string?)element.Attribute("type") switch
            {
                "xhtml" => string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
                "text" => System.Net.WebUtility.HtmlEncode(element.Value),
                _ => element.Value,
            };
            longest = html.Length > (longest?.Length ?? 0) ? html : longest;
        }

        return string.IsNullOrWhiteSpace(longest) ? null : longest;
    }

    private static void AddAuthors(List<MetadataStatement> facts, XElement entry)
    {
        var authors = entry
            .Elements()
            .Where(element => element.Name.LocalName is "author" or "creator")
            .Select(author => (Child(author, "name") ?? author).Value.Trim())
            .Where(author => author.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(20);
        Add(facts, "byline", string.Join(", ", authors), "feed entry author");
    }

    private static string? AddressOf(XElement entry)
    {
        var links = entry.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var address =
            links
                .FirstOrDefault(link =>
                    (string?)link.Attribute("rel") is null or "alternate" && link.Attribute("href") is not null
                )
                ?.Attribute("href")
                ?.Value
            ?? links.FirstOrDefault(link => link.Value.Trim().Length > 0)?.Value
            ?? (
                Child(entry, "guid") is { } guid && (string?)guid.Attribute("isPermaLink") != "false"
                    ? guid.Value
                    : null
            );
        return address is not null && CaptureSource.IsAddress(address.Trim()) ? address.Trim() : null;
    }

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    // Titles are often escaped twice.
    private static string? Plain(string? text) => text is null ? null : System.Net.WebUtility.HtmlDecode(text);

    private static void AddTime(List<MetadataStatement> facts, string field, string? value, string basis)
    {
        if (StatedTime.TryParse(value, out var time))
        {
            facts.Add(new MetadataStatement(field, time.ToString(), basis));
        }
    }

    private static void Add(List<MetadataStatement> facts, string field, string? value, string basis)
    {
        if (PageMetadata.Clean(value) is { } clean)
        {
            facts.Add(new MetadataStatement(field, clean, basis));
        }
    }
}
