using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Archive;

/// <summary>Reads a log and finds what does not fit in it: what was altered, removed, moved, replaced or cut off.</summary>
internal sealed class LogCheck
{
    private readonly SpotSearch _search;
    private readonly List<ArchiveFault> _faults = [];
    private readonly List<string> _notices = [];
    private readonly List<LogPlace> _places = [];
    private DateTimeOffset _time = DateTimeOffset.MinValue;

    private LogCheck(SpotSearch search) => _search = search;

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<ArchiveFault> Faults => _faults;

    /// <summary>What is worth knowing.</summary>
    public IReadOnlyList<string> Notices => _notices;

    /// <summary>The first entry of each capture, by SHA-256, of entries that are sound.</summary>
    public Dictionary<string, CustodyEntry> Captures { get; } = [];

    /// <summary>Later entries that state something else of the same capture.</summary>
    public List<CustodyEntry> Disagreeing { get; } = [];

    /// <summary>The captures of entries that are not sound.</summary>
    public HashSet<string> Doubtful { get; } = [];

    /// <summary>The hash of each entry that is sound, by its number.</summary>
    public Dictionary<long, string> Hashes { get; } = [];

    /// <summary>The files of the proofs of time that the log says were kept.</summary>
    public List<string> Tokens { get; } = [];

    /// <summary>How many lines are entries.</summary>
    public long Entries => _places.Count;

    /// <summary>The sound entry with the highest number.</summary>
    public LogHead Head { get; private set; } = LogHead.Empty;

    /// <summary>Checks a log.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="noted">What was noted of its end, beside it or elsewhere, with whether it was beside it.</param>
    /// <param name="search">Finds single changed bytes.</param>
    public static LogCheck Of(IEnumerable<LogLine> lines, IEnumerable<LogHead> noted, SpotSearch search)
    {
        var check = new LogCheck(search);
        foreach (var line in lines)
        {
            check.Read(line);
        }

        check._faults.AddRange(LogOrder.Check(check._places));
        check.Compare(noted);
        return check;
    }

    private void Read(LogLine line)
    {
        if (!line.IsWhole && line.Bytes.Length < CustodyLine.MostBytes)
        {
            _notices.Add(
                $"The log ends with {ArchiveFaults.N(line.Bytes.Length)} bytes of an entry that is not finished: somebody is writing it, or was stopped. It was never acknowledged, and the next writing cuts it off."
            );
            return;
        }

        var entry = CustodyLine.Parse(line.Bytes, out var why);
        if (entry is not null && CustodyLine.ActualHash(line.Bytes.Span) == entry.Hash)
        {
            Take(line, entry);
            return;
        }

        var (spot, mended) = Mend(line);
        entry = mended ?? entry;
        if (entry is null)
        {
            _faults.Add(ArchiveFaults.NoEntry(line, why!));
            _places.Add(new LogPlace(line.Number, 0, "", ""));
            return;
        }

        _faults.Add(ArchiveFaults.EntryAltered(line, entry.Number, spot));
        _places.Add(new LogPlace(line.Number, entry.Number, entry.Previous, entry.Hash));
        if (entry.Capture is { } doubtful)
        {
            Doubtful.Add(doubtful.Sha256);
        }
    }

    private void Take(LogLine line, CustodyEntry entry)
    {
        _places.Add(new LogPlace(line.Number, entry.Number, entry.Previous, entry.Hash));
        Hashes.TryAdd(entry.Number, entry.Hash);
        if (entry.Number > Head.Number)
        {
            Head = new LogHead(entry.Number, entry.Hash);
        }

        if (entry.Time < _time)
        {
            _notices.Add(
                $"Entry {ArchiveFaults.N(entry.Number)} is dated before the entry ahead of it: a clock was set back, or is another machine's."
            );
        }

        _time = entry.Time;
        if (entry.Action == CustodyActions.Lost)
        {
            _faults.Add(ArchiveFaults.LostBefore(entry));
        }
        else if (entry.Action == CustodyActions.Healed)
        {
            _notices.Add(
                $"Entry {ArchiveFaults.N(entry.Number)} says that an unfinished entry was cut off: a writer had been stopped while it wrote."
            );
        }

        if (entry.Action == CustodyActions.Timestamped)
        {
            Tokens.AddRange(entry.Details.Where(field => field.Key == "token").Select(field => field.Value));
        }

        if (entry.Capture is { } capture && !Captures.TryAdd(capture.Sha256, entry))
        {
            var first = Captures[capture.Sha256].Capture!;
            if (first.Sha512 != capture.Sha512 || first.Length != capture.Length)
            {
                Disagreeing.Add(entry);
            }
        }
    }

    private (Spot? Spot, CustodyEntry? Entry) Mend(LogLine line)
    {
        var bytes = line.Bytes.ToArray();
        if (_search.Find(bytes, IsSound) is not { } spot)
        {
            return default;
        }

        bytes[spot.Offset] = spot.Was;
        return (spot, CustodyLine.Parse(bytes, out _));
    }

    private static bool IsSound(ReadOnlySpan<byte> line)
    {
        if (CustodyLine.StatedHash(line) is not { } stated)
        {
            return false;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(CustodyLine.Body(line), hash);
        Span<byte> digits = stackalloc byte[hash.Length * 2];
        return Convert.TryToHexStringLower(hash, digits, out _) && Encoding.ASCII.GetString(digits) == stated;
    }

    private void Compare(IEnumerable<LogHead> noted)
    {
        var last = _places.Count == 0 ? 0 : _places.Max(place => place.Number);

        // A line at the end that is no entry stands for one.
        var unreadable = _places.AsEnumerable().Reverse().TakeWhile(place => place.Number == 0).Count();
        foreach (var note in noted.Distinct().Where(note => note.Number > 0))
        {
            if (note.Number > last + unreadable)
            {
                _faults.Add(ArchiveFaults.EndIsGone(note, last));
            }
            else if (Hashes.TryGetValue(note.Number, out var hash) && hash != note.Hash)
            {
                _faults.Add(ArchiveFaults.Rewritten(note));
            }
        }
    }
}
