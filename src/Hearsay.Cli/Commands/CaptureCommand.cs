using System.CommandLine;
using System.Globalization;
using System.Text;
using Hearsay.Archive;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary><c>hearsay capture</c>: keeps files and web pages in an archive, as they were obtained.</summary>
internal static class CaptureCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaptureVerbOptions();
        var command = new Command("capture", "Keep files and web pages as they are, with where each came from.");
        options.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(surroundings, options.Read(parsed), stop));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, CaptureVerb verb, CancellationToken stop)
    {
        using var archive = ArchiveWriter.Open(verb.Into, new ArchiveWriterOptions { Person = verb.Person });
        var collector = new Collector(archive, verb.Collect);
        var (kept, known, failed) = (0, 0, 0);
        await foreach (var one in collector.CollectAsync(verb.Places, stop).ConfigureAwait(false))
        {
            if (one.Failure is { } failure)
            {
                failed++;
                surroundings.Error.WriteLine(ErrorLine.Of(failure, one.Place));
            }
            else if (one.IsNew)
            {
                kept++;
                Write(surroundings, one.Capture!);
            }
            else
            {
                known++;
            }
        }

        surroundings.Error.WriteLine(Summary(verb, kept, known, failed));
        return failed == 0 ? 0 : 1;
    }

    // As sha256sum prints it, so that other tools can check it. What is printed is on the disk.
    private static void Write(Surroundings surroundings, ArchivedCapture capture)
    {
        surroundings.Output.Write(
            Encoding.UTF8.GetBytes($"{capture.Sha256}  {VisibleText.Of(capture.Obtaining.Address)}\n")
        );
        surroundings.Output.Flush();
    }

    private static string Summary(CaptureVerb verb, int kept, int known, int failed) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{kept:N0} captured into {VisibleText.Of(verb.Into)}{(known == 0 ? "" : $", {known:N0} were there already")}{(failed == 0 ? "" : $", {failed:N0} failed")}."
        );
}
