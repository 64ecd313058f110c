using System.Xml.Linq;

namespace Hearsay.Intake;

/// <summary>Takes the entries out of a feed: RSS 2.0 and older, RSS 1.0, Atom (RFC 4287). Each is a report.</summary>
internal static class FeedReader
{
    private const string Kind = "a feed";

    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        var capture = content.ToCapture(context.Options);
        var root = SafeXml.Read(content.Name, Kind, () => Load(capture.Bytes, context.Options));
        var feed = FeedFacts.OfFeed(root);
        var number = 0;
        foreach (var entry in root.Descendants().Where(element => element.Name.LocalName is "item" or "entry"))
        {
            var id = $"{content.Address}#{IntakeErrors.Plain(++number)}";
            yield return Part.Of(
                entry.Value.Length,
                () => [Extract(entry, id, feed, capture, content, context.Options)]
            );
        }
    }

    /// <summary>The addresses of the entries, in order.</summary>
    /// <exception cref="IntakeException">It is damaged: H026, H027.</exception>
    public static IEnumerable<string> Addresses(Capture capture, ExtractionOptions options) =>
        SafeXml
            .Read(capture.Address, Kind, () => Load(capture.Bytes, options))
            .Descendants()
            .Where(element => element.Name.LocalName is "item" or "entry")
            .SelectMany(FeedFacts.OfEntry)
            .Where(fact => fact.Field == "address")
            .Select(fact => fact.Value);

    private static XElement Load(ReadOnlyMemory<byte> bytes, ExtractionOptions options)
    {
        // Its depth is checked first, since a tree of elements is gone through by recursion.
        using (var check = SafeXml.Open(bytes, options))
        {
            while (check.Read())
            {
                SafeXml.CheckDepth(check);
            }
        }

        using var reader = SafeXml.Open(bytes, options);
        return XDocument.Load(reader).Root!;
    }

    private static Extraction Extract(
        XElement entry,
        string id,
        IReadOnlyList<MetadataStatement> feed,
        Capture capture,
        Content content,
        ExtractionOptions options
    )
    {
        try
        {
            var facts = FeedFacts.OfEntry(entry);
            var title = facts.FirstOrDefault(fact => fact.Field == "title").Value;
            var html = FeedFacts.ContentOf(entry);
            var text = html is null ? "" : PageFragment.TextOf(html, id);
            List<string> warnings = [];
            if (text.Length == 0)
            {
                text = title ?? throw DocumentErrors.NoText(id, "an entry of a feed");
                facts = [.. facts.Where(fact => fact.Field != "title")];
                warnings.Add("The feed gives no more than the title of this report; the rest is at its address.");
            }

            if (text.Length > options.MaxTextLength)
            {
                throw IntakeErrors.TooLong(id, text.Length, options.MaxTextLength);
            }

            return new Extraction(
                ReportMetadata.Complete(
                    new Report
                    {
                        Capture = capture,
                        Id = id,
                        Text = text,
                        Format = ReportFormat.Feed,
                        Sources = new SourceMap([new SourceRun(0, text.Length, 0, null)]),
                        Statements = facts,
                        Warnings = warnings,
                    },
                    [.. feed, .. content.Statements]
                )
            );
        }
        catch (IntakeException error)
        {
            return new Extraction(new IntakeFailure(id, error.Code, error.Message));
        }
    }
}
