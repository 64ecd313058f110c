using System.CommandLine;
using Hearsay.Cases;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary><c>hearsay case new</c>: makes a case.</summary>
internal static class CaseNewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var name = new Option<string?>("--name")
        {
            HelpName = "NAME",
            Description = "What it is called [default: the folder's name].",
        };
        var command = new Command("new", "Make a case: a folder that holds all of it.") { name };
        options.AddTo(command, signed: true);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(options.Case);
            var json = options.IsJson(parsed);
            var head = CaseWriter.Create(
                folder,
                parsed.GetValue(name) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
                options.Who(surroundings, parsed),
                TimeProvider.System
            );
            if (json)
            {
                CaseOutput.Json(surroundings, writer => CaseJson.Write(writer, folder, head, null));
                return 0;
            }

            CaseOutput.Sheet(
                surroundings,
                options.Look(surroundings, parsed),
                canvas =>
                    canvas.Line(
                        0,
                        new Paragraph(
                            $"Made the case “{VisibleText.Of(head.Name)}” in {VisibleText.Of(folder)}. "
                        ).Append($"Add to it: hearsay case add {VisibleText.Of(folder)} FILE…", SheetStyles.Quiet)
                    )
            );
            return 0;
        });
        return command;
    }
}
