using System.Text;

namespace Hearsay.Cli;

/// <summary>What a command sees of the process that it runs in; tests give it their own.</summary>
internal sealed class Surroundings
{
    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output: results and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: what went wrong, and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody types the input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether somebody looks at the output as it comes.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether somebody looks at the errors as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many columns the terminal has; null where there is none, or where it does not say.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>The environment's variables.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess()
    {
        FileSizeLimit.Heed();
        var toTerminal = !Console.IsOutputRedirected;
        return new Surroundings
        {
            Input = OrNothing(Console.OpenStandardInput),
            Output = new OutputStream(new SizedStream(Console.OpenStandardOutput())),
            Error = new StreamWriter(new ErrorStream(OrNothing(Console.OpenStandardError)), new UTF8Encoding(false))
            {
                AutoFlush = true,
            },
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = toTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            TerminalWidth = toTerminal ? WidthOfTerminal() : null,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    // A process may be started with a stream closed; then there is nothing to read, and nobody to tell.
    private static Stream OrNothing(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Stream.Null;
        }
    }

    private static int? WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
