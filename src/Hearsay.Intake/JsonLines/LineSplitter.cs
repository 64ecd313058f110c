using System.Buffers;

namespace Hearsay.Intake;

/// <summary>Splits a stream into lines in one buffer that is used again; a line that is too long is passed over unheld.</summary>
/// <param name="stream">What is split; the caller closes it.</param>
/// <param name="maxLineBytes">The most bytes that a line may have.</param>
public sealed class LineSplitter(Stream stream, int maxLineBytes) : IDisposable
{
    private const int FirstSize = 64 << 10;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>How many lines there were so far.</summary>
    public long Number { get; private set; }

    /// <summary>The next line without its line feed; valid until the next call.</summary>
    /// <param name="line">The line; empty where it was too long.</param>
    /// <param name="tooLong">Whether it was longer than the limit and passed over.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line, out bool tooLong)
    {
        tooLong = false;
        var scanned = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (at >= 0)
            {
                at += scanned;
                tooLong |= at > maxLineBytes;
                line = tooLong ? [] : Take(at);
                _start += at + 1;
                Number++;
                return true;
            }

            scanned = _end - _start;
            if (_ended)
            {
                line = tooLong ? [] : Take(scanned);
                var any = tooLong || line.Length > 0;
                _start = _end;
                Number += any ? 1 : 0;
                return any;
            }

            if (tooLong || scanned > maxLineBytes)
            {
                tooLong = true;
                _start = _end;
                scanned = 0;
            }

            Fill();
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, length);
        return Number == 0 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
