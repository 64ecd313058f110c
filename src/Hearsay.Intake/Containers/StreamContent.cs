using System.Security.Cryptography;

namespace Hearsay.Intake;

/// <summary>Bytes that stay where they are: in a file, or in an archive.</summary>
/// <param name="length">How many there are.</param>
/// <param name="open">Opens them at their beginning.</param>
internal sealed class StreamContent(long length, Func<Stream> open) : Content
{
    private readonly Lazy<string> _sha256 = new(() =>
    {
        using var stream = open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    });

    public override long Length => length;

    public override string Sha256 => _sha256.Value;

    public override Stream Open() => open();

    public override Capture ToCapture(ExtractionOptions options)
    {
        if (length > options.MaxBytes)
        {
            throw IntakeErrors.TooManyBytes(Name, length, options.MaxBytes);
        }

        using var stream = open();
        var bytes = new byte[(int)length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new Capture(bytes.AsMemory(0, read), HowObtained()) { ContentType = ContentType, Container = Container };
    }
}
