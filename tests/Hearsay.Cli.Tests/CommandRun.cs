using System.Text;

namespace Hearsay.Cli.Tests;

/// <summary>Runs the command inside the test's own process, with surroundings of its own.</summary>
internal static class CommandRun
{
    /// <summary>Runs it with the given input and arguments.</summary>
    /// <returns>The exit status, and what went to standard output and to standard error.</returns>
    public static (int Status, string Output, string Error) Run(string input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
        };
        var status = HearsayCommand.Run(surroundings, arguments);
        return (status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
