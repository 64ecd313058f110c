using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>The arguments and options of <c>hearsay dossier</c>: those of <c>hearsay read</c> that fit, and its own.</summary>
internal sealed class DossierVerbOptions
{
    /// <summary>The forms that a dossier can have.</summary>
    public static readonly string[] Formats = ["html", "md", "json", "csv"];

    /// <summary>Those that reading has too.</summary>
    public ReadOptions Reading { get; } = new(Formats);

    public Option<string?> Format { get; } =
        new("--format", "-f")
        {
            HelpName = string.Join('|', Formats),
            Description = "The form [default: by the ending of --out, else md].",
        };

    public Option<string?> Out { get; } =
        new("--out", "-o")
        {
            HelpName = "FILE|FOLDER/",
            Description = "Where the dossier goes [default: standard output]; a folder gets a page for each report.",
        };

    public Option<string?> Title { get; } =
        new("--title")
        {
            HelpName = "WORDS",
            Description = "What the dossier is called [default: its first headline].",
        };

    public Option<string?> AsOf { get; } =
        new("--as-of")
        {
            HelpName = "DATE",
            Description = "The moment at which forecasts count as due [default: the latest report's].",
        };

    public Option<string?> Names { get; } =
        new("--names")
        {
            HelpName = "date-outlet",
            Description =
                "Take day and outlet from names like 2027-03-28-kemi-courier.txt, where the report states none.",
        };

    /// <summary>Gives a command all of them, in the order in which the help shows them.</summary>
    public void AddTo(Command command)
    {
        Format.CompletionSources.Add(Formats);
        Names.CompletionSources.Add("date-outlet");
        command.Arguments.Add(Reading.Places);
        foreach (
            var option in (Option[])
                [
                    Out,
                    Format,
                    Title,
                    Names,
                    AsOf,
                    Reading.Published,
                    Reading.Outlet,
                    Reading.Recall,
                    Reading.Gazetteer,
                    Reading.NoGazetteer,
                    Reading.Threads,
                    .. Reading.Fetch.All,
                ]
        )
        {
            command.Options.Add(option);
        }
    }
}
