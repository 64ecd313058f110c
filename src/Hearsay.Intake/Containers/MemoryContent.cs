using System.Runtime.InteropServices;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Bytes in memory.</summary>
internal sealed class MemoryContent(ReadOnlyMemory<byte> bytes) : Content
{
    private Capture? _capture;

    public override long Length => bytes.Length;

    public override string Sha256 => Capture().Sha256;

    /// <summary>The content of a capture, which stays the capture of its reports.</summary>
    public static MemoryContent Of(Capture capture) =>
        new(capture.Bytes)
        {
            Address = capture.Address,
            ContentType = capture.ContentType,
            Obtained = capture.Obtained,
            Headers = capture.Obtaining.Headers,
            Container = capture.Container,
            _capture = capture,
        };

    public override Obtaining HowObtained() => _capture?.Obtaining ?? base.HowObtained();

    public override Stream Open() => OpenBytes(bytes);

    public override ReadOnlyMemory<byte> Head() => bytes[..Math.Min(bytes.Length, FormatDetector.HeadLength)];

    public override Capture ToCapture(ExtractionOptions options) => Capture();

    /// <summary>A stream over bytes, without copying them where that can be helped.</summary>
    public static MemoryStream OpenBytes(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private Capture Capture() =>
        _capture ??= new Capture(bytes, HowObtained()) { ContentType = ContentType, Container = Container };
}
