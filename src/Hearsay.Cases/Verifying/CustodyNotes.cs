using Hearsay.Archive;

namespace Hearsay.Cases;

/// <summary>What the custody log says of reports, decisions and captures.</summary>
internal sealed class CustodyNotes
{
    private readonly Dictionary<(string, string), Obtaining> _obtainings = [];

    /// <summary>The fingerprints of the reports' words, as they were added.</summary>
    public Dictionary<string, string> Reports { get; } = [];

    /// <summary>The hashes of readings, as they were made.</summary>
    public Dictionary<string, string> Readings { get; } = [];

    /// <summary>The hashes of decisions, as they were made.</summary>
    public Dictionary<string, string> Decisions { get; } = [];

    /// <summary>Reads the log as far as it is sound; what is not is the archive's own verification's to tell.</summary>
    public static CustodyNotes Read(CaptureArchive archive)
    {
        var notes = new CustodyNotes();
        try
        {
            foreach (var entry in archive.ReadLog())
            {
                notes.Add(entry);
            }
        }
        catch (ArchiveException)
        {
            // As above.
        }

        return notes;
    }

    /// <summary>How a capture was obtained the first time; null where no entry says so.</summary>
    public Obtaining? ObtainingOf(ReportCapture capture) =>
        _obtainings.GetValueOrDefault((capture.Sha256, capture.Address));

    private void Add(CustodyEntry entry)
    {
        if (entry.Capture is { } capture)
        {
            _obtainings.TryAdd((capture.Sha256, capture.Obtaining.Address), capture.Obtaining);
        }

        var hashes =
            entry.Action == LogNote.Added ? Reports
            : entry.Action == LogNote.Read ? Readings
            : entry.Action == LogNote.Decided ? Decisions
            : null;
        foreach (var (target, hash) in entry.Details)
        {
            // A note that was made twice says the same; were it another, the first one counts.
            hashes?.TryAdd(target, hash);
        }
    }
}
