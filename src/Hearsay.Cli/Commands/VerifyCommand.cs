using System.CommandLine;
using System.Globalization;
using System.Text;
using Hearsay.Archive;

namespace Hearsay.Cli;

/// <summary><c>hearsay verify</c>: holds an archive against its custody log.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = "An archive." };
        var heads = new Option<string[]>("--head")
        {
            HelpName = "NUMBER:HASH",
            Description = "A head of the log that was noted elsewhere; may be given several times.",
        };
        var command = new Command("verify", "Hold an archive against its log, byte by byte.") { folder, heads };
        command.SetAction(
            (parsed, stop) =>
                Task.FromResult(Run(surroundings, parsed.GetValue(folder)!, parsed.GetValue(heads) ?? [], stop))
        );
        return command;
    }

    private static int Run(Surroundings surroundings, string folder, string[] heads, CancellationToken stop)
    {
        var options = new VerificationOptions { Heads = [.. heads.Select(Head)] };
        var report = ArchiveVerifier.Verify(folder, options, stop);
        surroundings.Output.Write(Encoding.UTF8.GetBytes(Words(report)));
        return report.IsClean ? 0 : 1;
    }

    private static LogHead Head(string words) =>
        LogHead.TryParse(words, out var head)
            ? head
            : throw new OutputException(
                OutputCodes.BadOption,
                $"--head {words} is no head; write it as verify prints it, a number, a colon and 64 digits."
            );

    private static string Words(VerificationReport report)
    {
        var words = new StringBuilder();
        foreach (var fault in report.Faults)
        {
            words.Append(CultureInfo.InvariantCulture, $"{fault.Code}: {VisibleText.Of(fault.Message)}\n");
        }

        foreach (var notice in report.Notices)
        {
            words.Append(CultureInfo.InvariantCulture, $"note: {VisibleText.Of(notice)}\n");
        }

        words.Append(
            CultureInfo.InvariantCulture,
            $"{(report.IsClean ? "Nothing is wrong" : Count(report.Faults.Count, "fault"))}: {Count(report.Entries, "entry", "entries")}, {Count(report.Captures, "capture")}, {Count(report.Bytes, "byte")}, head {report.Head}.\n"
        );
        Append(words, "Proven:", report.Proves);
        Append(words, "Not proven:", report.DoesNotProve);
        return words.ToString();
    }

    private static void Append(StringBuilder words, string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        words.Append(title).Append('\n');
        foreach (var sentence in sentences)
        {
            words.Append("- ").Append(sentence).Append('\n');
        }
    }

    private static string Count(long count, string one, string? many = null) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");
}
