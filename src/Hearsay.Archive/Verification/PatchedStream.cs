namespace Hearsay.Archive;

/// <summary>A stream as it would be with a few bytes put back. Read once, from the beginning.</summary>
internal sealed class PatchedStream : Stream
{
    private readonly Stream _inner;
    private readonly IReadOnlyList<Spot> _spots;
    private long _position;

    public PatchedStream(Stream inner, IReadOnlyList<Spot> spots)
    {
        (_inner, _spots) = (inner, spots);
        inner.Position = 0;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => _inner.Length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        foreach (var spot in _spots)
        {
            var at = spot.Offset - _position;
            if (at >= 0 && at < read)
            {
                buffer[(int)at] = spot.Was;
            }
        }

        _position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
