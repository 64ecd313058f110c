namespace Hearsay.Intake;

/// <summary>Takes the reports out of a capture.</summary>
public static class ReportExtractor
{
    /// <summary>Every report of a capture, in order. What cannot be read stands as a failure in its place.</summary>
    /// <param name="capture">The bytes.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <returns>One for a text, a page or a document; all that it holds for an archive, a mailbox, a feed or a table, taken out while it is enumerated.</returns>
    public static IEnumerable<Extraction> Extract(Capture capture, ExtractionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return ReportWalk
            .Walk(MemoryContent.Of(capture), options ?? ExtractionOptions.Default)
            .SelectMany(input => input.Extract());
    }

    /// <summary>The one report of a text, a page or a document; the first of whatever holds many.</summary>
    /// <param name="capture">The bytes.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <exception cref="IntakeException">It cannot be read: H004 to H049.</exception>
    public static Report ExtractOne(Capture capture, ExtractionOptions? options = null)
    {
        foreach (var extraction in Extract(capture, options))
        {
            return extraction.TryGet(out var report, out var failure) ? report : throw failure.ToException();
        }

        throw IntakeErrors.Empty(capture.Address);
    }

    /// <summary>The report of bytes that are one.</summary>
    internal static Extraction ExtractSingle(Content content, ExtractionOptions options, ReportFormat format)
    {
        try
        {
            var capture = content.ToCapture(options);
            var report = format switch
            {
                ReportFormat.Html => HtmlExtractor.Extract(capture, options, content.Name),
                ReportFormat.Pdf => PdfExtractor.Extract(capture, options, content.Name),
                ReportFormat.Docx or ReportFormat.Odt => DocumentExtractor.Extract(
                    capture,
                    options,
                    content.Name,
                    format
                ),
                _ => TextExtractor.Extract(capture, options, content.Name),
            };
            report = report with
            {
                Warnings = [.. content.Warnings, .. report.Warnings],
                Statements = [.. report.Statements, .. TextStatements.Of(report.Text)],
            };
            return new Extraction(ReportMetadata.Complete(report, content.Statements));
        }
        catch (IntakeException error)
        {
            return new Extraction(new IntakeFailure(content.Address, error.Code, error.Message));
        }
    }
}
