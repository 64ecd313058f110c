using System.Runtime.InteropServices;

namespace Hearsay.Cases.Tests;

/// <summary>Takes the right to write to a folder and its files away from this thread, root's too, until it is disposed.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private const uint Nobody = 65534;
    private readonly string _folder;
    private readonly int _before;

    public ReadOnlyFolder(string folder)
    {
        _folder = folder;
        Set(UnixFileMode.None);
        // What the thread may do to files goes by this number; root's is the one that may do all.
        _before = SetFileUser(Environment.UserName == "root" ? Nobody : uint.MaxValue);
    }

    public void Dispose()
    {
        _ = SetFileUser((uint)_before);
        Set(UnixFileMode.UserWrite);
    }

    private void Set(UnixFileMode write)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Enter = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(_folder, Read | Enter | write);
        foreach (var file in Directory.EnumerateFiles(_folder))
        {
            File.SetUnixFileMode(file, Read | write);
        }
    }

    // Never fails: it gives the number from before, and leaves it where the new one is none.
    [DllImport("libc", EntryPoint = "setfsuid", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileUser(uint user);
}
