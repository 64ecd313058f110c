using System.CommandLine;
using Hearsay.Cases;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary><c>hearsay case pack</c>: makes one file of a case.</summary>
internal static class CasePackCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var target = new Argument<string?>("pack")
        {
            HelpName = "PACK",
            Description = "The file [default: the case's folder with .zip behind it].",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("pack", "Make one file of a case, to keep or to mail.") { target };
        options.AddTo(command, signed: false);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var folder = parsed.GetRequiredValue(options.Case);
            var path = parsed.GetValue(target) ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".zip";
            int files;
            long bytes;
            using (var file = new AtomicFile(path))
            {
                (files, bytes) = CasePack.Write(folder, file.Stream);
                file.Commit();
            }

            var length = new FileInfo(path).Length;
            if (json)
            {
                CaseOutput.Json(
                    surroundings,
                    writer =>
                    {
                        writer.WriteStartObject();
                        writer.WriteString("pack", path);
                        writer.WriteNumber("files", files);
                        writer.WriteNumber("bytes", bytes);
                        writer.WriteNumber("packed", length);
                        writer.WriteEndObject();
                    }
                );
                return 0;
            }

            var line =
                $"Packed {CaseOutput.Count(files, "file")} ({bytes:N0} bytes) into {VisibleText.Of(path)} ({length:N0} bytes).";
            CaseOutput.Sheet(surroundings, look, canvas => canvas.Line(0, new Paragraph(line)));
            return 0;
        });
        return command;
    }
}
