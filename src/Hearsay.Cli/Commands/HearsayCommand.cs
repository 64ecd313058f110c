using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Hearsay.Archive;
using Hearsay.Cases;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>The root: what <c>hearsay</c> itself takes, and its verbs.</summary>
internal static class HearsayCommand
{
    private const int Failed = 1;
    private const int WrongUse = 2;

    // What a command that is asked to stop may take to say where it is.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    // What a shell reports of a command that was ended by a closed pipe.
    private const int ClosedPipeStatus = 141;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit status: 0; 1 if anything could not be read or written; 2 for a wrong call.</returns>
    public static int Run(Surroundings surroundings, string[] arguments)
    {
        var parsed = Create(surroundings).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                surroundings.Error.WriteLine(ErrorLine.Of(OutputCodes.BadOption, error.Message));
            }

            surroundings.Error.WriteLine($"Try: {NameOf(parsed.CommandResult)} --help");
            return WrongUse;
        }

        try
        {
            using var output = new StreamWriter(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = Farewell,
                    Output = output,
                    Error = surroundings.Error,
                }
            );
        }
        catch (ClosedPipeException)
        {
            return ClosedPipeStatus;
        }
        catch (OutputException error)
        {
            surroundings.Error.WriteLine(ErrorLine.Of(error.Code, error.Message));
            return error.Code is OutputCodes.BadOption or OutputCodes.NoReport ? WrongUse : Failed;
        }
        catch (ArchiveException error)
        {
            surroundings.Error.WriteLine(ErrorLine.Of(error.Code, error.Message));
            return Failed;
        }
        catch (IntakeException error)
        {
            surroundings.Error.WriteLine(ErrorLine.Of(error.Code, error.Message));
            return Failed;
        }
        catch (CaseException error)
        {
            surroundings.Error.WriteLine(ErrorLine.Of(error.Code, error.Message));
            return Failed;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Nobody is helped by a stack trace; what failed and where to tell it is enough.
            var fault = OutputFailure.OwnFault("", error);
            surroundings.Error.WriteLine(ErrorLine.Of(fault.Code, fault.Message));
            return Failed;
        }
    }

    private static string NameOf(CommandResult called) =>
        called.Parent is CommandResult above ? $"{NameOf(above)} {called.Command.Name}" : "hearsay";

    private static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Take reports apart: who claims what, through whom, when and where.");
        root.Subcommands.Add(DossierCommand.Create(surroundings));
        root.Subcommands.Add(ReadCommand.Create(surroundings));
        root.Subcommands.Add(WaczCommand.Create(surroundings));
        root.Subcommands.Add(CaseCommand.Create(surroundings));
        root.Subcommands.Add(SearchCommand.Create(surroundings));
        root.Subcommands.Add(DiffCommand.Create(surroundings));
        root.Subcommands.Add(CaptureCommand.Create(surroundings));
        root.Subcommands.Add(VerifyCommand.Create(surroundings));
        root.Subcommands.Add(TimestampCommand.Create(surroundings));
        root.Subcommands.Add(ExplainCommand.Create(surroundings));
        root.Subcommands.Add(GazetteerCommand.Create(surroundings));
        ExampleHelp.AddTo(root);
        root.SetAction(parsed =>
            root.Options.OfType<HelpOption>().First().Action is SynchronousCommandLineAction help
                ? help.Invoke(parsed)
                : WrongUse
        );
        return root;
    }
}
