using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>By what two reports are told to be of one outlet.</summary>
internal static class OutletName
{
    /// <summary>The outlet's name in small letters, or the host of the report's address; empty where neither is known.</summary>
    public static string Of(Provenance provenance) =>
        string.IsNullOrWhiteSpace(provenance.Outlet)
            ? HostOf(provenance.Address ?? "")
            : provenance.Outlet.Trim().ToLowerInvariant();

    /// <summary>The host of an address without "www." and port; that of the page itself where a web archive holds it.</summary>
    public static string HostOf(ReadOnlySpan<char> address)
    {
        // https://web.archive.org/web/20150102030405/http://example.org/…: the last scheme begins the page's own address.
        var scheme = address.LastIndexOf("://");
        var host = scheme < 0 ? address : address[(scheme + 3)..];
        var end = host.IndexOfAny('/', '?', '#');
        host = end < 0 ? host : host[..end];
        var user = host.LastIndexOf('@');
        host = host[(user + 1)..];
        var port = host.IndexOf(':');
        host = port < 0 ? host : host[..port];
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "mobile.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                host = host[prefix.Length..];
            }
        }

        return host.Contains('.') ? host.ToString().ToLowerInvariant() : "";
    }
}
