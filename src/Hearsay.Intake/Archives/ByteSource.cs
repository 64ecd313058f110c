namespace Hearsay.Intake;

/// <summary>Reads a stream forward, knows how far it has come, can look ahead and go back a little.</summary>
/// <param name="stream">What is read; the caller closes it.</param>
/// <param name="position">How many bytes of the whole lie before the stream's next one.</param>
internal sealed class ByteSource(Stream stream, long position = 0)
{
    /// <summary>How far <see cref="Rewind"/> can go back, in bytes.</summary>
    public const int MaxRewind = 8 << 10;

    private readonly byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;

    /// <summary>How many bytes of the whole lie before the next one.</summary>
    public long Position { get; private set; } = position;

    /// <summary>The next bytes, at most <paramref name="count"/> (up to 48 KiB); fewer at the end only.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count && Fill()) { }

        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Passes over bytes that <see cref="Peek"/> has given.</summary>
    public void Skip(int count)
    {
        _start += count;
        Position += count;
    }

    /// <summary>Reads bytes.</summary>
    /// <returns>How many; 0 at the end.</returns>
    public int Read(Span<byte> buffer)
    {
        if (buffer.Length == 0 || (_start == _end && !Fill()))
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        Skip(count);
        return count;
    }

    /// <summary>Goes back over bytes that were just read.</summary>
    public void Rewind(int count) => Skip(-count);

    private bool Fill()
    {
        // What was read last stays, for going back.
        var keep = Math.Max(0, _start - MaxRewind);
        if (keep > 0 && _end > _buffer.Length - (16 << 10))
        {
            _buffer.AsSpan(keep, _end - keep).CopyTo(_buffer);
            _start -= keep;
            _end -= keep;
        }

        if (_end == _buffer.Length)
        {
            return false;
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
