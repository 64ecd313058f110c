using System.CommandLine;
using Hearsay.Pages;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Cli;

/// <summary><c>hearsay dossier</c>: works reports out together and shows where they agree and where they conflict.</summary>
internal static class DossierCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new DossierVerbOptions();
        var command = new Command("dossier", "Work reports out together: where they agree, where they conflict.");
        options.AddTo(command);
        command.SetAction(parsed => Run(surroundings, parsed, options));
        return command;
    }

    private static int Run(Surroundings surroundings, ParseResult parsed, DossierVerbOptions options)
    {
        var target = parsed.GetValue(options.Out);
        var format = parsed.GetValue(options.Format) ?? ByEnding(target) ?? "md";
        if (IsFolder(target) && format != "html")
        {
            throw new OutputException(
                OutputCodes.BadOption,
                $"--out {target} is a folder, which takes html only; name a file for {format}."
            );
        }

        var names = parsed.GetValue(options.Names);
        if (names is not (null or "date-outlet"))
        {
            throw new OutputException(OutputCodes.BadOption, $"--names {names} is not date-outlet.");
        }

        var settings = ReadCommand.SettingsOf(surroundings, parsed, options.Reading, format, target) with
        {
            DatedNames = names is not null,
            Cases = true,
        };
        if (settings.Places.Count == 0)
        {
            settings = settings with { Places = ReadCommand.OfInput(surroundings, "dossier") };
        }

        var said = new DossierOptions
        {
            Title = parsed.GetValue(options.Title),
            AsOf = AsOf(parsed.GetValue(options.AsOf)),
            Decisions = [.. settings.Places.SelectMany(CaseDecisions.Read)],
        };
        IReportFormat made = IsFolder(target)
            ? new DossierFolderFormat(target!, said, settings.Threads)
            : new DossierFormat(format, said, settings.Threads);
        using var run = new ReadRun(settings, surroundings, made);
        return run.Run();
    }

    private static string? ByEnding(string? target) =>
        Path.GetExtension(target)?.ToLowerInvariant() switch
        {
            ".html" or ".htm" => "html",
            ".json" => "json",
            ".csv" => "csv",
            _ => IsFolder(target) ? "html" : null,
        };

    private static bool IsFolder(string? target) =>
        target is not null && (Path.EndsInDirectorySeparator(target) || Directory.Exists(target));

    private static Instant? AsOf(string? words) =>
        words is null ? null
        : PublicationTime.TryParse(words, out var time)
            ? time.ToInstant() ?? (time.Date + (time.Time ?? LocalTime.Midnight)).InUtc().ToInstant()
        : throw new OutputException(
            OutputCodes.BadOption,
            $"--as-of {words} is no ISO 8601 date; write it like 2016-09-18 or 2016-09-18T09:30Z."
        );
}
