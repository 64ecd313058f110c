using System.Runtime.InteropServices;

namespace Hearsay.Intake;

/// <summary>The bytes of a PDF, which end the reading when they are looked at too often.</summary>
/// <remarks>
/// Where a file's directory is damaged, the parser searches the whole file for each object that it misses, and references
/// can lead round in circles. A sound file is looked at some ten times; the bound does not depend on how fast the machine is.
/// </remarks>
internal sealed class WatchedBytes : MemoryStream
{
    private const long LooksAtEachByte = 1000;
    private const long AlwaysAllowed = 64 << 20;
    private readonly string _name;
    private long _left;

    public WatchedBytes(ReadOnlyMemory<byte> bytes, string name)
        : this(MemoryMarshal.TryGetArray(bytes, out var array) ? array : bytes.ToArray(), name) { }

    private WatchedBytes(ArraySegment<byte> bytes, string name)
        : base(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
    {
        _name = name;
        _left = AlwaysAllowed + bytes.Count * LooksAtEachByte;
    }

    public override int ReadByte()
    {
        Take(1);
        return base.ReadByte();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Take(count);
        return base.Read(buffer, offset, count);
    }

    public override int Read(Span<byte> buffer)
    {
        Take(buffer.Length);
        return base.Read(buffer);
    }

    private void Take(long count)
    {
        _left -= count;
        if (_left < 0)
        {
            throw IntakeErrors.PdfTooTangled(_name);
        }
    }
}
