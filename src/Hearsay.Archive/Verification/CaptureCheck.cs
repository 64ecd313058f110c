namespace Hearsay.Archive;

/// <summary>Holds every capture's bytes against both hashes in its entry.</summary>
internal sealed class CaptureCheck(ArchiveLayout layout, DamageFinder finder, IProgress<(long, long)>? progress)
{
    private readonly List<ArchiveFault> _faults = [];

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<ArchiveFault> Faults => _faults;

    /// <summary>How many captures were checked.</summary>
    public long Checked { get; private set; }

    /// <summary>How many bytes they have.</summary>
    public long Bytes { get; private set; }

    /// <summary>Checks all captures that the log names, in the order of their entries, and then what it does not name.</summary>
    public void Check(LogCheck log, CaptureFiles files, CancellationToken stop)
    {
        foreach (var entry in log.Captures.Values.OrderBy(entry => entry.Number))
        {
            stop.ThrowIfCancellationRequested();
            Check(entry, entry.Capture!, stop);
            progress?.Report((Checked, log.Captures.Count));
        }

        foreach (var entry in log.Disagreeing)
        {
            _faults.Add(ArchiveFaults.WrongStatement(entry, entry.Capture!, "SHA-512 or the length"));
        }

        foreach (var (sha256, bytes) in files.Captures)
        {
            if (!log.Captures.ContainsKey(sha256) && !log.Doubtful.Contains(sha256))
            {
                _faults.Add(ArchiveFaults.Orphan(sha256, bytes));
            }
        }

        _faults.AddRange(files.Strangers.Select(ArchiveFaults.Stranger));
    }

    private void Check(CustodyEntry entry, ArchivedCapture capture, CancellationToken stop)
    {
        try
        {
            using var file = Open(capture.Sha256);
            if (file is null)
            {
                _faults.Add(ArchiveFaults.Missing(entry, capture));
                return;
            }

            var hashes = HashPair.Of(file, stop);
            Checked++;
            Bytes += hashes.Length;
            if (hashes.Length != capture.Length)
            {
                _faults.Add(
                    hashes.Sha256 == capture.Sha256
                        ? ArchiveFaults.WrongStatement(entry, capture, "length")
                        : ArchiveFaults.WrongLength(entry, capture, DamageFinder.FindLength(file, capture))
                );
            }
            else if (hashes.Sha256 != capture.Sha256)
            {
                _faults.Add(ArchiveFaults.Altered(entry, capture, finder.Find(file, capture)));
            }
            else if (hashes.Sha512 != capture.Sha512)
            {
                _faults.Add(ArchiveFaults.WrongStatement(entry, capture, "SHA-512"));
            }
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            _faults.Add(ArchiveFaults.Unreadable(entry, capture, error));
        }
    }

    // A writer may move it from the second place to the first while we look, so the first is asked twice.
    private FileStream? Open(string sha256)
    {
        string[] places = [layout.PathOf(sha256), layout.StagedPathOf(sha256), layout.PathOf(sha256)];
        foreach (var place in places)
        {
            try
            {
                return new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 0);
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
            {
                // The next place may have it.
            }
        }

        return null;
    }
}
