namespace Hearsay.Intake;

/// <summary>Takes the reports out of a capture.</summary>
public static class ReportExtractor
{
    /// <summary>Every report of a capture, in order. What cannot be read stands as a failure in its place.</summary>
    /// <param name="capture">The bytes.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <returns>One for a text, a web page or a PDF; one a line for JSON Lines, taken out while it is enumerated.</returns>
    public static IEnumerable<Extraction> Extract(Capture capture, ExtractionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return ExtractEach(capture, options ?? ExtractionOptions.Default);
    }

    /// <summary>The one report of a text, a web page or a PDF; the first of JSON Lines.</summary>
    /// <param name="capture">The bytes.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <exception cref="IntakeException">It cannot be read: H004 to H049.</exception>
    public static Report ExtractOne(Capture capture, ExtractionOptions? options = null)
    {
        foreach (var extraction in Extract(capture, options))
        {
            return extraction.TryGet(out var report, out var failure) ? report : throw failure.ToException();
        }

        throw IntakeErrors.Empty(NameOf(capture));
    }

    private static IEnumerable<Extraction> ExtractEach(Capture capture, ExtractionOptions options)
    {
        var name = NameOf(capture);
        Extraction? one = null;
        try
        {
            if (capture.Bytes.IsEmpty)
            {
                throw IntakeErrors.Empty(name);
            }

            one = (options.Format ?? FormatDetector.Detect(capture.Bytes.Span, name)) switch
            {
                ReportFormat.Text => new Extraction(TextExtractor.Extract(capture, options, name)),
                ReportFormat.Html => new Extraction(HtmlExtractor.Extract(capture, options, name)),
                ReportFormat.Pdf => new Extraction(PdfExtractor.Extract(capture, options, name)),
                _ => null,
            };
        }
        catch (IntakeException error)
        {
            one = new Extraction(new IntakeFailure(capture.Address, error.Code, error.Message));
        }

        return one is null ? JsonLinesExtractor.Extract(capture, options) : [one];
    }

    private static string NameOf(Capture capture) => capture.Address == "-" ? "Standard input" : capture.Address;
}
