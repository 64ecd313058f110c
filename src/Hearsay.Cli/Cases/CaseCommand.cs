using System.CommandLine;

namespace Hearsay.Cli;

/// <summary><c>hearsay case</c>: the verbs that keep reports together.</summary>
internal static class CaseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("case", "Keep reports in a case: captures, readings and decisions in one folder.");
        foreach (
            var verb in (Command[])
                [
                    CaseNewCommand.Create(surroundings),
                    CaseAddCommand.Create(surroundings),
                    CaseListCommand.Create(surroundings),
                    CaseShowCommand.Create(surroundings),
                    CaseRereadCommand.Create(surroundings),
                    CaseDecideCommand.Create(surroundings),
                    CaseUndoCommand.Create(surroundings),
                    CaseRenameCommand.Create(surroundings),
                    CaseRemoveCommand.Create(surroundings),
                    CasePackCommand.Create(surroundings),
                    CaseUnpackCommand.Create(surroundings),
                ]
        )
        {
            command.Subcommands.Add(verb);
        }

        return command;
    }
}
