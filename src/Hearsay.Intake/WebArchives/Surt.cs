namespace Hearsay.Intake;

/// <summary>Addresses turned round so that they sort by host: <c>https://www.weir.example/A?b</c> becomes <c>example,weir)/a?b</c>.</summary>
/// <remarks>The form that indexes of web archives use; ports other than the usual ones are kept.</remarks>
internal static class Surt
{
    public static string Of(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return address.ToLowerInvariant();
        }

        var host = uri.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var name = uri.HostNameType == UriHostNameType.Dns ? string.Join(',', host.Split('.').Reverse()) : host;
        var port = uri.IsDefaultPort ? "" : ":" + IntakeErrors.Plain(uri.Port);
        var path =
            uri.AbsolutePath is { Length: > 1 } whole && uri.Query.Length <= 1 ? whole.TrimEnd('/') : uri.AbsolutePath;
        var query =
            uri.Query.Length > 1 ? "?" + string.Join('&', uri.Query[1..].Split('&').Order(StringComparer.Ordinal)) : "";
        return $"{name}{port}){path}{query}".ToLowerInvariant();
    }
}
