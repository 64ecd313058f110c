namespace Hearsay.Cli;

/// <summary>Cuts a stream of bytes into lines, each handed over as soon as its end has come in.</summary>
/// <remarks>A line ends with a line feed or with the stream; the line feed, and a carriage return before it, do not count.</remarks>
internal sealed class LineSource(Stream input, int limit)
{
    /// <summary>The longest line that is read unless something else is asked for, in bytes: 64 MiB.</summary>
    public const int DefaultLimit = 64 << 20;

    private readonly byte[] _chunk = new byte[1 << 16];
    private int _at;
    private int _end;
    private bool _begun;

    /// <summary>Puts the next line into <paramref name="line"/>, waiting for it where it has not come in yet.</summary>
    /// <param name="line">Emptied first. What is beyond the limit is left out.</param>
    /// <param name="tooLong">Whether the line is longer than the limit.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(ByteBuffer line, out bool tooLong)
    {
        line.Clear();
        tooLong = false;
        var any = false;
        while (_at < _end || Fill())
        {
            any = true;
            var rest = _chunk.AsSpan(_at, _end - _at);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            tooLong |= part.Length > limit - line.Length;
            line.Append(tooLong ? part[..Math.Min(part.Length, limit - line.Length)] : part);
            _at += part.Length + (feed < 0 ? 0 : 1);
            if (feed >= 0)
            {
                return true;
            }
        }

        return any;
    }

    private bool Fill()
    {
        _at = 0;
        _end = input.Read(_chunk);
        if (!_begun && _end > 0)
        {
            _begun = true;
            SkipByteOrderMark();
        }

        return _end > 0;
    }

    // The first read of a pipe may bring a part of the mark only.
    private void SkipByteOrderMark()
    {
        var mark = (ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF];
        while (_end < mark.Length && mark.StartsWith(_chunk.AsSpan(0, _end)))
        {
            var more = input.Read(_chunk.AsSpan(_end));
            if (more == 0)
            {
                return;
            }

            _end += more;
        }

        if (_chunk.AsSpan(0, _end).StartsWith(mark))
        {
            _at = mark.Length;
        }
    }
}
