using System.CommandLine;
using System.Globalization;
using System.Text;
using Hearsay.Archive;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary><c>hearsay capture</c>: keeps files and web pages in an archive, as they were obtained.</summary>
internal static class CaptureCommand
{
    // What a shell reports of a command that was interrupted.
    private const int Interrupted = 130;

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
        using var progress = new ProgressLine(surroundings);
        var collector = new Collector(archive, verb.Collect);
        var (kept, known, failed, refused, stopped) = (0, 0, 0, 0, false);
        try
        {
            await foreach (var one in collector.CollectAsync(verb.Places, stop).ConfigureAwait(false))
            {
                if (one.Failure is { } failure)
                {
                    failed++;
                    progress.Clear();
                    surroundings.Error.WriteLine(ErrorLine.Of(failure, one.Place));
                    refused += one.Capture is null ? 0 : 1;
                    if (one.IsNew)
                    {
                        Write(surroundings, one.Capture!);
                    }
                }
                else if (one.IsNew)
                {
                    kept++;
                    progress.Clear();
                    Write(surroundings, one.Capture!);
                }
                else
                {
                    known++;
                }

                progress.Say(Progress(kept + known + failed, collector.Left, one.Place));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            stopped = true;
        }

        progress.Dispose();
        surroundings.Error.WriteLine(Summary(verb, kept, known, failed, refused));
        if (stopped)
        {
            surroundings.Error.WriteLine("Stopped. The same call again does the rest.");
        }

        return stopped ? Interrupted
            : failed == 0 ? 0
            : 1;
    }

    private static string Progress(int done, int left, string last) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{done:N0} done{(left == 0 ? "" : $", {left:N0} to go")}, last: {VisibleText.Of(last)}"
        );

    // As sha256sum prints it, so that other tools can check it. What is printed is on the disk.
    private static void Write(Surroundings surroundings, ArchivedCapture capture)
    {
        surroundings.Output.Write(
            Encoding.UTF8.GetBytes($"{capture.Sha256}  {VisibleText.Of(capture.Obtaining.Address)}\n")
        );
        surroundings.Output.Flush();
    }

    private static string Summary(CaptureVerb verb, int kept, int known, int failed, int refused)
    {
        var text = new StringBuilder();
        Add($"{kept:N0} captured into {VisibleText.Of(verb.Into)}");
        if (known > 0)
        {
            Add($", {known:N0} were there already");
        }

        if (failed > 0)
        {
            Add($", {failed:N0} failed");
        }

        if (refused > 0)
        {
            Add($" ({(refused == failed ? "what was" : $"{refused:N0} of them")} answered is kept)");
        }

        return text.Append('.').ToString();

        void Add(FormattableString part) => text.Append(part.ToString(CultureInfo.InvariantCulture));
    }
}
