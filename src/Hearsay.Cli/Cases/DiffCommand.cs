using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay diff</c>: what changed between two versions of a report.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var report = new Argument<string>("report")
        {
            HelpName = "REPORT",
            Description = "The later one, such as r15.",
        };
        var other = new Argument<string?>("other")
        {
            HelpName = "OTHER",
            Description = "The earlier one [default: the version before].",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("diff", "Say what changed between versions of a report, by passage.")
        {
            report,
            other,
        };
        options.AddTo(command, signed: false);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var later = ItemArgument.Report(parsed.GetRequiredValue(report));
            using var opened = CaseReader.Open(parsed.GetRequiredValue(options.Case));
            var earlier = parsed.GetValue(other) is { } words
                ? ItemArgument.Report(words)
                : VersionBefore(opened.Store, later);
            var (before, after) = (opened.Store.Read(earlier), opened.Store.Read(later));
            new DiffOutput(before, after).Print(surroundings, look, json);
            return 0;
        });
        return command;
    }

    private static long VersionBefore(ICaseStore store, long later)
    {
        var report =
            store.Find(later)
            ?? throw new CaseException(
                "H310",
                $"r{later}: there is no such report in this case; hearsay case list shows what there is."
            );
        var before = store
            .List(new ReportQuery { Series = report.Series, Removed = true })
            .LastOrDefault(version => version.Version < report.Version);
        return before?.Id
            ?? throw OptionValue.Bad($"r{later} is the first version of its report; name the one to hold it against.");
    }
}
