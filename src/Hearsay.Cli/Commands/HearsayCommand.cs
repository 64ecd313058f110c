using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>The root: what <c>hearsay</c> itself takes, and its verbs.</summary>
internal static class HearsayCommand
{
    private const int Failed = 1;
    private const int WrongUse = 2;

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

            surroundings.Error.WriteLine("Try: hearsay --help");
            return WrongUse;
        }

        try
        {
            using var output = new StreamWriter(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
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
    }

    private static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Take reports apart: who claims what, through whom, when and where.");
        root.Subcommands.Add(ReadCommand.Create(surroundings));
        root.Subcommands.Add(ExplainCommand.Create(surroundings));
        ExampleHelp.AddTo(root);
        if (!surroundings.InputIsTerminal)
        {
            root.SetAction(_ =>
                FilterRun.Run(
                    new ReadSettings
                    {
                        Places = [],
                        Format = "jsonl",
                        Threads = Environment.ProcessorCount,
                        Look = new SheetLook(80, false, false),
                    },
                    surroundings
                )
            );
        }

        return root;
    }
}
