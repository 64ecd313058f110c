namespace Hearsay.Intake;

/// <summary>The block of a record: as many bytes of the source as its header says.</summary>
internal sealed class WarcBlock(ByteSource source, long length) : Stream
{
    /// <summary>How many bytes were not read yet.</summary>
    public long Left { get; private set; } = length;

    /// <summary>Whether the source ended before the block did.</summary>
    public bool IsCutOff { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length { get; } = length;

    public override long Position
    {
        get => Length - Left;
        set => throw new NotSupportedException();
    }

    /// <summary>The next bytes without taking them.</summary>
    public ReadOnlySpan<byte> Peek(int count) => source.Peek((int)Math.Min(count, Left));

    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer[..(int)Math.Min(buffer.Length, Left)]);
        IsCutOff |= read == 0 && Left > 0 && buffer.Length > 0;
        Left -= read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Passes over what is left.</summary>
    public void Drain()
    {
        Span<byte> buffer = stackalloc byte[8 << 10];
        while (Left > 0 && Read(buffer) > 0) { }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
