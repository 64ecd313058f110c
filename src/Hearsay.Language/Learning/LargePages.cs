using System.Runtime.InteropServices;

namespace Hearsay.Language;

/// <summary>Room in large pages of memory, for tables that are looked into all over.</summary>
/// <remarks>
/// A processor remembers where some thousand pages lie and has to look the others up. Of 4 KiB each, they hold a small part
/// of all weights; of 2 MiB each, they hold all of them, which saves about a twentieth of the time that reading takes. Linux gives large
/// pages to those who ask for them.
/// </remarks>
internal static unsafe class LargePages
{
    private const nuint PageLength = 2 << 20;
    private const nuint LineLength = 64;

    // More than all tables need: what is not written to takes no memory.
    private const nuint RoomLength = 24 * PageLength;
    private const int AdviceLargePages = 14; // MADV_HUGEPAGE

    private static readonly Lock Gate = new();
    private static byte* _free;
    private static nuint _left;
    private static bool _asked;

    /// <summary>Takes room that begins at a line of a processor's cache and is never given back.</summary>
    /// <returns>The room, its bytes being anything; null where there are no large pages.</returns>
    public static byte* Take(nuint length)
    {
        length = (length + LineLength - 1) / LineLength * LineLength;
        lock (Gate)
        {
            if (!_asked)
            {
                _asked = true;
                Open();
            }

            if (length > _left)
            {
                return null;
            }

            var taken = _free;
            _free += length;
            _left -= length;
            return taken;
        }
    }

    private static void Open()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var room = NativeMemory.AlignedAlloc(RoomLength, PageLength);
        if (Advise(room, RoomLength, AdviceLargePages) != 0)
        {
            NativeMemory.AlignedFree(room);
            return;
        }

        _free = (byte*)room;
        _left = RoomLength;
    }

    [DllImport("libc", EntryPoint = "madvise", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(void* address, nuint length, int advice);
}
