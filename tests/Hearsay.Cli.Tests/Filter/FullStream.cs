namespace Hearsay.Cli.Tests;

/// <summary>An output that has room for so many bytes and then fails as a full disk does.</summary>
internal sealed class FullStream(int room) : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Length + buffer.Length > room)
        {
            throw new IOException("No space left on device");
        }

        base.Write(buffer);
    }
}
