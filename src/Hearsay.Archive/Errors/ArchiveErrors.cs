using System.Globalization;

namespace Hearsay.Archive;

/// <summary>Every error of the archive, with its number.</summary>
internal static class ArchiveErrors
{
    // What the system says of a full disk, of a limit on the size of files, and of a used-up quota.
    private const int NoSpace = 28;
    private const int FileTooBig = 27;
    private const int QuotaUsedUp = 122;
    private const int WindowsDiskFull = 112;
    private const int WindowsHandleDiskFull = 39;

    public static ArchiveException NoArchive(string folder) =>
        new("H100", $"{Visible(folder)} holds no archive (there is no custody.jsonl in it); check the path.");

    public static ArchiveException NoRoom(string folder, Exception inner) =>
        new("H101", $"there is no room left in {Visible(folder)}; make some, and add again what was not added.", inner);

    public static ArchiveException NoPermission(string folder, Exception inner) =>
        new(
            "H102",
            $"you are not allowed to write in {Visible(folder)}; ask its owner, or name another folder.",
            inner
        );

    public static ArchiveException Unusable(string folder, Exception inner) =>
        new(
            "H103",
            $"{Visible(folder)} cannot be used ({FirstLine(inner.Message)}); copy it to a disk that works.",
            inner
        );

    public static ArchiveException Busy(string folder, string who) =>
        new(
            "H104",
            $"{Visible(folder)} is being written by another process{who}; wait until that is done and try again. Reading it is possible meanwhile."
        );

    public static ArchiveException NoSuchCapture(string sha256) =>
        new("H105", $"there is no capture {Visible(sha256)} in the archive; hearsay verify says what is missing.");

    public static ArchiveException DamagedLog(string folder, long line, string what) =>
        new(
            "H106",
            $"the custody log of {Visible(folder)} is damaged in line {line.ToString("N0", CultureInfo.InvariantCulture)} ({what}), so nothing is added to it; hearsay verify says more."
        );

    public static ArchiveException TooManyBytes(string address, long limit) =>
        new(
            "H107",
            $"{Visible(address)} has more than {limit.ToString("N0", CultureInfo.InvariantCulture)} bytes, and no more are kept; raise the limit if it is right."
        );

    public static ArchiveException Newer(string folder, string version) =>
        new(
            "H108",
            $"{Visible(folder)} was written by a newer Hearsay (archive version {Visible(version)}); use that one to add to it."
        );

    public static ArchiveException DamagedCapture(string sha256) =>
        new(
            "H109",
            $"the capture {Visible(sha256)} is not what was obtained: its bytes have another hash; hearsay verify says where it is damaged."
        );

    public static ArchiveException NoToken(string authority, string why, Exception? inner = null) =>
        new(
            "H127",
            $"{Visible(authority)} did not answer with a proof of time for this log ({why}); nothing was kept, so ask another authority.",
            inner
        );

    /// <summary>Whether an error is one of the file system's, which <see cref="Of"/> can explain.</summary>
    public static bool Knows(Exception error) =>
        error is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>What an error of the file system means.</summary>
    public static ArchiveException Of(string folder, Exception error) =>
        error switch
        {
            UnauthorizedAccessException or System.Security.SecurityException => NoPermission(folder, error),
            IOException io when IsFull(io) => NoRoom(folder, error),
            // A read-only disk is no matter of rights to the system, and one to the user.
            IOException { HResult: 30 } => NoPermission(folder, error),
            _ => Unusable(folder, error),
        };

    public static string Visible(string text) =>
        string.Concat((text.Length > 200 ? text[..200] + "…" : text).Select(c => char.IsControl(c) ? '\uFFFD' : c));

    public static string FirstLine(string message) => Visible(message.Split('\n')[0].TrimEnd('.', '\r'));

    private static bool IsFull(IOException error) =>
        OperatingSystem.IsWindows()
            ? (error.HResult & 0xFFFF) is WindowsDiskFull or WindowsHandleDiskFull
            : error.HResult is NoSpace or FileTooBig or QuotaUsedUp;
}
