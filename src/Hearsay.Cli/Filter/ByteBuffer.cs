using System.Buffers;

namespace Hearsay.Cli;

/// <summary>Bytes that are written one after another into memory lent by the shared pool, and used again.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>, IDisposable
{
    // A buffer that one big report has blown up is given back, so that memory follows the usual report, not the biggest.
    private const int Kept = 1 << 20;
    private const int Smallest = 1 << 12;
    private byte[] _bytes = [];

    /// <summary>How many bytes are in it.</summary>
    public int Length { get; private set; }

    /// <summary>What is in it; good until something is written or cleared.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What is in it; good until something is written or cleared.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - Length);
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(Length);
    }

    /// <summary>Puts bytes at the end.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > Kept)
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
        Length = 0;
    }

    private void Reserve(int count)
    {
        var needed = (long)Length + count;
        if (needed <= _bytes.Length)
        {
            return;
        }

        var size = (int)Math.Min(Math.Max(Math.Max(needed, _bytes.Length * 2L), Smallest), Array.MaxLength);
        var bigger = ArrayPool<byte>.Shared.Rent(Math.Max(size, checked((int)needed)));
        _bytes.AsSpan(0, Length).CopyTo(bigger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = bigger;
    }
}
