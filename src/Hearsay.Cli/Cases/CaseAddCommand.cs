using System.CommandLine;
using Hearsay.Cases;
using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary><c>hearsay case add</c>: reads reports and keeps them in a case.</summary>
internal static class CaseAddCommand
{
    private const int MostThreads = 256;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var read = new ReadOptions(["terminal", "json"]);
        var again = new Option<bool>("--again")
        {
            Description = "Fetch what lists and tables name again, though the case has it.",
        };
        var command = new Command("add", "Read reports and keep them, with their captures, in a case.");
        command.Arguments.Add(read.Places);
        foreach (
            var option in (Option[])
                [read.Published, read.Outlet, read.Title, read.Sources, read.Threads, .. read.Fetch.All]
        )
        {
            command.Options.Add(option);
        }

        command.Options.Add(again);
        ChosenReader.AddTo(command, read);

        options.AddTo(command, signed: true);
        command.SetAction(parsed =>
        {
            var json = options.IsJson(parsed);
            var look = options.Look(surroundings, parsed);
            var folder = parsed.GetRequiredValue(options.Case);
            var by = options.Who(surroundings, parsed);
            var reader = ChosenReader.Of(surroundings, parsed, read);
            var settings = SettingsOf(parsed, read, look, reader.Reader);
            if (parsed.GetValue(read.Title) is not null && settings.Places.Count > 1)
            {
                throw OptionValue.Bad(
                    "--title can be given for one report only; leave it out, or add them one by one."
                );
            }

            if (settings.Places.Count == 0)
            {
                throw new OutputException(
                    OutputCodes.NoReport,
                    "no report was named; give a file, an address, or - for standard input."
                );
            }

            using var writer = CaseWriter.Open(folder, by, TimeProvider.System);
            using var known = new KnownReports(folder);
            using var lines = new AddedLines(surroundings, look, json);
            var adding = new CaseAdding(writer, reader.Agent, by, lines);
            using var run = new ReadRun(
                settings with
                {
                    Known = known.Find,
                    Kept = parsed.GetValue(again) ? null : new KeptCaptures(folder, settings.Capture).Find,
                },
                surroundings,
                adding
            );
            return run.Run();
        });
        return command;
    }

    private static ReadSettings SettingsOf(ParseResult parsed, ReadOptions read, SheetLook look, ReportReader reader)
    {
        var published = parsed.GetValue(read.Published);
        PublicationTime time = default;
        if (published is not null && !PublicationTime.TryParse(published, out time))
        {
            throw OptionValue.Bad($"--published {published} is no ISO 8601 date; write it like 2016-09-18.");
        }

        return new ReadSettings
        {
            Places = [.. (parsed.GetValue(read.Places) ?? []).Select(FullPath)],
            Format = "terminal",
            Defaults = new ReportDefaults(
                published is null ? null : time,
                parsed.GetValue(read.Outlet),
                parsed.GetValue(read.Title)
            ),
            Reader = reader,
            Sources = parsed.GetValue(read.Sources),
            Threads =
                OptionValue.Positive(parsed.GetValue(read.Threads), "--threads", MostThreads)
                ?? Environment.ProcessorCount,
            Capture = read.Fetch.Read(parsed),
            Look = look,
        };
    }

    // Where a file lies tells the versions of what is in it, so it is kept from the root on.
    private static string FullPath(string place) =>
        place == "-" || CaptureSource.IsAddress(place) || place.Contains('\0') ? place : Path.GetFullPath(place);
}
