using System.Security.Cryptography;

namespace Hearsay.Archive;

/// <summary>An archive as readers see it: captures by their hash, and the custody log. Nobody is waited for.</summary>
/// <remarks>
/// An archive is a folder with <c>custody.jsonl</c> and <c>captures/</c> in it; other things may stand beside them.
/// <see cref="ArchiveWriter"/> adds to it.
/// </remarks>
public sealed class CaptureArchive
{
    private readonly ArchiveLayout _layout;

    private CaptureArchive(ArchiveLayout layout) => _layout = layout;

    /// <summary>The folder, as a full path.</summary>
    public string Folder => _layout.Folder;

    /// <summary>Opens an archive for reading.</summary>
    /// <exception cref="ArchiveException">There is none: H100.</exception>
    public static CaptureArchive Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var layout = new ArchiveLayout(folder);
        return File.Exists(layout.Log) ? new CaptureArchive(layout) : throw ArchiveErrors.NoArchive(folder);
    }

    /// <summary>Whether there are bytes of that hash. Their being whole is not checked.</summary>
    public bool Contains(string sha256) => Find(sha256) is not null;

    /// <summary>Opens a capture's bytes; they are not checked against the hash. The caller closes them.</summary>
    /// <exception cref="ArchiveException">There is no such capture: H105. It cannot be read: H103.</exception>
    public Stream OpenCapture(string sha256)
    {
        var path = Find(sha256) ?? throw ArchiveErrors.NoSuchCapture(sha256);
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 << 10);
        }
        catch (FileNotFoundException)
        {
            // A writer may just have moved it into its place.
            return Find(sha256) is { } moved ? File.OpenRead(moved) : throw ArchiveErrors.NoSuchCapture(sha256);
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            throw ArchiveErrors.Unusable(path, error);
        }
    }

    /// <summary>Reads a capture's bytes and checks them against the hash.</summary>
    /// <exception cref="ArchiveException">There is no such capture: H105. It cannot be read: H103. It is damaged: H109.</exception>
    public byte[] ReadCapture(string sha256)
    {
        using var stream = OpenCapture(sha256);
        try
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256
                ? bytes
                : throw ArchiveErrors.DamagedCapture(sha256);
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            throw ArchiveErrors.Unusable(sha256, error);
        }
    }

    /// <summary>The entries of the custody log, the first one first, up to what was there when the reading began.</summary>
    /// <remarks>Each entry's own hash is checked; that they follow on each other, only <c>verify</c> checks.</remarks>
    /// <exception cref="ArchiveException">A line is no entry: H106.</exception>
    public IEnumerable<CustodyEntry> ReadLog()
    {
        foreach (var line in LogLines.Read(_layout.Log))
        {
            if (!line.IsWhole)
            {
                yield break;
            }

            var entry = CustodyLine.Parse(line.Bytes, out var fault);
            if (entry is null || CustodyLine.ActualHash(line.Bytes.Span) != entry.Hash)
            {
                throw ArchiveErrors.DamagedLog(Folder, line.Number, fault ?? "its hash is not that of its words");
            }

            yield return entry;
        }
    }

    /// <summary>The end of the log as it is now.</summary>
    /// <exception cref="ArchiveException">The last line is no entry: H106. It cannot be read: H103.</exception>
    public LogHead ReadHead()
    {
        try
        {
            using var log = new FileStream(
                _layout.Log,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                0
            );
            return LogTail.Read(log, Folder).Head;
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            throw ArchiveErrors.Unusable(Folder, error);
        }
    }

    private string? Find(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        if (!ArchiveLayout.IsSha256(sha256))
        {
            return null;
        }

        // A writer moves it from the second place to the first after the entry was written, so the first is asked twice.
        string[] places = [_layout.PathOf(sha256), _layout.StagedPathOf(sha256), _layout.PathOf(sha256)];
        return places.FirstOrDefault(File.Exists);
    }
}
