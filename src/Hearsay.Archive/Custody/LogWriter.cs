namespace Hearsay.Archive;

/// <summary>Appends to the custody log; what it has returned from is on the disk.</summary>
internal sealed class LogWriter : IDisposable
{
    private readonly ArchiveLayout _layout;
    private readonly ArchiveWriterOptions _options;
    private readonly FileStream _log;
    private readonly FileStream _note;
    private long _length;
    private bool _isLost;

    private LogWriter(ArchiveLayout layout, ArchiveWriterOptions options)
    {
        (_layout, _options) = (layout, options);
        _log = new FileStream(layout.Log, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, 0);
        _note = new FileStream(layout.Head, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, 0);
    }

    /// <summary>The last entry.</summary>
    public LogHead Head { get; private set; }

    /// <summary>How many bytes of an unfinished entry were cut off when the log was opened.</summary>
    public int Healed { get; private set; }

    /// <summary>Opens the log, makes it where there is none, and cuts off what was never finished.</summary>
    public static LogWriter Open(ArchiveLayout layout, ArchiveWriterOptions options)
    {
        var writer = new LogWriter(layout, options);
        try
        {
            writer.Heal();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Appends entries, all of them or none.</summary>
    public IReadOnlyList<CustodyEntry> Append(IReadOnlyList<CustodyDraft> drafts)
    {
        if (_isLost)
        {
            throw new IOException("the log could not be written before, and has to be opened anew");
        }

        using var lines = new MemoryStream();
        var entries = new List<CustodyEntry>(drafts.Count);
        var head = Head;
        foreach (var draft in drafts)
        {
            var (line, entry) = CustodyLine.Write(
                new CustodyEntry
                {
                    Number = head.Number + 1,
                    Previous = head.Hash,
                    Time = Stamp.ToMillisecond(_options.Clock.GetUtcNow()),
                    Tool = _options.Tool,
                    Person = _options.Person,
                    Action = draft.Action,
                    Capture = draft.Capture,
                    Details = draft.Details,
                    Hash = "",
                }
            );
            lines.Write(line);
            entries.Add(entry);
            head = new LogHead(entry.Number, entry.Hash);
        }

        Write(lines);
        Head = head;
        HeadNote.Write(_note, head);
        return entries;
    }

    public void Dispose()
    {
        _log.Dispose();
        _note.Dispose();
    }

    private void Write(MemoryStream lines)
    {
        try
        {
            _log.Position = _length;
            _log.Write(lines.GetBuffer().AsSpan(0, (int)lines.Length));
            Disk.Flush(_log);
            _length += lines.Length;
        }
        catch
        {
            // Nobody was told of these entries, so they are taken back; if that fails too, the next writer cuts them off.
            _isLost = true;
            _log.SetLength(_length);
            Disk.Flush(_log);
            _isLost = false;
            throw;
        }
    }

    private void Heal()
    {
        var tail = LogTail.Read(_log, _layout.Folder);
        var noted = HeadNote.Read(_layout.Head);
        (Head, _length) = (tail.Head, tail.Length);
        if (tail.Torn.Length > 0)
        {
            _log.SetLength(tail.Length);
            Disk.Flush(_log);
            Healed = tail.Torn.Length;
        }

        if (Head.Number == 0)
        {
            Append([new CustodyDraft(CustodyActions.Created) { Details = [new("format", ArchiveLayout.Format)] }]);
            Disk.FlushFolder(_layout.Folder);
        }
        else
        {
            CheckFormat();
        }

        if (tail.Torn.Length > 0)
        {
            Append([CustodyDraft.OfTorn(tail.Torn.Span)]);
        }

        // The note is never ahead of the log, unless the log has lost its end. That must not be forgotten.
        if (noted is { } note && (note.Number > tail.Head.Number || IsOther(note, tail.Head)))
        {
            Append([CustodyDraft.OfLost(note, tail.Head)]);
        }
    }

    private static bool IsOther(LogHead note, LogHead head) => note.Number == head.Number && note.Hash != head.Hash;

    private void CheckFormat()
    {
        var first = LogLines.Read(_layout.Log).First();
        var format = CustodyLine
            .Parse(first.Bytes, out _)
            ?.Details.FirstOrDefault(field => field.Key == "format")
            .Value;
        if (format is not null and not ArchiveLayout.Format)
        {
            throw ArchiveErrors.Newer(_layout.Folder, format);
        }
    }
}
