using System.CommandLine;
using System.Globalization;
using System.Text;
using Hearsay.Archive;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary><c>hearsay timestamp</c>: has an archive's log signed, with the time, by an authority that the user names.</summary>
internal static class TimestampCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = "An archive." };
        var authority = new Option<string>("--authority")
        {
            HelpName = "ADDRESS",
            Description = "A timestamping authority (RFC 3161); it sees a hash and nothing else.",
            Required = true,
        };
        var local = new Option<bool>("--allow-local") { Description = "The authority is in this machine's network." };
        var command = new Command("timestamp", "Have an authority sign that the log existed now.")
        {
            folder,
            authority,
            local,
        };
        command.SetAction(
            (parsed, stop) =>
                RunAsync(
                    surroundings,
                    parsed.GetValue(folder)!,
                    parsed.GetValue(authority)!,
                    new CaptureOptions { AllowLocal = parsed.GetValue(local) },
                    stop
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        Surroundings surroundings,
        string folder,
        string authority,
        CaptureOptions options,
        CancellationToken stop
    )
    {
        // An archive is not made by having nothing timestamped.
        _ = CaptureArchive.Open(folder);
        using var archive = ArchiveWriter.Open(folder);
        var entry = await Timestamper.TimestampAsync(archive, authority, options, stop).ConfigureAwait(false);
        var details = string.Join(", ", entry.Details.Select(field => $"{field.Key} {field.Value}"));
        surroundings.Output.Write(
            Encoding.UTF8.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Entry {entry.Number:N0} of the log: {VisibleText.Of(details)}\n"
                )
            )
        );
        return 0;
    }
}
