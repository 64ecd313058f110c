using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>Which address a page says is its own.</summary>
internal static class PageAddress
{
    /// <summary>The canonical address; where none is stated, the one that the page was fetched from; null for a file.</summary>
    public static string? Read(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data,
        string captured,
        List<string> warnings
    )
    {
        var fetched = Web(null, captured);
        var stated =
            Web(fetched, document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"))
            ?? Web(fetched, metas.Address("og:url"))
            ?? Web(fetched, data.Address);
        if (stated is not null && fetched is not null && !SameHost(stated, fetched))
        {
            warnings.Add(
                $"The page was found at {fetched.Host} and says that its own address is {stated.AbsoluteUri}."
            );
        }

        return (stated ?? fetched)?.AbsoluteUri;
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
