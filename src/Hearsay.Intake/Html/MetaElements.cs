using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>The <c>meta</c> elements of a page by name, property, item property or HTTP equivalent, in lower case.</summary>
internal sealed class MetaElements
{
    private static readonly string[] Names = ["property", "name", "itemprop", "http-equiv"];

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private MetaElements() { }

    /// <summary>Reads them; the first of each name counts.</summary>
    public static MetaElements Read(IHtmlDocument document)
    {
        var metas = new MetaElements();
        foreach (var meta in document.QuerySelectorAll("meta"))
        {
            if (PageMetadata.Clean(meta.GetAttribute("content")) is not { } content)
            {
                continue;
            }

            foreach (var name in Names)
            {
                if (meta.GetAttribute(name) is { } value)
                {
                    metas._values.TryAdd(value.Trim(), content);
                }
            }
        }

        return metas;
    }

    /// <summary>The value of the first of these names that has one; addresses, which some put in place of names, do not count.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value) && !value.Contains("://", StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Those of these names that have a value, in the order of the names; addresses do not count.</summary>
    public IEnumerable<(string Name, string Value)> Each(params string[] names) =>
        names
            .Select(name => (name, First(name)))
            .Where(one => one.Item2 is not null)
            .Select(one => (one.name, one.Item2!));

    /// <summary>The address of that name; null where there is none.</summary>
    public string? Address(string name) => _values.GetValueOrDefault(name);
}
