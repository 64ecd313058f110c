using System.Security.Cryptography;

namespace Hearsay.Archive;

/// <summary>Bytes on their way into the archive: written beside their place and hashed while they are.</summary>
internal sealed class StagedFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _sha512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
    private readonly BlockHasher _blocks = new();
    private readonly string _address;
    private readonly long _most;
    private long _length;

    public StagedFile(ArchiveLayout layout, string address, long most)
    {
        (_address, _most) = (address, most);
        _path = Path.Combine(layout.Incoming, Path.GetRandomFileName() + ArchiveLayout.Unfinished);
        _file = new FileStream(_path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 0);
    }

    /// <summary>Whether it is new in the archive, and waits to be moved into its place.</summary>
    public bool IsNew { get; private set; }

    /// <exception cref="ArchiveException">There are more bytes than may be: H107.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        _length += bytes.Length;
        if (_length > _most)
        {
            throw ArchiveErrors.TooManyBytes(_address, _most);
        }

        _file.Write(bytes);
        _sha256.AppendData(bytes);
        _sha512.AppendData(bytes);
        _blocks.Append(bytes);
    }

    /// <summary>Brings the bytes to the disk and names the file by their hash, unless <paramref name="isKept"/> has them.</summary>
    /// <param name="layout">Where things are.</param>
    /// <param name="obtaining">How they were obtained.</param>
    /// <param name="isKept">Whether the capture is in the archive already, whole; then the file is thrown away.</param>
    public ArchivedCapture Finish(ArchiveLayout layout, Obtaining obtaining, Func<ArchivedCapture, string, bool> isKept)
    {
        var capture = new ArchivedCapture
        {
            Sha256 = Convert.ToHexStringLower(_sha256.GetHashAndReset()),
            Sha512 = Convert.ToHexStringLower(_sha512.GetHashAndReset()),
            Length = _length,
            Blocks = _blocks.Finish(),
            Obtaining = obtaining,
        };
        _file.Flush();
        if (isKept(capture, _path))
        {
            return capture;
        }

        Disk.Flush(_file);
        _file.Dispose();
        Disk.Seal(_path);
        File.Move(_path, layout.StagedPathOf(capture.Sha256), overwrite: true);
        IsNew = true;
        return capture;
    }

    public void Dispose()
    {
        _file.Dispose();
        _sha256.Dispose();
        _sha512.Dispose();
        if (!IsNew)
        {
            File.Delete(_path);
        }
    }
}
