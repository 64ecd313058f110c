using System.CommandLine;

namespace Hearsay.Cli;

/// <summary><c>hearsay read</c>: takes reports apart and prints what is in them.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var format = new Option<string>("--format", "-f") { Description = "How the results are printed." };
        format.AcceptOnlyFromAmong("jsonl");
        var threads = new Option<int>("--threads")
        {
            Description = "How many cores are used; all of them unless this says otherwise.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var command = new Command("read", "Reads reports and prints who says what.") { format, threads };
        command.SetAction(parsed =>
            Filter(surroundings, ReportDefaults.None, Math.Clamp(parsed.GetValue(threads), 1, 256))
        );
        return command;
    }

    /// <summary>Reads JSON Lines from standard input and prints JSON Lines.</summary>
    public static int Filter(Surroundings surroundings, ReportDefaults defaults, int threads)
    {
        var filter = new JsonLinesFilter(surroundings.Input, surroundings.Output, defaults);
        filter.Run(threads);
        return filter.Failed == 0 ? 0 : 1;
    }
}
