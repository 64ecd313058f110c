using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Writes captures into a web archive, and makes the lines of its index and of its list of pages.</summary>
/// <remarks>
/// A capture whose header is known is an answer, of which the wrappings that are off already are named in other fields; one
/// of which only the bytes are known is a resource.
/// </remarks>
internal sealed class CaptureWarc(WarcWriter writer, string name, WaczOptions options)
{
    private static readonly string[] Wrappings = ["Content-Encoding", "Transfer-Encoding", "Content-Length"];

    private readonly List<string> _index = [];
    private readonly StringBuilder _pages = new();

    /// <summary>The lines of the index, in order.</summary>
    public string Index => string.Concat(_index.Order(StringComparer.Ordinal));

    /// <summary>The lines of the list of pages.</summary>
    public string Pages => _pages.ToString();

    /// <summary>Writes a capture, and the answers that led to it.</summary>
    public void Write(Capture capture)
    {
        var date = capture.Obtained ?? options.Created;
        foreach (var hop in capture.Obtaining.Redirects)
        {
            var led = HeadOf(hop.Status, hop.Headers, 0);
            Write(hop.Address, date, led, [], "unk", hop.Status);
        }

        var address = CaptureSource.IsAddress(capture.Address)
            ? capture.Address
            : "file:///" + Uri.EscapeDataString(Path.GetFileName(capture.Address));
        int? status = capture.Obtaining.Headers.Count > 0 ? capture.Obtaining.Status ?? 200 : null;
        var head = status is { } known ? HeadOf(known, capture.Obtaining.Headers, capture.Bytes.Length) : [];
        Write(address, date, head, capture.Bytes.Span, TypeOf(capture), status);
        _pages.Append(Page(capture, address, date));
    }

    private void Write(
        string address,
        DateTimeOffset date,
        byte[] head,
        ReadOnlySpan<byte> body,
        string type,
        int? status
    )
    {
        List<KeyValuePair<string, string>> fields =
        [
            new("WARC-Target-URI", address),
            new("Content-Type", status is null ? type : "application/http; msgtype=response"),
        ];
        byte[] block = [.. head, .. body];
        var (offset, length) = writer.Write(status is null ? "resource" : "response", date, fields, block, head.Length);
        var digest = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(body));
        var line = WaczJson.Write(json =>
        {
            json.WriteString("url", address);
            json.WriteString("mime", Bare(type));
            if (status is { } known)
            {
                json.WriteString("status", known.ToString(CultureInfo.InvariantCulture));
            }

            json.WriteString("digest", digest);
            json.WriteString("length", length.ToString(CultureInfo.InvariantCulture));
            json.WriteString("offset", offset.ToString(CultureInfo.InvariantCulture));
            json.WriteString("filename", name);
        });
        var time = date.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        _index.Add($"{Surt.Of(address)} {time} {line}");
    }

    private static byte[] HeadOf(int status, IReadOnlyList<HeaderField> headers, int length)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} {ReasonOf(status)}\r\n");
        foreach (var (field, value) in headers)
        {
            var off = Wrappings.Contains(field, StringComparer.OrdinalIgnoreCase);
            head.Append(off ? "X-Archive-Orig-" : "")
                .Append(field.ReplaceLineEndings(" "))
                .Append(": ")
                .Append(value.ReplaceLineEndings(" "))
                .Append("\r\n");
        }

        head.Append(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n\r\n");
        return Encoding.UTF8.GetBytes(head.ToString());
    }

    private static string ReasonOf(int status) =>
        status switch
        {
            200 => "OK",
            301 => "Moved Permanently",
            302 => "Found",
            303 => "See Other",
            307 => "Temporary Redirect",
            308 => "Permanent Redirect",
            _ => "Answered",
        };

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
