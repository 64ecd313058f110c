using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>The arguments and options of <c>hearsay read</c>.</summary>
internal sealed class ReadOptions(string[] formats)
{
    /// <summary>The forms that the results can have.</summary>
    public string[] Formats => formats;

    public Argument<string[]> Places { get; } =
        new("report")
        {
            HelpName = "FILE|FOLDER|ADDRESS|-",
            Description = "Reports, or what holds them, told by content; - is standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<string?> Published { get; } =
        new("--published")
        {
            HelpName = "DATE",
            Description = "When it was published, ISO 8601; without it, \"today\" stays unresolved.",
        };

    public Option<string?> Outlet { get; } = new("--outlet") { HelpName = "NAME", Description = "Who published it." };

    public Option<string?> Title { get; } = new("--title") { HelpName = "WORDS", Description = "Its title." };

    public Option<string?> Recall { get; } =
        new("--recall")
        {
            HelpName = "0..1",
            Description = "0 gets as few claims wrong as can be, 1 misses as few [default: 0.5].",
        };

    public Option<string[]> Gazetteer { get; } =
        new("--gazetteer")
        {
            HelpName = "FILE",
            Description = "Look places up there too [default: your own gazetteer, if you have added to it].",
        };

    public Option<bool> NoGazetteer { get; } =
        new("--no-gazetteer") { Description = "Look places up only in what comes with Hearsay." };

    public Option<string?> Format { get; } =
        new("--format", "-f")
        {
            HelpName = string.Join('|', formats),
            Description = "The form of the results [default: terminal].",
        };

    public Option<string?> Out { get; } =
        new("--out", "-o")
        {
            HelpName = "PATH",
            Description = "Where the results go; with html, a folder gets a page for each report.",
        };

    public Option<string?> Threads { get; } =
        new("--threads", "-j") { HelpName = "N", Description = "How many cores are used [default: all]." };

    public FetchOptions Fetch { get; } = new();

    public Option<bool> Sources { get; } =
        new("--sources") { Description = "Fetch the sources that a table names, and read them too." };

    public Option<string?> Width { get; } =
        new("--width")
        {
            HelpName = "N",
            Description = "Columns of the terminal form [default: the terminal's, else 80].",
        };

    public Option<string?> Colour { get; } =
        new("--color", "--colour") { HelpName = "auto|always|never", Description = "Colours in the terminal form." };

    public Option<bool> Full { get; } =
        new("--full") { Description = "Quote passages whole in the terminal form, however long." };

    /// <summary>Gives a command all of them, in the order in which the help shows them.</summary>
    public void AddTo(Command command)
    {
        Format.CompletionSources.Add(formats);
        Colour.CompletionSources.Add("auto", "always", "never");
        command.Arguments.Add(Places);
        foreach (
            var option in (Option[])
                [
                    Published,
                    Outlet,
                    Title,
                    Recall,
                    Gazetteer,
                    NoGazetteer,
                    Format,
                    Out,
                    Threads,
                    Sources,
                    .. Fetch.All,
                    Width,
                    Colour,
                    Full,
                ]
        )
        {
            command.Options.Add(option);
        }
    }
}
