using System.Buffers.Binary;
using System.IO.Compression;

namespace Hearsay.Intake;

/// <summary>What one member of a gzip file unpacks to, and where exactly that member ends (RFC 1952).</summary>
/// <remarks>
/// The framework's inflater reads ahead and does not tell how far the member went. It is fed in small pieces here, and
/// once it is done, the end is where the sum and the length of what came out stand.
/// </remarks>
internal sealed class GzipMember : Stream
{
    private const int Piece = 4 << 10;
    private readonly ByteSource _source;
    private readonly DeflateStream _inflater;
    private uint _sum;
    private long _length;
    private int _lastPiece;
    private bool _ended;

    private GzipMember(ByteSource source)
    {
        _source = source;
        _inflater = new DeflateStream(new Feed(this), CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>Whether a member begins here.</summary>
    public static bool Begins(ByteSource source) => source.Peek(3) is [0x1F, 0x8B, 8];

    /// <summary>Goes over a member's header.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static GzipMember Open(ByteSource source)
    {
        var head = source.Peek(10);
        if (head.Length < 10 || !Begins(source) || (head[3] & 0xE0) != 0)
        {
            throw new InvalidDataException("a gzip member has no header");
        }

        var flags = head[3];
        source.Skip(10);
        if ((flags & 4) != 0)
        {
            var length = source.Peek(2);
            var extra = length.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(length);
            source.Skip(length.Length);
            SkipBytes(source, extra);
        }

        for (var texts = ((flags >> 3) & 1) + ((flags >> 4) & 1); texts > 0; texts--)
        {
            SkipText(source);
        }

        SkipBytes(source, (flags & 2) != 0 ? 2 : 0);
        return new GzipMember(source);
    }

    /// <summary>Reads what the member unpacks to; at its end, the source stands behind the member.</summary>
    /// <exception cref="InvalidDataException">The member is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.Length == 0)
        {
            return 0;
        }

        var read = _inflater.Read(buffer);
        if (read == 0)
        {
            _ended = true;
            FindEnd();
            return 0;
        }

        _sum = Crc32.Append(_sum, buffer[..read]);
        _length += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Puts the source back to the last bytes that were taken, where whatever stands behind a damaged member may begin.</summary>
    public void GiveBack()
    {
        _source.Rewind(_lastPiece);
        _lastPiece = 0;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflater.Dispose();
        }

        base.Dispose(disposing);
    }

    private void FindEnd()
    {
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _sum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)_length);
        var piece = _lastPiece;
        GiveBack();
        var at = _source.Peek(piece + trailer.Length).IndexOf(trailer);
        if (at < 0)
        {
            throw new InvalidDataException("a gzip member is cut off, or its check sum does not fit");
        }

        _source.Skip(at + trailer.Length);
    }

    private static void SkipBytes(ByteSource source, int count)
    {
        while (count > 0 && source.Peek(Math.Min(count, 1024)) is { Length: > 0 } next)
        {
            source.Skip(next.Length);
            count -= next.Length;
        }
    }

    private static void SkipText(ByteSource source)
    {
        while (source.Peek(1024) is { Length: > 0 } next)
        {
            var end = next.IndexOf((byte)0);
            source.Skip(end < 0 ? next.Length : end + 1);
            if (end >= 0)
            {
                return;
            }
        }
    }

    /// <summary>Gives the inflater the source in pieces.</summary>
    private sealed class Feed(GzipMember member) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = member._source.Read(buffer[..Math.Min(buffer.Length, Piece)]);
            member._lastPiece = read > 0 ? read : member._lastPiece;
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
