using MimeKit;

namespace Hearsay.Intake;

/// <summary>Makes the reports of a message: one of its own words, and one of those that it quotes from another.</summary>
internal static class MailReports
{
    public static IEnumerable<Extraction> Of(
        MimeMessage message,
        MailParts parts,
        Content content,
        Capture capture,
        ExtractionOptions options
    )
    {
        List<string> warnings = [.. content.Warnings];
        MailText text;
        IntakeException? failure = null;
        try
        {
            text = TextOf(parts.Texts, options, content.Name, warnings);
            failure =
                text.Own.Length + text.Quoted.Length > options.MaxTextLength
                    ? IntakeErrors.TooLong(content.Name, text.Own.Length + text.Quoted.Length, options.MaxTextLength)
                    : null;
        }
        catch (IntakeException error)
        {
            (text, failure) = (new MailText("", "", 0, null), error);
        }

        var others = parts.Attachments.Count + parts.Locked.Count + parts.TooDeep.Count;
        if (failure is null && text.Own.Length + text.Quoted.Length == 0 && others == 0)
        {
            failure = MailErrors.NoText(content.Name);
        }

        if (failure is not null)
        {
            yield return new Extraction(new IntakeFailure(content.Address, failure.Code, failure.Message));
            yield break;
        }

        if (parts.Unread.Count > 0)
        {
            warnings.Add(
                $"It has attachments without words that can be read: {string.Join(", ", parts.Unread.Take(10).Select(IntakeErrors.Visible))}."
            );
        }

        var facts = MailFacts.Of(message, warnings);
        if (text.Own.Length > 0)
        {
            if (text.QuotedLines > 0)
            {
                warnings.Add(
                    text.QuotedLines == 1
                        ? "A line that it quotes from another message is a report of its own."
                        : $"{IntakeErrors.Number(text.QuotedLines)} lines that it quotes from another message are a report of their own."
                );
            }

            yield return new Extraction(Make(capture, content.Address, text.Own, facts, warnings, content));
        }

        if (text.Quoted.Length > 0)
        {
            var whose = text.Attribution is { } line
                ? $"These words are quoted in a message, which introduces them so: \"{IntakeErrors.Visible(line)}\""
                : "These words are quoted in a message that does not say whose they are.";
            yield return new Extraction(
                Make(capture, content.Address + "#quoted", text.Quoted, [], [whose], content) with
                {
                    Title = facts.FirstOrDefault(fact => fact.Field == "title").Value,
                }
            );
        }
    }

    private static Report Make(
        Capture capture,
        string id,
        string text,
        IReadOnlyList<MetadataStatement> facts,
        IReadOnlyList<string> warnings,
        Content content
    ) =>
        ReportMetadata.Complete(
            new Report
            {
                Capture = capture,
                Id = id,
                Text = text,
                Format = ReportFormat.Email,
                Sources = new SourceMap([new SourceRun(0, text.Length, 0, null)]),
                Warnings = warnings,
                Statements = facts,
            },
            content.Statements
        );

    private static MailText TextOf(List<TextPart> parts, ExtractionOptions options, string name, List<string> warnings)
    {
        var texts = parts.ConvertAll(part => TextOf(part, options, name, warnings));
        return new MailText(
            string.Join("\n\n", texts.Select(text => text.Own).Where(own => own.Length > 0)),
            string.Join("\n\n", texts.Select(text => text.Quoted).Where(quoted => quoted.Length > 0)),
            texts.Sum(text => text.QuotedLines),
            texts.Select(text => text.Attribution).FirstOrDefault(line => line is not null)
        );
    }

    private static MailText TextOf(TextPart part, ExtractionOptions options, string name, List<string> warnings)
    {
        using var bytes = new BoundedMemory(options.MaxTextBytes, name);
        part.Content?.DecodeTo(bytes);
        var charset = part.ContentType.Charset;

        // Encodings of seven bits look like ASCII, so only what is stated can tell them.
        var text =
            charset is not null
            && (
                charset.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase)
                || charset.StartsWith("hz", StringComparison.OrdinalIgnoreCase)
            )
                ? part.Text
                : Decode(bytes, charset, options, name, warnings);
        if (part.IsHtml)
        {
            return MailText.Of(PageFragment.TextOf(text, name), flowed: false, dropBlank: false);
        }

        var format = part.ContentType.Parameters["format"];
        return MailText.Of(
            text,
            flowed: "flowed".Equals(format, StringComparison.OrdinalIgnoreCase),
            dropBlank: "yes".Equals(part.ContentType.Parameters["delsp"], StringComparison.OrdinalIgnoreCase)
        );
    }

    private static string Decode(
        MemoryStream bytes,
        string? charset,
        ExtractionOptions options,
        string name,
        List<string> warnings
    )
    {
        var decoded = TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), charset, options, name);
        warnings.AddRange(decoded.Warnings);
        return decoded.Text;
    }
}
