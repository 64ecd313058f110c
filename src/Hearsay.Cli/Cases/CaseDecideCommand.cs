using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay case decide</c>: records what a person decides about something that was read.</summary>
internal static class CaseDecideCommand
{
    private static readonly string[] Verbs = ["accept", "correct", "reject", "merge", "split", "comment"];

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var item = new Argument<string>("item")
        {
            HelpName = "ITEM",
            Description = "What it is about: r12, r12/c4, …; hearsay case show CASE r12 --items lists them.",
        };
        var verb = new Argument<string>("verb")
        {
            HelpName = string.Join('|', Verbs),
            Description = "What is decided.",
        };
        verb.CompletionSources.Add(Verbs);
        var words = new Argument<string[]>("words")
        {
            HelpName = "WORDS",
            Description =
                "For correct FIELD=VALUE; for merge the other one; for split what goes to the other (n4,n7); for comment the words.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var note = new Option<string?>("--note") { HelpName = "WORDS", Description = "Why." };
        var command = new Command("decide", "Accept, correct, reject, merge, split or comment on something.")
        {
            item,
            verb,
            words,
            note,
        };
        options.AddTo(command, signed: true);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var decision = Of(
                ItemArgument.Item(parsed.GetRequiredValue(item)),
                parsed.GetRequiredValue(verb),
                parsed.GetValue(words) ?? [],
                options.Who(surroundings, parsed)
            );
            using var opened = CaseWriter.Open(parsed.GetRequiredValue(options.Case), decision.By, TimeProvider.System);
            var made = opened.Decide(decision with { Note = parsed.GetValue(note) ?? decision.Note });
            return DecisionOutput.Print(surroundings, look, json, made);
        });
        return command;
    }

    private static NewDecision Of(ItemAddress target, string name, string[] words, Agent by)
    {
        if (!Verbs.Contains(name, StringComparer.Ordinal) || !DecisionVerbs.TryParse(name, out var verb))
        {
            throw OptionValue.Bad($"{name} is none of {string.Join(", ", Verbs)}.");
        }

        var decision = new NewDecision(verb, target, by);
        var line = string.Join(' ', words);
        switch (verb)
        {
            case DecisionVerb.Correct:
                var at = line.IndexOf('=', StringComparison.Ordinal);
                return at > 0 ? decision with { Field = line[..at], Value = line[(at + 1)..] } : decision;
            case DecisionVerb.Merge when words.Length == 1:
                return decision with { Other = ItemArgument.Item(words[0]) };
            case DecisionVerb.Split:
                return decision with { Value = line };
            case DecisionVerb.Comment:
                return decision with { Note = line };
            default:
                return words.Length == 0
                    ? decision
                    : throw OptionValue.Bad($"{name} takes no more words; say why with --note.");
        }
    }
}
