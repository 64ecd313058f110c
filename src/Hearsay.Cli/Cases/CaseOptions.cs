using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary>The arguments and options that the verbs of cases share.</summary>
internal sealed class CaseOptions
{
    private static readonly string[] Formats = ["terminal", "json"];

    public Argument<string> Case { get; } = new("case") { HelpName = "CASE", Description = "The case's folder." };

    public Option<string?> By { get; } =
        new("--by")
        {
            HelpName = "NAME",
            Description = "Who does this, as it is kept in the case [default: $HEARSAY_BY, else your login].",
        };

    public Option<string?> Format { get; } =
        new("--format", "-f")
        {
            HelpName = string.Join('|', Formats),
            Description = "The form of the results [default: terminal].",
        };

    public Option<string?> Width { get; } =
        new("--width")
        {
            HelpName = "N",
            Description = "Columns of the terminal form [default: the terminal's, else 80].",
        };

    public Option<string?> Colour { get; } =
        new("--color", "--colour") { HelpName = "auto|always|never", Description = "Colours in the terminal form." };

    /// <summary>Gives a command the case, and how results look.</summary>
    /// <param name="command">The command.</param>
    /// <param name="signed">Whether it is asked who does it.</param>
    public void AddTo(Command command, bool signed)
    {
        Format.CompletionSources.Add(Formats);
        Colour.CompletionSources.Add("auto", "always", "never");
        command.Arguments.Insert(0, Case);
        if (signed)
        {
            command.Options.Add(By);
        }

        foreach (var option in (Option[])[Format, Width, Colour])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether results are printed as JSON.</summary>
    /// <exception cref="OutputException">The form is none that there is.</exception>
    public bool IsJson(ParseResult parsed) => IsJson(parsed.GetValue(Format));

    /// <summary>Whether a form that was asked for is JSON.</summary>
    /// <exception cref="OutputException">The form is none that there is.</exception>
    public static bool IsJson(string? format) =>
        format switch
        {
            null or "terminal" => false,
            "json" => true,
            var other => throw new OutputException(
                OutputCodes.BadOption,
                $"--format {other} is none of {string.Join(", ", Formats)}."
            ),
        };

    /// <summary>Who does this.</summary>
    public Agent Who(Surroundings surroundings, ParseResult parsed) =>
        Agent.Person(
            new[] { parsed.GetValue(By), surroundings.Variable("HEARSAY_BY"), Environment.UserName }.First(name =>
                !string.IsNullOrWhiteSpace(name)
            )!
        );

    /// <summary>How results look on a terminal.</summary>
    public SheetLook Look(Surroundings surroundings, ParseResult parsed) =>
        SheetLook.Of(surroundings, parsed.GetValue(Width), parsed.GetValue(Colour), full: false, target: null);
}
