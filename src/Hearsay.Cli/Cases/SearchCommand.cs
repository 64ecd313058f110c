using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay search</c>: finds words in a case's reports, claims, holders and places.</summary>
internal static class SearchCommand
{
    private static readonly (string Name, SearchKind Kind)[] Kinds =
    [
        ("reports", SearchKind.Reports),
        ("claims", SearchKind.Claims),
        ("holders", SearchKind.Holders),
        ("places", SearchKind.Places),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var words = new Argument<string[]>("words")
        {
            HelpName = "WORDS",
            Description = "All must be there; \"…\" keeps words together, injur* takes any ending, -word leaves out.",
            Arity = ArgumentArity.OneOrMore,
        };
        var kind = Text(
            "--kind",
            string.Join('|', Kinds.Select(pair => pair.Name)),
            "What is searched [default: reports]."
        );
        var holder = Text("--holder", "WORDS", "Only what somebody with these words in the name says.");
        var place = Text("--place", "WORDS", "Only what speaks of a place with these words in its name.");
        var outlet = Text("--outlet", "NAME", "Only reports of this outlet.");
        var since = Text("--since", "DATE", "Only reports published on this day or later.");
        var until = Text("--until", "DATE", "Only reports published on this day or earlier.");
        var on = Text("--on", "DATE", "Only what speaks of a time that touches this day, UTC.");
        var limit = Text("--limit", "N", "At most so many reports [default: 20].");
        var command = new Command("search", "Find words in a case: in reports, claims, holders and places.")
        {
            words,
            kind,
            holder,
            place,
            outlet,
            since,
            until,
            on,
            limit,
        };
        options.AddTo(command, signed: false);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var query = new SearchQuery(string.Join(' ', parsed.GetRequiredValue(words)))
            {
                Kind = KindOf(parsed.GetValue(kind)),
                Holder = parsed.GetValue(holder),
                Place = parsed.GetValue(place),
                Outlet = parsed.GetValue(outlet),
                Since = OptionValue.Day(parsed.GetValue(since), "--since"),
                Until = OptionValue.Day(parsed.GetValue(until), "--until"),
                On = OptionValue.Day(parsed.GetValue(on), "--on"),
                Limit = OptionValue.Positive(parsed.GetValue(limit), "--limit", 10_000) ?? 20,
            };
            using var opened = CaseReader.Open(parsed.GetRequiredValue(options.Case));
            SearchOutput.Print(surroundings, look, json, opened.Store.Search(query));
            return 0;
        });
        return command;
    }

    private static Option<string?> Text(string name, string help, string description) =>
        new(name) { HelpName = help, Description = description };

    private static SearchKind KindOf(string? name)
    {
        var at = Array.FindIndex(Kinds, pair => pair.Name == (name ?? "reports"));
        return at >= 0
            ? Kinds[at].Kind
            : throw OptionValue.Bad($"--kind {name} is none of {string.Join(", ", Kinds.Select(pair => pair.Name))}.");
    }
}
