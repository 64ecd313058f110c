using System.Globalization;

namespace Hearsay.Archive;

/// <summary>Captures that are written and not yet entered, and what a run that was cut off left of such.</summary>
internal sealed class StagedCaptures(ArchiveLayout layout)
{
    private readonly List<ArchivedCapture> _waiting = [];

    // Where to move what is new, by hash; those that are in the archive already are not in it.
    private readonly HashSet<string> _toMove = [];

    /// <summary>Finishes a file and keeps it for <see cref="Commit"/>.</summary>
    public ArchivedCapture Add(StagedFile file, Obtaining obtaining)
    {
        var capture = file.Finish(layout, obtaining, IsKept);
        _waiting.Add(capture);
        if (file.IsNew)
        {
            _toMove.Add(capture.Sha256);
        }

        return capture;
    }

    /// <summary>Enters what is waiting, then moves it into its place.</summary>
    public IReadOnlyList<CustodyEntry> Commit(LogWriter log)
    {
        if (_waiting.Count == 0)
        {
            return [];
        }

        // The names have to be on the disk before the entries are, or the power failing would leave entries without bytes.
        if (_toMove.Count > 0)
        {
            Disk.FlushFolder(layout.Incoming);
        }

        var damaged = _toMove.Where(sha256 => File.Exists(layout.PathOf(sha256))).ToList();
        var entries = log.Append([
            .. _waiting.Select(capture => new CustodyDraft(CustodyActions.Captured) { Capture = capture }),
            .. damaged.Select(sha256 => new CustodyDraft(CustodyActions.Restored)
            {
                Details = [new("sha256", sha256)],
            }),
        ]);
        MoveIntoPlace(_toMove);
        _waiting.Clear();
        _toMove.Clear();
        return entries;
    }

    /// <summary>Removes what was staged and not committed.</summary>
    public void Discard()
    {
        foreach (var sha256 in _toMove)
        {
            File.Delete(layout.StagedPathOf(sha256));
        }

        _waiting.Clear();
        _toMove.Clear();
    }

    /// <summary>Finishes or removes what a run that was cut off left. Only whoever holds the lock may do so.</summary>
    /// <returns>How many files were removed.</returns>
    public int Recover()
    {
        var left = Directory.EnumerateFiles(layout.Incoming).Select(Path.GetFileName).OfType<string>().ToHashSet();
        if (left.Count == 0)
        {
            return 0;
        }

        var entered = new HashSet<string>();
        foreach (var line in LogLines.Read(layout.Log))
        {
            if (
                CustodyLine.Parse(line.Bytes, out _)?.Capture is { } capture
                && left.Contains(capture.Sha256)
                && IsWhole(capture)
            )
            {
                entered.Add(capture.Sha256);
            }
        }

        MoveIntoPlace(entered);
        left.ExceptWith(entered);
        foreach (var name in left)
        {
            File.Delete(Path.Combine(layout.Incoming, name));
        }

        return left.Count;
    }

    private bool IsKept(ArchivedCapture capture, string path)
    {
        if (_toMove.Contains(capture.Sha256))
        {
            return true;
        }

        var place = layout.PathOf(capture.Sha256);
        return File.Exists(place) && SameBytes.In(place, path);
    }

    private bool IsWhole(ArchivedCapture capture) =>
        new FileInfo(layout.StagedPathOf(capture.Sha256)).Length == capture.Length;

    private void MoveIntoPlace(IReadOnlyCollection<string> hashes)
    {
        var folders = new HashSet<string>();
        foreach (var sha256 in hashes)
        {
            var place = layout.PathOf(sha256);
            var folder = Path.GetDirectoryName(place)!;
            Disk.MakeFolder(folder);
            SetAside(sha256, place);
            File.Move(layout.StagedPathOf(sha256), place);
            folders.Add(folder);
        }

        foreach (var folder in folders)
        {
            Disk.FlushFolder(folder);
        }
    }

    // Only what is damaged is ever in the way. It may still be worth a look, so it is kept.
    private void SetAside(string sha256, string place)
    {
        if (!File.Exists(place))
        {
            return;
        }

        Disk.MakeFolder(layout.Damaged);
        for (var number = 1; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{sha256}-{number}");
            if (!File.Exists(Path.Combine(layout.Damaged, name)))
            {
                File.Move(place, Path.Combine(layout.Damaged, name));
                return;
            }
        }
    }
}
