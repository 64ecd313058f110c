using System.Diagnostics;
using System.Text;

namespace Hearsay.Cli.Tests;

/// <summary>Runs the built command as a process of its own; HEARSAY_PUBLISHED in the environment names another to run.</summary>
internal static class HearsayProcess
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "hearsay.dll");

    /// <summary>What a shell has to say to run it, without arguments.</summary>
    public static string ForShell =>
        $"'{(Environment.ProcessPath is { } host && IsDotnet(host) ? host : "dotnet")}' exec '{Executable}'";

    /// <summary>Starts it with all three streams in hand.</summary>
    public static Process Start(string[] arguments, params (string Name, string? Value)[] variables)
    {
        var published = Environment.GetEnvironmentVariable("HEARSAY_PUBLISHED");
        var start = new ProcessStartInfo(
            published ?? (Environment.ProcessPath is { } host && IsDotnet(host) ? host : "dotnet")
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var argument in published is null ? ["exec", Executable] : Array.Empty<string>())
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Status, string Output, string Error)> RunAsync(
        string input,
        params string[] arguments
    )
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static bool IsDotnet(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
