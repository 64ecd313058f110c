using Hearsay.Archive;

namespace Hearsay.Cases;

/// <summary>Tells what the system's errors mean for a case.</summary>
internal static class FileFaults
{
    // errno values that .NET passes on in HResult; the same on Linux, macOS and the BSDs but for EDQUOT.
    private const int NoSpace = 28;
    private const int FileTooBig = 27;
    private const int QuotaLinux = 122;
    private const int QuotaMac = 69;
    private const int DiskFullWindows = unchecked((int)0x80070070);

    /// <summary>The numbered error for an error of the system; null for one that is numbered already, or is none of the system's.</summary>
    public static CaseException? Of(string place, Exception error) =>
        error switch
        {
            ArchiveException { Code: "H104" } => CaseErrors.Busy(place, error),
            UnauthorizedAccessException => CaseErrors.ReadOnly(place, error),
            IOException { HResult: NoSpace or FileTooBig or QuotaLinux or QuotaMac or DiskFullWindows } =>
                CaseErrors.NoRoom(place, error),
            IOException => CaseErrors.Unreadable(place, error.Message.Split('\n')[0].TrimEnd('.'), error),
            _ => null,
        };

    /// <summary>Takes away what was half made.</summary>
    public static void Discard(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Why it was half made is told; that it could not be taken away shows.
        }
    }
}
