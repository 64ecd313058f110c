using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Tells what is wrong with a place that cannot be written.</summary>
internal static class OutputFailure
{
    // errno values that .NET passes on in HResult; the same on Linux, macOS and the BSDs but for EDQUOT.
    private const int NoSpace = 28;
    private const int FileTooBig = 27;
    private const int QuotaLinux = 122;
    private const int QuotaMac = 69;
    private const int DiskFullWindows = unchecked((int)0x80070070);

    /// <summary>Whether an exception comes from a place that cannot be written.</summary>
    public static bool Knows(Exception error) =>
        error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>A report that could not be read because of a fault of ours.</summary>
    public static IntakeFailure OwnFault(string id, Exception error) =>
        new(
            id,
            OutputCodes.OwnFault,
            $"Hearsay itself failed ({error.GetType().Name}: {error.Message}); please tell its authors."
        );

    /// <summary>The error of a file that outgrew the limit set for the process.</summary>
    public static IOException TooBig(Exception error) => new(error.Message, FileTooBig);

    /// <summary>The numbered error for a folder where a file is needed.</summary>
    public static OutputException Folder(string place) =>
        new(OutputCodes.NoPlace, $"{VisibleText.Of(place)} is a folder; name a file in it.");

    /// <summary>The numbered error for a place.</summary>
    public static OutputException Of(string place, Exception error)
    {
        var shown = VisibleText.Of(place);
        return error switch
        {
            DirectoryNotFoundException or FileNotFoundException => new OutputException(
                OutputCodes.NoPlace,
                $"{shown} cannot be written: its folder does not exist; make it first.",
                error
            ),
            UnauthorizedAccessException => new OutputException(
                OutputCodes.NoPermission,
                $"{shown} cannot be written: you are not allowed to write there.",
                error
            ),
            IOException { HResult: NoSpace or FileTooBig or QuotaLinux or QuotaMac or DiskFullWindows } =>
                new OutputException(
                    OutputCodes.NoRoom,
                    $"{shown} cannot be written: there is no room left; make some and run it again.",
                    error
                ),
            _ => new OutputException(
                OutputCodes.OutputLost,
                $"{shown} cannot be written ({VisibleText.Of(error.Message.Split('\n')[0].TrimEnd('.'))}).",
                error
            ),
        };
    }
}
