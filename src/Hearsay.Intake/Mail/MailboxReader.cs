namespace Hearsay.Intake;

/// <summary>Takes the messages out of a mailbox (mbox): each begins with a line "From …" behind a blank one (RFC 4155).</summary>
internal static class MailboxReader
{
    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        using var stream = content.Open();
        var source = new ByteSource(stream);
        var lines = new RawLines(source);
        using var message = new MemoryStream();
        var (number, blank, tooLong, any) = (0, true, false, false);
        while (lines.Read() is { Length: > 0 } line)
        {
            if (blank && MailSniffer.IsPostmark(line.Span.TrimEnd("\r\n"u8)))
            {
                if (any)
                {
                    yield return Take(content, context, message, number, tooLong);
                }

                message.SetLength(0);
                (number, tooLong, any, blank) = (number + 1, false, true, false);
                continue;
            }

            blank = line.Span.TrimEnd("\r\n"u8).IsEmpty;
            tooLong |= message.Length + line.Length > context.Options.MaxBytes;
            if (!tooLong)
            {
                message.Write(line.Span);
            }
        }

        if (any)
        {
            yield return Take(content, context, message, number, tooLong);
        }
    }

    private static Part Take(Content content, ContainerContext context, MemoryStream message, int number, bool tooLong)
    {
        var path = IntakeErrors.Plain(number);
        var name = $"{content.Address}#{path}";
        return tooLong ? Part.Of(name, IntakeErrors.TooManyBytes(name, null, context.Options.MaxBytes))
            : message.Length == 0 ? Part.Of(name, MailErrors.NoText(name))
            : Part.Of(content.Part(message.ToArray(), path, "message " + path), ReportFormat.Email);
    }
}
