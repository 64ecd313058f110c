using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Writes captures into a web archive, and makes the lines of its index and of its list of pages.</summary>
/// <remarks>
/// A capture whose header is known is an answer, of which the wrappings that are off already are named in other fields; one
/// of which only the bytes are known is a resource.
/// </remarks>
internal sealed class CaptureArchive(WarcWriter writer, string name, WaczOptions options)
{
    private static readonly string[] Wrappings = ["Content-Encoding", "Transfer-Encoding", "Content-Length"];

    /// <summary>Writes a capture.</summary>
    /// <returns>Its line of the index, and its line of the list of pages.</returns>
    public (string Line, string Page) Write(Capture capture)
    {
        var address = CaptureSource.IsAddress(capture.Address)
            ? capture.Address
            : "file:///" + Uri.EscapeDataString(Path.GetFileName(capture.Address));
        var date = capture.Obtained ?? options.Created;
        var answer = capture.Obtaining.Headers.Count > 0;
        var head = answer ? HeadOf(capture) : [];
        byte[] block = [.. head, .. capture.Bytes.Span];
        List<KeyValuePair<string, string>> fields =
        [
            new("WARC-Target-URI", address),
            new("Content-Type", answer ? "application/http; msgtype=response" : TypeOf(capture)),
        ];
        var (offset, length) = writer.Write(answer ? "response" : "resource", date, fields, block, head.Length);
        return (Index(capture, address, date, offset, length, answer), Page(capture, address, date));
    }

    private static byte[] HeadOf(Capture capture)
    {
        var head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        foreach (var (field, value) in capture.Obtaining.Headers)
        {
            var off = Wrappings.Contains(field, StringComparer.OrdinalIgnoreCase);
            head.Append(off ? "X-Archive-Orig-" : "")
                .Append(field.ReplaceLineEndings(" "))
                .Append(": ")
                .Append(value.ReplaceLineEndings(" "))
                .Append("\r\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {capture.Bytes.Length}\r\n\r\n");
        return Encoding.UTF8.GetBytes(head.ToString());
    }

    private static string TypeOf(Capture capture) =>
        capture.ContentType
        ?? (
            FormatOf(capture) switch
            {
                ReportFormat.Html => "text/html",
                ReportFormat.Pdf => "application/pdf",
                ReportFormat.Text or ReportFormat.JsonLines or ReportFormat.AddressList => "text/plain",
                ReportFormat.Csv => "text/csv",
                ReportFormat.Feed => "application/xml",
                ReportFormat.Email => "message/rfc822",
                ReportFormat.Mailbox => "application/mbox",
                _ => "application/octet-stream",
            }
        );

    private static ReportFormat? FormatOf(Capture capture)
    {
        try
        {
            return FormatDetector.Detect(capture.Bytes.Span, capture.Address);
        }
        catch (IntakeException)
        {
            return null;
        }
    }

    private string Index(Capture capture, string address, DateTimeOffset date, long offset, long length, bool answer)
    {
        var fields = WaczJson.Write(json =>
        {
            json.WriteString("url", address);
            json.WriteString("mime", Bare(TypeOf(capture)));
            if (answer)
            {
                json.WriteString("status", "200");
            }

            json.WriteString("digest", "sha256:" + capture.Sha256);
            json.WriteString("length", length.ToString(CultureInfo.InvariantCulture));
            json.WriteString("offset", offset.ToString(CultureInfo.InvariantCulture));
            json.WriteString("filename", name);
        });
        return $"{Surt.Of(address)} {date.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)} {fields}";
    }

    private static string Page(Capture capture, string address, DateTimeOffset date) =>
        WaczJson.Write(json =>
        {
            json.WriteString("id", Id(address, date));
            json.WriteString("url", address);
            json.WriteString("ts", WaczJson.Time(date));
            if (TitleOf(capture) is { } title)
            {
                json.WriteString("title", title);
            }
        });

    private static string Id(string address, DateTimeOffset date) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{address} {WaczJson.Time(date)}"))[..16]);

    // Only what the capture says itself: a list of pages that guesses would be read as a statement.
    private static string? TitleOf(Capture capture) =>
        FormatOf(capture) == ReportFormat.Html
            ? ReportExtractor.Extract(capture).Select(extraction => extraction.Report?.Title).FirstOrDefault()
            : null;

    private static string Bare(string type)
    {
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim();
    }
}
