namespace Hearsay.Intake;

/// <summary>The addresses that a feed, a table or a list names, each once, in their order.</summary>
internal static class NamedAddresses
{
    /// <summary>Whether content is one that names addresses, by its beginning.</summary>
    public static bool Has(ReadOnlySpan<byte> head, string name)
    {
        try
        {
            return FormatDetector.Detect(head, name)
                is ReportFormat.Feed
                    or ReportFormat.Csv
                    or ReportFormat.AddressList;
        }
        catch (IntakeException)
        {
            return false;
        }
    }

    /// <summary>The addresses.</summary>
    /// <exception cref="IntakeException">It is damaged: H026, H027, H045.</exception>
    public static IEnumerable<string> In(Capture capture) =>
        (
            FormatDetector.Detect(capture.Bytes.Span, capture.Address) switch
            {
                ReportFormat.Feed => FeedReader.Addresses(capture, ExtractionOptions.Default),
                ReportFormat.Csv => TableReader.Sources(capture, ExtractionOptions.Default, capture.Address),
                ReportFormat.AddressList => AddressList.Read(capture.Bytes.Span),
                _ => [],
            }
        ).Distinct(StringComparer.Ordinal);
}
