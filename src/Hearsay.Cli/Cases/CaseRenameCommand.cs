using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay case rename</c>: gives a case another name.</summary>
internal static class CaseRenameCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "What it is called from now on." };
        var command = new Command("rename", "Give a case another name; its folder stays.") { name };
        options.AddTo(command, signed: true);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var by = options.Who(surroundings, parsed);
            using var opened = CaseWriter.Open(parsed.GetRequiredValue(options.Case), by, TimeProvider.System);
            var made = opened.Decide(
                new NewDecision(DecisionVerb.Rename, default, by) { Value = parsed.GetRequiredValue(name) }
            );
            return DecisionOutput.Print(surroundings, look, json, made);
        });
        return command;
    }
}
