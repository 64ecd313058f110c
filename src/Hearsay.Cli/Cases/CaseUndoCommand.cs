using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay case undo</c>: takes a decision back by another entry.</summary>
internal static class CaseUndoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var number = new Argument<string>("decision")
        {
            HelpName = "DECISION",
            Description = "Its number, such as d7.",
        };
        var note = new Option<string?>("--note") { HelpName = "WORDS", Description = "Why." };
        var command = new Command("undo", "Take a decision back; both entries stay.") { number, note };
        options.AddTo(command, signed: true);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var by = options.Who(surroundings, parsed);
            var undoes = ItemArgument.Decision(parsed.GetRequiredValue(number));
            using var opened = CaseWriter.Open(parsed.GetRequiredValue(options.Case), by, TimeProvider.System);
            var made = opened.Decide(
                new NewDecision(DecisionVerb.Undo, default, by) { Undoes = undoes, Note = parsed.GetValue(note) }
            );
            return DecisionOutput.Print(surroundings, look, json, made);
        });
        return command;
    }
}
