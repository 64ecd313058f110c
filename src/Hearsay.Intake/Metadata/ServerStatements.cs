namespace Hearsay.Intake;

/// <summary>What the header of a server's answer says of a report.</summary>
internal static class ServerStatements
{
    /// <summary>The language, the canonical address (RFC 6596) and when the page was changed last; the last is no publication time.</summary>
    public static IEnumerable<MetadataStatement> Of(Capture capture)
    {
        foreach (var (name, value) in capture.Obtaining.Headers)
        {
            if (name.Equals("Content-Language", StringComparison.OrdinalIgnoreCase) && value.Length is > 1 and < 36)
            {
                yield return new MetadataStatement("language", value, "HTTP header Content-Language");
            }
            else if (
                name.Equals("Last-Modified", StringComparison.OrdinalIgnoreCase)
                && StatedTime.TryParse(value, out var time)
            )
            {
                yield return new MetadataStatement("modified", time.ToString(), "HTTP header Last-Modified");
            }
            else if (name.Equals("Link", StringComparison.OrdinalIgnoreCase) && Canonical(value) is { } address)
            {
                yield return new MetadataStatement("address", address, "HTTP header Link");
            }
        }
    }

    private static string? Canonical(string value)
    {
        foreach (var link in value.Split(','))
        {
            var end = link.IndexOf('>');
            var start = link.IndexOf('<');
            if (
                start >= 0
                && end > start
                && link[end..].Contains("canonical", StringComparison.OrdinalIgnoreCase)
                && CaptureSource.IsAddress(link[(start + 1)..end])
            )
            {
                return link[(start + 1)..end];
            }
        }

        return null;
    }
}
