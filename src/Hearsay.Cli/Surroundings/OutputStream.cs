namespace Hearsay.Cli;

/// <summary>
/// Standard output; a write fails once whoever read it has gone, so that work for nobody ends, and with a number where there
/// is no room.
/// </summary>
internal sealed class OutputStream(Stream console) : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            console.Write(buffer);
        }
        catch (IOException error)
        {
            throw OutputFailure.Of("Standard output", error);
        }

        if (ClosedPipe.IsOutput())
        {
            throw new ClosedPipeException();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => console.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
