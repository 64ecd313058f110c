using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Takes the reports out of a capture of JSON Lines, one a line.</summary>
internal static class JsonLinesExtractor
{
    public static IEnumerable<Part> Read(Content content, ContainerContext context) =>
        Extract(content.ToCapture(context.Options), context.Options)
            .Select(line => line.Report is { } report ? Part.Of(report) : Part.Of(line.Failure!));

    private static IEnumerable<Extraction> Extract(Capture capture, ExtractionOptions options)
    {
        var wide = WideEncoding.Detect(capture.Bytes.Span);
        using var stream = wide is null
            ? Open(capture.Bytes)
            : Encoding.CreateTranscodingStream(Open(capture.Bytes), wide, Encoding.UTF8);
        foreach (var line in JsonLinesReader.Read(stream, options))
        {
            yield return line.Failure is { } failure
                ? new Extraction(failure)
                : new Extraction(
                    new Report
                    {
                        Capture = capture,
                        Id = line.Id,
                        Text = line.Text,
                        Format = ReportFormat.JsonLines,
                        Title = line.Title,
                        Outlet = line.Outlet,
                        Published = line.Published,
                        Address = line.Address,
                        Language = line.Language,
                        Sources =
                            line.Text.Length == 0
                                ? SourceMap.Empty
                                : new SourceMap([new SourceRun(0, line.Text.Length, 0, null)]),
                    }
                );
        }
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
