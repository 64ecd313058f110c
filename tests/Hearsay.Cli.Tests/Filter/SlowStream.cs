namespace Hearsay.Cli.Tests;

/// <summary>An input that gives at most so many bytes at once, as a pipe may.</summary>
internal sealed class SlowStream(byte[] bytes, int chunk) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(chunk, buffer.Length)]);
}
