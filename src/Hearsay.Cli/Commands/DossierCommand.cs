using System.CommandLine;
using Hearsay.Pages;

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

        var said = new DossierOptions { Title = parsed.GetValue(options.Title) };
        using var run = new ReadRun(settings, surroundings, new DossierFormat(format, said));
        return run.Run();
    }

    private static string? ByEnding(string? target) =>
        Path.GetExtension(target)?.ToLowerInvariant() switch
        {
            ".html" or ".htm" => "html",
            ".json" => "json",
            ".csv" => "csv",
            _ => null,
        };
}
