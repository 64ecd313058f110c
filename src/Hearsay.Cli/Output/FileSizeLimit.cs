using System.Runtime.InteropServices;

namespace Hearsay.Cli;

/// <summary>Lets the process outlive a file that grows beyond the limit set for it, so that it can be told.</summary>
internal static class FileSizeLimit
{
    // SIGXFSZ on every Unix.
    private const PosixSignal Exceeded = (PosixSignal)25;

    // For as long as the process lives: the signal is looked at by another thread, which may come late, and a registration
    // that has gone by then would have the process ended after all.
    private static PosixSignalRegistration? s_registration;

    /// <summary>From now on a write beyond the limit fails, as on a full disk, and ends nothing.</summary>
    public static void Heed()
    {
        if (!OperatingSystem.IsWindows() && s_registration is null)
        {
            s_registration = PosixSignalRegistration.Create(Exceeded, context => context.Cancel = true);
        }
    }
}
