namespace Hearsay.Intake;

/// <summary>Tells the formats that hold other files by the bytes that they begin with.</summary>
internal static class PackedFormat
{
    /// <summary>The format; null where it is none of them.</summary>
    public static ReportFormat? Detect(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\x03\x04"u8) ? IsReadable(head)
        : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
            ? GzipReader.Head(head).StartsWith("WARC/"u8) ? ReportFormat.Warc
                : ReportFormat.Gzip
        : head.StartsWith("WARC/0."u8) || head.StartsWith("WARC/1."u8) ? ReportFormat.Warc
        : null;

    // Workbooks, slides and books are archives too, and nobody means the files that they are made of.
    private static ReportFormat? IsReadable(ReadOnlySpan<byte> head) =>
        BinaryKind.Recognise(head) is "a ZIP archive" or "a Word document" or "an OpenDocument text"
            ? ReportFormat.Zip
            : null;
}
