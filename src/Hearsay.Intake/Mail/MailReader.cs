using System.Text;
using MimeKit;

namespace Hearsay.Intake;

/// <summary>Takes an e-mail message apart: its own words, those that it quotes, and its attachments; or the page saved in its form.</summary>
internal static class MailReader
{
    /// <summary>How deep parts may lie in each other. Forwarded messages in messages reach ten.</summary>
    private const int MaxDepth = 48;

    // MimeKit remembers the encodings that it did not find, so all must be there before it is asked for the first.
    static MailReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        var capture = content.ToCapture(context.Options);
        using var stream = MemoryContent.OpenBytes(capture.Bytes);
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = MaxDepth;
        using var message = MimeMessage.Load(options, stream, persistent: true);
        if (SavedPageMail.PageOf(message) is { } page)
        {
            yield return SavedPageMail.Take(message, page, content, context);
            yield break;
        }

        var parts = MailParts.Of(message, MaxDepth);
        foreach (var report in MailReports.Of(message, parts, content, capture, context.Options))
        {
            yield return Part.Of(report.Report?.Text.Length ?? 0, () => [report]);
        }

        foreach (var deep in parts.TooDeep)
        {
            yield return Part.Of($"{content.Address}#{deep}", MailErrors.DeepParts(content.Name, MaxDepth));
        }

        foreach (var locked in parts.Locked)
        {
            yield return Part.Of(
                $"{content.Address}#{locked}",
                ContainerErrors.Locked($"{content.Name}, part {locked},")
            );
        }

        foreach (var (path, attachment) in parts.Attachments)
        {
            yield return Take(path, attachment, content, context, capture);
        }
    }

    private static Part Take(
        string path,
        MimeEntity attachment,
        Content content,
        ContainerContext context,
        Capture capture
    )
    {
        using var bytes = new BoundedMemory(context.Options.MaxBytes, $"{content.Name}#{path}");
        if (attachment is MessagePart { Message: { } inner })
        {
            var format = FormatOptions.Default.Clone();
            format.NewLineFormat = capture.Bytes.Span.IndexOf("\r\n"u8) >= 0 ? NewLineFormat.Dos : NewLineFormat.Unix;
            inner.WriteTo(format, bytes);
            context.Budget.Take(bytes.Length);
            return Part.Of(content.Part(bytes.ToArray(), path, "part " + path), ReportFormat.Email);
        }

        ((MimePart)attachment).Content?.DecodeTo(bytes);
        context.Budget.Take(bytes.Length);
        return new MemoryContent(bytes.ToArray())
        {
            Address = $"{content.Address}#{path}",
            Container = content.At("part " + path),
            Obtained = content.Obtained,
            ContentType = attachment.ContentType.ToString().Replace("Content-Type: ", "", StringComparison.Ordinal),
        };
    }
}
