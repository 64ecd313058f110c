using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Hearsay.Archive;

/// <summary>What makes files last: that a folder's entries are on the disk, and that nobody writes over them by mistake.</summary>
internal static class Disk
{
    private const int ReadOnly = 0;

    /// <summary>Makes a folder, and makes sure that it is still there after the power has failed.</summary>
    public static void MakeFolder(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        var parent = Path.GetDirectoryName(path);
        if (parent is not null)
        {
            MakeFolder(parent);
        }

        Directory.CreateDirectory(path);
        if (parent is not null)
        {
            FlushFolder(parent);
        }
    }

    /// <summary>Waits until a file's bytes are on the disk.</summary>
    public static void Flush(FileStream file) => file.Flush(flushToDisk: true);

    /// <summary>Waits until what was made, moved or removed in a folder is on the disk. Windows does so by itself.</summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Open(System.Text.Encoding.UTF8.GetBytes(path + "\0"), ReadOnly);
        if (folder < 0)
        {
            throw Failure(path);
        }

        var failed = Synchronise(folder) != 0 ? Failure(path) : null;
        _ = Close(folder);
        if (failed is not null && failed.HResult is not (InvalidArgument or NotSupported))
        {
            throw failed;
        }
    }

    /// <summary>The beginning of a file that somebody else has locked; nothing where the system does not let us.</summary>
    public static ReadOnlySpan<byte> ReadLocked(string path, int most)
    {
        var file = OperatingSystem.IsWindows() ? -1 : Open(System.Text.Encoding.UTF8.GetBytes(path + "\0"), ReadOnly);
        if (file < 0)
        {
            return [];
        }

        using var handle = new SafeFileHandle(file, ownsHandle: true);
        try
        {
            var bytes = new byte[most];
            return bytes.AsSpan(0, RandomAccess.Read(handle, bytes, 0));
        }
        catch (Exception error) when (error is IOException or NotSupportedException)
        {
            return [];
        }
    }

    /// <summary>Lets nobody write to a file; whoever may write to its folder can still remove it.</summary>
    public static void Seal(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            File.SetAttributes(path, FileAttributes.ReadOnly);
        }
        else
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }
    }

    // Some file systems (of networks, mostly) cannot flush a folder; there is nothing more to be done there.
    private const int InvalidArgument = 22;
    private const int NotSupported = 95;

    private static IOException Failure(string path)
    {
        var number = Marshal.GetLastPInvokeError();
        return new IOException($"{path}: {Marshal.GetPInvokeErrorMessage(number)}", number);
    }

    [DllImport("libc", EntryPoint = "open", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Synchronise(int file);

    [DllImport("libc", EntryPoint = "close", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
