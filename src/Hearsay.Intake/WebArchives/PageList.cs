using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>Which addresses of a web archive collection are pages, and what the collection says of them (WACZ 1.1.1, pages.jsonl).</summary>
internal sealed class PageList
{
    private readonly Dictionary<string, List<MetadataStatement>> _pages = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => _pages.Count;

    /// <summary>Whether an address is a page.</summary>
    public bool Has(string address) => _pages.ContainsKey(Bare(address));

    /// <summary>What the collection says of a page.</summary>
    public IReadOnlyList<MetadataStatement> StatementsOf(string address) =>
        _pages.GetValueOrDefault(Bare(address)) ?? [];

    /// <summary>Adds the pages of one list; lines that say no address are passed over.</summary>
    public void Add(ReadOnlySpan<byte> lines, string name)
    {
        while (lines.Length > 0)
        {
            var end = lines.IndexOf((byte)'\n');
            Add(end < 0 ? lines : lines[..end], name, _pages);
            lines = end < 0 ? [] : lines[(end + 1)..];
        }
    }

    private static void Add(ReadOnlySpan<byte> line, string name, Dictionary<string, List<MetadataStatement>> pages)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            using var json = JsonDocument.ParseValue(ref reader);
            if (
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("url", out var url)
                && url.ValueKind == JsonValueKind.String
            )
            {
                List<MetadataStatement> statements = [];
                if (
                    json.RootElement.TryGetProperty("title", out var title)
                    && title.ValueKind == JsonValueKind.String
                    && PageMetadata.Clean(title.GetString()) is { } words
                    && words != url.GetString()
                )
                {
                    statements.Add(new MetadataStatement("title", words, name));
                }

                pages.TryAdd(Bare(url.GetString()!), statements);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // A list of pages that is damaged leaves the archive itself whole.
        }
    }

    private static string Bare(string address)
    {
        var fragment = address.IndexOf('#');
        return fragment < 0 ? address : address[..fragment];
    }
}
