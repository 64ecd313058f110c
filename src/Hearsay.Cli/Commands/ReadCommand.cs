using System.CommandLine;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary><c>hearsay read</c>: takes reports apart and prints what is in them.</summary>
internal static class ReadCommand
{
    private static readonly string[] Formats = ["terminal", "html", "json", "jsonl", "csv"];
    private const int MostThreads = 256;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new ReadOptions(Formats);
        var command = new Command("read", "Read reports: who claims what, through whom, when and where.");
        options.AddTo(command);
        command.SetAction(parsed => Run(surroundings, parsed, options));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult parsed, ReadOptions options)
    {
        var settings = SettingsOf(
            surroundings,
            parsed,
            options,
            parsed.GetValue(options.Format) ?? "terminal",
            parsed.GetValue(options.Out)
        );
        if (FilterRun.Fits(settings))
        {
            return FilterRun.Run(settings, surroundings);
        }

        if (settings.Places.Count == 0)
        {
            settings = settings with { Places = OfInput(surroundings, "read") };
        }

        using var run = new ReadRun(settings, surroundings);
        return run.Run();
    }

    /// <summary>Standard input, where somebody sends something there.</summary>
    /// <exception cref="OutputException">Nobody does.</exception>
    internal static string[] OfInput(Surroundings surroundings, string verb) =>
        surroundings.InputIsTerminal
            ? throw new OutputException(
                OutputCodes.NoReport,
                $"no report was named; give a file, an address, or - for standard input, or see hearsay {verb} --help."
            )
            : ["-"];

    /// <summary>What was asked for; options that the verb does not have are as if they were not given.</summary>
    internal static ReadSettings SettingsOf(
        Surroundings surroundings,
        ParseResult parsed,
        ReadOptions options,
        string format,
        string? target
    )
    {
        var places = parsed.GetValue(options.Places) ?? [];
        var title = parsed.GetValue(options.Title);
        if (!options.Formats.Contains(format, StringComparer.Ordinal))
        {
            throw Bad($"--format {format} is none of {string.Join(", ", options.Formats)}.");
        }

        if (places.FirstOrDefault(place => place.Length > 1 && place[0] == '-' && !File.Exists(place)) is { } unknown)
        {
            throw Bad($"there is no option {unknown}; hearsay {parsed.CommandResult.Command.Name} --help lists them.");
        }

        if (title is not null && places.Length > 1)
        {
            throw Bad("--title can be given for one report only; leave it out, or read them one by one.");
        }

        if (places.Count(place => place == "-") > 1)
        {
            throw Bad("- stands for standard input, which can be read only once.");
        }

        if (target is not null and not "-" && places.Any(place => IsSameFile(place, target)))
        {
            throw Bad($"--out {target} is one of the reports; a report is never written over, so name another file.");
        }

        return new ReadSettings
        {
            Places = places,
            Format = format,
            Out = target,
            Defaults = new ReportDefaults(
                PublishedOf(parsed.GetValue(options.Published)),
                parsed.GetValue(options.Outlet),
                title
            ),
            Reader = ReportReader.ForEnglish(
                OptionValue.Share(parsed.GetValue(options.Recall), "--recall") ?? ReportReader.DefaultRecall,
                UserGazetteer.Gather(
                    surroundings,
                    parsed.GetValue(options.Gazetteer) ?? [],
                    parsed.GetValue(options.NoGazetteer)
                )
            ),
            Threads =
                OptionValue.Positive(parsed.GetValue(options.Threads), "--threads", MostThreads)
                ?? Environment.ProcessorCount,
            Capture = options.Fetch.Read(parsed),
            Sources = parsed.GetValue(options.Sources),
            Look = SheetLook.Of(
                surroundings,
                parsed.GetValue(options.Width),
                parsed.GetValue(options.Colour),
                parsed.GetValue(options.Full),
                target
            ),
        };
    }

    private static bool IsSameFile(string place, string target) =>
        File.Exists(place)
        && File.Exists(target)
        && string.Equals(Followed(place), Followed(target), StringComparison.Ordinal);

    // Links are followed to their end, so that no other name of the same file gets through.
    private static string Followed(string path) =>
        File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

    private static PublicationTime? PublishedOf(string? words) =>
        words is null ? null
        : PublicationTime.TryParse(words, out var published) ? published
        : throw Bad($"--published {words} is no ISO 8601 date; write it like 2016-09-18 or 2016-09-18T09:30+03:00.");

    private static OutputException Bad(string message) => new(OutputCodes.BadOption, message);
}
