namespace Hearsay.Intake;

/// <summary>Tells which answers in a web archive are pages or documents that people read, and which only parts of such.</summary>
internal static class WarcPages
{
    private static readonly string[] Parts =
    [
        "image/",
        "video/",
        "audio/",
        "font/",
        "javascript",
        "ecmascript",
        "css",
        "json",
        "wasm",
        "x-font",
        "ms-font",
        "mpegurl",
        "dash+xml",
        "x-icon",
    ];

    /// <summary>Whether what the server says of a body leaves it open that it is a report.</summary>
    public static bool MayBePage(string? contentType, string? address) =>
        (contentType is null || !Parts.Any(part => contentType.Contains(part, StringComparison.OrdinalIgnoreCase)))
        && address is not null
        && !address.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase)
        && (
            address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Whether the bytes can be read as a report; a program that calls itself text is passed over.</summary>
    public static bool IsPage(ReadOnlySpan<byte> body, string? contentType, string name)
    {
        try
        {
            return FormatDetector.Detect(body, name) != ReportFormat.Text
                || contentType is null
                || contentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
        }
        catch (IntakeException)
        {
            return false;
        }
    }
}
