namespace Hearsay.Intake;

/// <summary>Takes the report out of a plain text: its characters as they stand, line ends included.</summary>
internal static class TextExtractor
{
    public static Report Extract(Capture capture, ExtractionOptions options, string name)
    {
        var decoded = TextDecoder.Decode(
            capture.Bytes.Span,
            CharsetLabel.FromContentType(capture.ContentType),
            options,
            name
        );
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            throw IntakeErrors.Empty(name);
        }

        if (decoded.Text.Length > options.MaxTextLength)
        {
            throw IntakeErrors.TooLong(name, decoded.Text.Length, options.MaxTextLength);
        }

        return new Report
        {
            Capture = capture,
            Id = capture.Address,
            Text = decoded.Text,
            Format = ReportFormat.Text,
            Sources = new SourceMap([new SourceRun(0, decoded.Text.Length, 0, null)]),
            Warnings = decoded.Warnings,
        };
    }
}
