using MimeKit;

namespace Hearsay.Intake;

/// <summary>A web page that a browser saved with its parts in the form of a message (MHTML, RFC 2557).</summary>
internal static class SavedPageMail
{
    /// <summary>The page; null where the message is one that somebody sent.</summary>
    public static TextPart? PageOf(MimeMessage message)
    {
        var page = message.Body switch
        {
            TextPart { IsHtml: true } text => text,
            MultipartRelated related => related.Root as TextPart,
            Multipart multipart => multipart.OfType<TextPart>().FirstOrDefault(part => part.IsHtml),
            _ => null,
        };
        var from = message.Headers["From"] ?? "";
        var saved =
            message.Headers.Contains("Snapshot-Content-Location")
            || from.Contains("Saved by", StringComparison.OrdinalIgnoreCase)
            || (
                message.To.Count == 0
                && !message.Headers.Contains("Received")
                && !message.Headers.Contains("Message-Id")
                && page?.ContentLocation is not null
            );
        return saved && page is { IsHtml: true } ? page : null;
    }

    /// <summary>The page's bytes, at the address that it was saved from.</summary>
    public static Part Take(MimeMessage message, TextPart page, Content content, ContainerContext context)
    {
        using var bytes = new BoundedMemory(context.Options.MaxTextBytes, content.Name);
        page.Content?.DecodeTo(bytes);
        context.Budget.Take(bytes.Length);
        var address = (message.Headers["Snapshot-Content-Location"] ?? page.ContentLocation?.OriginalString)?.Trim();
        var known = address is not null && CaptureSource.IsAddress(address);
        return Part.Of(
            new MemoryContent(bytes.ToArray())
            {
                Address = known ? address! : content.Address + "#page",
                Container = content.At("the page's part"),
                ContentType = page.ContentType.ToString().Replace("Content-Type: ", "", StringComparison.Ordinal),
                Obtained = message.Headers.Contains(HeaderId.Date) ? message.Date : content.Obtained,
                Warnings = content.Warnings,
                Statements = PageMetadata.Clean(message.Subject) is { } title
                    ? [new MetadataStatement("title", title, "header Subject of the saved page")]
                    : [],
            },
            ReportFormat.Html
        );
    }
}
