using System.CommandLine;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>The arguments and options of <c>hearsay capture</c>.</summary>
internal sealed class CaptureVerbOptions
{
    private readonly Argument<string[]> _places = new("place")
    {
        HelpName = "FILE|FOLDER|ADDRESS|-",
        Description = "What to keep; - is standard input. A list of addresses stands for these.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _into = new("--into")
    {
        HelpName = "FOLDER",
        Description = "The archive, made where there is none; a case's folder is one.",
        Required = true,
    };

    private readonly Option<string?> _by = new("--by") { HelpName = "NAME", Description = "Who has it done." };

    private readonly Option<bool> _again = new("--again")
    {
        Description = "Obtain again what is in the archive already.",
    };

    private readonly Option<bool> _sources = new("--sources")
    {
        Description = "Fetch what feeds and tables name, too; a feed is asked again each time.",
    };

    private readonly FetchOptions _fetch = new();

    /// <summary>Gives them to the command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_places);
        command.Options.Add(_into);
        command.Options.Add(_by);
        command.Options.Add(_again);
        command.Options.Add(_sources);
        foreach (var option in _fetch.All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="OutputException">Nothing to keep was named: H084.</exception>
    public CaptureVerb Read(ParseResult parsed)
    {
        var places = parsed.GetValue(_places) ?? [];
        return places.Length == 0
            ? throw new OutputException(OutputCodes.NoReport, "nothing to keep was named; give files, addresses, or -.")
            : new CaptureVerb(
                places,
                parsed.GetValue(_into)!,
                parsed.GetValue(_by),
                new CollectOptions
                {
                    Again = parsed.GetValue(_again),
                    Sources = parsed.GetValue(_sources),
                    Capture = _fetch.Read(parsed),
                }
            );
    }
}
