using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hearsay.Archive;

/// <summary>What lets one writer in at a time. The system gives it back when the process ends, however it ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of an archive.</summary>
    /// <exception cref="ArchiveException">Somebody else holds it: H104. It cannot be made: H101 to H103.</exception>
    public static WriterLock Take(ArchiveLayout layout, TimeSpan wait)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var file = new FileStream(layout.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
                Sign(file);
                return new WriterLock(file);
            }
            catch (IOException error) when (IsHeld(error, layout.Lock))
            {
                if (waited.Elapsed >= wait)
                {
                    throw ArchiveErrors.Busy(layout.Folder, Holder(layout.Lock));
                }

                Thread.Sleep(Pause);
            }
            catch (Exception error) when (ArchiveErrors.Knows(error))
            {
                throw ArchiveErrors.Of(layout.Folder, error);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    // Whoever is turned away is told who is inside. It is a courtesy: the lock holds without it.
    private static void Sign(FileStream file)
    {
        try
        {
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n"));
        }
        catch (IOException)
        {
            // There may be no room for it, and whoever frees some has to be let in.
        }
    }

    private static string Holder(string path)
    {
        var words = Encoding.ASCII.GetString(Disk.ReadLocked(path, 20)).TrimEnd('\n');
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            ? string.Create(CultureInfo.InvariantCulture, $" (number {process} on the machine that it runs on)")
            : "";
    }

    // The system's word for "somebody holds it" differs; a full disk or a broken one must not be taken for it.
    private static bool IsHeld(IOException error, string path) =>
        error is not (DirectoryNotFoundException or PathTooLongException or DriveNotFoundException)
        && (
            OperatingSystem.IsWindows()
                ? (error.HResult & 0xFFFF) is 32 or 33
                : error.HResult is 11 or 35 && File.Exists(path)
        );
}
