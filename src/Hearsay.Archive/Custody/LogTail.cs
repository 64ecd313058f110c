namespace Hearsay.Archive;

/// <summary>The end of the log: its last entry, and what was never finished behind it.</summary>
/// <param name="Head">The last entry.</param>
/// <param name="Length">How many bytes of the log are whole lines.</param>
/// <param name="Torn">The bytes behind them: the beginning of an entry that nobody was told of.</param>
internal readonly record struct LogTail(LogHead Head, long Length, ReadOnlyMemory<byte> Torn)
{
    private const int Step = 64 << 10;

    /// <summary>Reads the end of a log, however long it is.</summary>
    /// <exception cref="ArchiveException">The last line is no entry: H106.</exception>
    public static LogTail Read(FileStream log, string folder)
    {
        var end = log.Length;
        var bytes = ReadOnlyMemory<byte>.Empty;
        for (var size = (long)Step; ; size *= 2)
        {
            var taken = Math.Min(size, end);
            bytes = ReadAt(log, end - taken, (int)taken);
            var tail = EndOf(bytes.Span, wholeFile: taken == end);
            if (tail is { } found)
            {
                return Finish(log, folder, bytes, found.Line, found.End, end);
            }

            if (taken == end || size > CustodyLine.MostBytes * 2L)
            {
                throw ArchiveErrors.DamagedLog(folder, CountLines(log, end), "it is longer than any entry");
            }
        }
    }

    private static (int Line, int End)? EndOf(ReadOnlySpan<byte> bytes, bool wholeFile)
    {
        var feed = bytes.LastIndexOf((byte)'\n');
        if (feed < 0)
        {
            return wholeFile ? (0, 0) : null;
        }

        var before = bytes[..feed].LastIndexOf((byte)'\n');
        return before >= 0 ? (before + 1, feed + 1)
            : wholeFile ? (0, feed + 1)
            : null;
    }

    private static LogTail Finish(
        FileStream log,
        string folder,
        ReadOnlyMemory<byte> bytes,
        int line,
        int lineEnd,
        long end
    )
    {
        var torn = bytes[lineEnd..];
        if (lineEnd == 0)
        {
            return new LogTail(LogHead.Empty, 0, torn);
        }

        var last = bytes[line..(lineEnd - 1)];
        var entry = CustodyLine.Parse(last, out var fault);
        if (entry is not null && CustodyLine.ActualHash(last.Span) == entry.Hash)
        {
            return new LogTail(new LogHead(entry.Number, entry.Hash), end - torn.Length, torn);
        }

        throw ArchiveErrors.DamagedLog(
            folder,
            CountLines(log, end - torn.Length),
            fault ?? "its hash is not that of its words"
        );
    }

    private static long CountLines(FileStream log, long end)
    {
        var (count, at) = (0L, 0L);
        while (at < end)
        {
            var bytes = ReadAt(log, at, (int)Math.Min(Step, end - at));
            count += bytes.Span.Count((byte)'\n');
            at += bytes.Length;
        }

        return Math.Max(1, count);
    }

    private static ReadOnlyMemory<byte> ReadAt(FileStream log, long offset, int count)
    {
        var bytes = new byte[count];
        log.Position = offset;
        log.ReadExactly(bytes);
        return bytes;
    }
}
