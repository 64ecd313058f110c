using System.Runtime.InteropServices;

namespace Hearsay.Cli;

/// <summary>Tells whether whoever read our output has gone, which the runtime's console stream keeps to itself.</summary>
internal static class ClosedPipe
{
    private const int StandardOutput = 1;
    private const short Error = 0x8;

    /// <summary>Whether standard output is a pipe that nobody reads any more. Always false on Windows.</summary>
    public static bool IsOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        var asked = new Descriptor { File = StandardOutput };
        return Poll(ref asked, 1, 0) == 1 && (asked.Returned & Error) != 0;
    }

    [DllImport("libc", EntryPoint = "poll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref Descriptor descriptors, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Descriptor
    {
        public int File;
        public short Asked;
        public short Returned;
    }
}
