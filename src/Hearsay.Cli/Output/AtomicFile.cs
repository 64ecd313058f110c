using System.Runtime.InteropServices;

namespace Hearsay.Cli;

/// <summary>A file that is there whole or not at all: written beside its place, then moved into it.</summary>
/// <remarks>
/// What stood there before stays until everything is written and on the disk. If anything fails, or the process is told
/// to stop, the part that was written is deleted. A link is followed, and what is no ordinary file (a pipe, a device)
/// is written straight away.
/// </remarks>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;
    private readonly PosixSignalRegistration[] _signals = [];
    private bool _done;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it shall be.</param>
    /// <param name="through">Wraps the file's stream; null for none. Tests run a disk full with it.</param>
    /// <exception cref="OutputException">It cannot be written there.</exception>
    public AtomicFile(string path, Func<Stream, Stream>? through = null)
    {
        FileSizeLimit.Heed();
        try
        {
            _path = Resolve(path);
            if (Directory.Exists(_path))
            {
                throw OutputFailure.Folder(path);
            }

            if (IsDevice(_path))
            {
                Stream = new SizedStream(new FileStream(_path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
                return;
            }

            var folder = Path.GetDirectoryName(_path)!;
            _temporary = Path.Combine(folder, $".{Path.GetFileName(_path)}.{Path.GetRandomFileName()}");
            var file = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16);
            Stream = new SizedStream(through is null ? file : through(file));
            _signals =
            [
                PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Discard()),
                PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Discard()),
                PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Discard()),
            ];
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw OutputFailure.Of(path, error);
        }
    }

    /// <summary>Where to write.</summary>
    public SizedStream Stream { get; }

    /// <summary>Puts the file in its place; without this, nothing of it stays.</summary>
    /// <exception cref="OutputException">It cannot be put there.</exception>
    public void Commit()
    {
        try
        {
            if (_temporary is null)
            {
                Stream.Dispose();
                _done = true;
                return;
            }

            Stream.Flush(toDisk: true);
            Stream.Dispose();
            if (!OperatingSystem.IsWindows() && File.Exists(_path))
            {
                File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
            }

            File.Move(_temporary, _path, overwrite: true);
            _done = true;
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw OutputFailure.Of(_path, error);
        }
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        if (_done)
        {
            return;
        }

        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The stream still held what the disk had no room for; it is thrown away now.
        }

        Discard();
    }

    private void Discard()
    {
        if (_temporary is not null && !_done)
        {
            File.Delete(_temporary);
        }
    }

    private static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null
            ? full
            : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    // Nothing may be moved into the place of a device or a pipe. Devices can often be sought in, so their folder tells.
    private static bool IsDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return false;
        }

        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return true;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        return !file.CanSeek;
    }
}
