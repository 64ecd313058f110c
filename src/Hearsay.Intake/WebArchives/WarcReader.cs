namespace Hearsay.Intake;

/// <summary>Reads a web archive record by record, forward, without ever holding more than a header of it.</summary>
/// <remarks>
/// WARC 1.0 and 1.1 (ISO 28500:2017), uncompressed, packed by gzip record by record, or packed as a whole. After a
/// damaged record it goes on with the next one that it can find.
/// </remarks>
public sealed class WarcReader : IDisposable
{
    private readonly string _name;
    private readonly Action<long> _count;
    private readonly ByteSource _file;
    private GzipMember? _member;
    private ByteSource? _unpacked;
    private long _memberOffset;
    private WarcRecord? _record;
    private bool _lost;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The archive; the caller closes it.</param>
    /// <param name="name">What to call it in an error.</param>
    public WarcReader(Stream stream, string name)
        : this(stream, name, 0, _ => { }) { }

    internal WarcReader(Stream stream, string name, long position, Action<long> count)
    {
        _name = name;
        _count = count;
        _file = new ByteSource(stream, position);
    }

    /// <summary>Where in the file the record that was read last ends, with its gzip member; known once <see cref="Finish"/> was called.</summary>
    public long End { get; private set; }

    /// <summary>The next record.</summary>
    /// <returns>The record; null at the end.</returns>
    /// <exception cref="IntakeException">It is damaged (H040, H041); the next call goes on behind it.</exception>
    public WarcRecord? ReadNext()
    {
        Finish();
        try
        {
            if (_lost && !FindNext())
            {
                return null;
            }

            _lost = false;
            var source = NextSource();
            return source is null ? null : _record = ReadHeader(source);
        }
        catch (InvalidDataException error)
        {
            throw Lose(_file.Position, error.Message);
        }
    }

    /// <summary>Passes over what is left of the record that was read last, and checks that it ends where its header says.</summary>
    /// <exception cref="IntakeException">It does not (H041), or is damaged (H040).</exception>
    public void Finish()
    {
        if (_record is not { } record)
        {
            return;
        }

        _record = null;
        var block = (WarcBlock)record.Block;
        try
        {
            block.Drain();
            var source = _unpacked ?? _file;
            if (block.Left > 0)
            {
                _lost = true;
                throw WarcErrors.WrongLength(
                    _name,
                    record.Offset,
                    record.ContentLength,
                    $"there are only {IntakeErrors.Number(record.ContentLength - block.Left)}"
                );
            }

            SkipLineEnds(source);
            var over = source.Peek(1).Length == 0;
            if (!over && !IsRecord(source))
            {
                _lost = true;
                throw WarcErrors.WrongLength(_name, record.Offset, record.ContentLength, "goes on behind them");
            }

            if (over)
            {
                CloseMember();
            }
        }
        catch (InvalidDataException error)
        {
            throw Lose(record.Offset, error.Message);
        }

        End = _file.Position;
    }

    /// <inheritdoc/>
    public void Dispose() => _member?.Dispose();

    // Behind a record stand two line ends; some writers leave one out or add some.
    private static void SkipLineEnds(ByteSource source)
    {
        while (source.Peek(1) is [(byte)'\r' or (byte)'\n'])
        {
            source.Skip(1);
        }
    }

    private static bool IsRecord(ByteSource source) =>
        source.Peek(5).SequenceEqual("WARC/"u8) || GzipMember.Begins(source);

    private ByteSource? NextSource()
    {
        if (_unpacked is not null)
        {
            if (_unpacked.Peek(1).Length > 0)
            {
                return _unpacked;
            }

            CloseMember();
        }

        SkipLineEnds(_file);
        if (_file.Peek(1).Length == 0)
        {
            return null;
        }

        _memberOffset = _file.Position;
        if (!GzipMember.Begins(_file))
        {
            return _file;
        }

        _member = GzipMember.Open(_file);
        return _unpacked = new ByteSource(new CountedStream(_member, _count));
    }

    private WarcRecord ReadHeader(ByteSource source)
    {
        var at = source.Position;
        var offset = source == _file ? at : _memberOffset;
        var head = source.Peek(HeaderFields.MaxLength);
        if (!head.StartsWith("WARC/"u8))
        {
            throw Lose(offset, "it does not begin with WARC/");
        }

        var end = HeaderFields.EndOf(head);
        if (end < 0)
        {
            throw Lose(offset, "its header has no end");
        }

        var header = head[..end].ToArray();
        source.Skip(end);
        var (version, fields) = HeaderFields.Parse(header);
        if (
            !long.TryParse(
                HeaderFields.Find(fields, "Content-Length"),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var length
            )
        )
        {
            throw Lose(offset, "its header states no length");
        }

        return new WarcRecord(offset, source == _file ? 0 : at, header, version, new WarcBlock(source, length))
        {
            Fields = fields,
            ContentLength = length,
        };
    }

    private IntakeException Lose(long offset, string how)
    {
        _lost = true;
        return WarcErrors.BadRecord(_name, offset, how);
    }

    private void CloseMember()
    {
        // Asked once more, so that a member that ended is checked and the file stands behind it.
        _member?.ReadByte();
        _member?.Dispose();
        (_member, _unpacked) = (null, null);
    }

    // Looks for the beginning of a record or of a member behind the damage.
    private bool FindNext()
    {
        _member?.GiveBack();
        _member?.Dispose();
        (_member, _unpacked) = (null, null);
        if (_file.Position <= _memberOffset && _file.Peek(1).Length > 0)
        {
            _file.Skip(1);
        }

        while (_file.Peek(16 << 10) is { Length: > 0 } next)
        {
            for (var at = 0; at < next.Length; at++)
            {
                var found = next[at..].IndexOfAny((byte)'W', (byte)0x1F);
                if (found < 0)
                {
                    break;
                }

                at += found;
                if (next[at..].StartsWith("WARC/1."u8) || next[at..].StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]))
                {
                    _file.Skip(at);
                    return true;
                }
            }

            _file.Skip(next.Length < 16 << 10 ? next.Length : next.Length - 7);
        }

        return false;
    }
}
