using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>Which address a page says is its own.</summary>
internal static class PageAddress
{
    /// <summary>The basis of the address that a page was obtained from, which is rarely the canonical one to the letter.</summary>
    public const string Obtained = "where it was obtained";

    /// <summary>
    /// The addresses that the page states; then the one that a browser noted when it saved the page, and the one that it
    /// was obtained from.
    /// </summary>
    public static IEnumerable<MetadataStatement> Read(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data,
        string captured,
        List<string> warnings
    )
    {
        var saved = Web(null, SavedFrom(document));
        var fetched = Web(null, captured);
        var known = fetched ?? saved;
        (Uri? Address, string Basis)[] stated =
        [
            (Web(known, document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")), "link rel=canonical"),
            (Web(known, metas.Address("og:url")), "meta og:url"),
            (Web(known, data.Address), "JSON-LD url"),
        ];
        if (
            stated.FirstOrDefault(one => one.Address is not null).Address is { } own
            && known is not null
            && !SameHost(own, known)
        )
        {
            warnings.Add($"The page was found at {known.Host} and says that its own address is {own.AbsoluteUri}.");
        }

        (Uri? Address, string Basis)[] all =
        [
            .. stated,
            (saved, "comment of the browser that saved it"),
            (fetched, Obtained),
        ];
        return all.Where(one => one.Address is not null)
            .Select(one => new MetadataStatement("address", one.Address!.AbsoluteUri, one.Basis));
    }

    // Browsers write "saved from url=(0031)https://…", SingleFile "url: https://…" into a comment at the beginning.
    private static string? SavedFrom(IHtmlDocument document)
    {
        foreach (
            var comment in document
                .ChildNodes.Concat(document.DocumentElement?.ChildNodes ?? document.ChildNodes)
                .OfType<IComment>()
        )
        {
            var text = comment.Data;
            var at =
                text.Contains("saved from url=", StringComparison.OrdinalIgnoreCase)
                || text.Contains("SingleFile", StringComparison.Ordinal)
                    ? text.IndexOf("http", StringComparison.OrdinalIgnoreCase)
                    : -1;
            if (at >= 0)
            {
                var end = text.AsSpan(at).IndexOfAny(" \r\n\t");
                return end < 0 ? text[at..] : text.Substring(at, end);
            }
        }

        return null;
    }

    private static bool SameHost(Uri one, Uri other) =>
        Bare(one.Host).Equals(Bare(other.Host), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..]
        : host.StartsWith("m.", StringComparison.OrdinalIgnoreCase) ? host[2..]
        : host;

    private static Uri? Web(Uri? from, string? address) =>
        address is { Length: > 0 and < 4000 }
        && (
            from is null
                ? Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
                : Uri.TryCreate(from, address.Trim(), out uri)
        )
        && uri.Scheme is "http" or "https"
            ? uri
            : null;
}
