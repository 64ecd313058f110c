using System.CommandLine;
using Hearsay.Cases;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>The reader that the options ask for, and how it signs what it reads.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Agent">Its name and version, and the settings that are not the default.</param>
internal sealed record ChosenReader(ReportReader Reader, Agent Agent)
{
    /// <summary>Gives a command the options that change how reports are read.</summary>
    public static void AddTo(Command command, ReadOptions options)
    {
        foreach (var option in (Option[])[options.Recall, options.Gazetteer, options.NoGazetteer])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The reader that was asked for.</summary>
    /// <exception cref="OutputException">An option says nothing.</exception>
    public static ChosenReader Of(Surroundings surroundings, ParseResult parsed, ReadOptions options)
    {
        var recall = parsed.GetValue(options.Recall);
        var places = UserGazetteer.Gather(
            surroundings,
            parsed.GetValue(options.Gazetteer) ?? [],
            parsed.GetValue(options.NoGazetteer)
        );
        return new ChosenReader(
            ReportReader.ForEnglish(OptionValue.Share(recall, "--recall") ?? ReportReader.DefaultRecall, places),
            ReaderAgent.At(recall, places)
        );
    }
}
