namespace Hearsay.Intake;

/// <summary>What all members of a gzip file unpack to, one after another. What is no member ends it.</summary>
internal sealed class GzipMembers(ByteSource source) : Stream
{
    private GzipMember? _member;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            if (_member is null)
            {
                if (!GzipMember.Begins(source))
                {
                    return 0;
                }

                _member = GzipMember.Open(source);
            }

            var read = _member.Read(buffer);
            if (read > 0)
            {
                return read;
            }

            _member.Dispose();
            _member = null;
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _member?.Dispose();
        base.Dispose(disposing);
    }
}
