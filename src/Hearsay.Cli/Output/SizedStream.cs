namespace Hearsay.Cli;

/// <summary>A stream whose writes fail as on a full disk where they outgrow the size that files of this process may have.</summary>
/// <remarks>
/// The runtime tells the system's EFBIG as an <see cref="ArgumentOutOfRangeException"/>, which is what faults of a program
/// look like too; here, where it can mean nothing else, it becomes the <see cref="IOException"/> that it is.
/// </remarks>
internal sealed class SizedStream(Stream inner) : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => inner.CanSeek;
    public override bool CanWrite => true;
    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw OutputFailure.TooBig(error);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => Flush(toDisk: false);

    /// <summary>Hands everything on, and where the stream is a file and it is asked for, to the disk.</summary>
    public void Flush(bool toDisk)
    {
        try
        {
            inner.Flush();
            if (toDisk)
            {
                (inner as FileStream)?.Flush(flushToDisk: true);
            }
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw OutputFailure.TooBig(error);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => inner.SetLength(value);

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
            {
                inner.Dispose();
            }
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw OutputFailure.TooBig(error);
        }
        finally
        {
            base.Dispose(disposing);
        }
    }
}
