using System.Text;

namespace Hearsay.Intake;

/// <summary>Tells what a capture is by its content. Names, endings and what a server says do not count.</summary>
public static class FormatDetector
{
    /// <summary>How many bytes of the beginning are looked at.</summary>
    public const int HeadLength = 64 << 10;

    private static ReadOnlySpan<byte> PdfMark => "%PDF-"u8;

    /// <summary>Tells what bytes are.</summary>
    /// <param name="head">The beginning of the content, or all of it.</param>
    /// <param name="name">What to call it in an error.</param>
    /// <returns>The format; <see cref="ReportFormat.Zip"/> for everything that is made of it, whose directory is at its end.</returns>
    /// <exception cref="IntakeException">It is none of the formats that can be read (H010).</exception>
    public static ReportFormat Detect(ReadOnlySpan<byte> head, string name)
    {
        head = head[..Math.Min(head.Length, HeadLength)];
        if (IsPdf(head))
        {
            return ReportFormat.Pdf;
        }

        if (PackedFormat.Detect(head) is { } packed)
        {
            return packed;
        }

        if (BinaryKind.Recognise(head) is { } kind)
        {
            throw IntakeErrors.Binary(name, kind);
        }

        var wide = WideEncoding.Detect(head);
        if (wide is not null)
        {
            head = Encoding.UTF8.GetBytes(wide.GetString(head));
        }
        else if (BinaryKind.HasTooManyControls(head))
        {
            throw IntakeErrors.Binary(name, "binary data");
        }

        return MarkupSniffer.Sniff(head) switch
        {
            Markup.Html => ReportFormat.Html,
            Markup.Feed => ReportFormat.Feed,
            Markup.Xml => throw IntakeErrors.Binary(name, "an XML document"),
            _ => JsonSniffer.IsReportLines(head) ? ReportFormat.JsonLines
            : MailSniffer.Detect(head) is { } mail ? mail
            : TableSniffer.IsTable(head) ? ReportFormat.Csv
            : AddressList.IsList(head) ? ReportFormat.AddressList
            : ReportFormat.Text,
        };
    }

    // Readers of PDF accept up to a kilobyte of rubbish before the mark, so files have it. In the middle of a line
    // of text the mark is somebody writing about PDF.
    private static bool IsPdf(ReadOnlySpan<byte> head)
    {
        var window = head[..Math.Min(head.Length, 1024 + PdfMark.Length)];
        var at = window.IndexOf(PdfMark);
        if (at < 0 || head.StartsWith("PK\x03\x04"u8) || head.StartsWith("WARC/"u8))
        {
            return false;
        }

        var before = at == 0 ? (byte)'\n' : window[at - 1];
        var after = at + PdfMark.Length < head.Length ? head[at + PdfMark.Length] : (byte)0;
        return before is < (byte)' ' or > 0x7E && char.IsAsciiDigit((char)after);
    }
}
