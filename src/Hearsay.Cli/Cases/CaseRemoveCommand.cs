using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay case remove</c>: takes reports out of a case; their captures, and an entry that says so, stay.</summary>
internal static class CaseRemoveCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var reports = new Argument<string[]>("reports")
        {
            HelpName = "REPORT",
            Description = "Reports, such as r12.",
            Arity = ArgumentArity.OneOrMore,
        };
        var note = new Option<string?>("--note") { HelpName = "WORDS", Description = "Why." };
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        var command = new Command("remove", "Take reports out of a case; undo brings them back.")
        {
            reports,
            note,
            yes,
        };
        options.AddTo(command, signed: true);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var by = options.Who(surroundings, parsed);
            var targets = parsed.GetRequiredValue(reports).Select(ItemArgument.Report).ToList();
            if (!parsed.GetValue(yes) && !IsMeant(surroundings, targets.Count))
            {
                return 1;
            }

            using var opened = CaseWriter.Open(parsed.GetRequiredValue(options.Case), by, TimeProvider.System);
            foreach (var report in targets)
            {
                var removal = new NewDecision(DecisionVerb.Remove, new ItemAddress(report), by)
                {
                    Note = parsed.GetValue(note),
                };
                DecisionOutput.Print(surroundings, look, json, opened.Decide(removal));
            }

            return 0;
        });
        return command;
    }

    private static bool IsMeant(Surroundings surroundings, int count)
    {
        if (!surroundings.InputIsTerminal)
        {
            throw OptionValue.Bad("remove asks before it does anything, and nobody is there to ask; give --yes.");
        }

        surroundings.Error.Write($"Remove {CaseOutput.Count(count, "report")} from the case? [y/N] ");
        using var input = new StreamReader(surroundings.Input, leaveOpen: true);
        var answer = input.ReadLine()?.Trim();
        return string.Equals(answer, "y", StringComparison.OrdinalIgnoreCase)
            || string.Equals(answer, "yes", StringComparison.OrdinalIgnoreCase);
    }
}
