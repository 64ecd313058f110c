namespace Hearsay.Cli.Tests;

/// <summary>Two processes on one case: readers never wait, a second writer is told, and neither hurts the other.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly CaseRun _run = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_one_adds_others_read_and_a_second_writer_is_told()
    {
        _run.Well("case", "new", _run.Case, "--by", "Aino");
        using var process = HearsayProcess.Start(["case", "add", _run.Case, _run.In("bridge.txt"), "-"]);

        // It holds the case open until its input ends.
        await WaitForWriterAsync();
        Assert.Equal(0, _run.Json("case", "list", _run.Case).GetArrayLength());
        Assert.Contains("H305", _run.Badly(1, "case", "add", _run.Case, _run.In("rain.txt")), StringComparison.Ordinal);
        Assert.Contains("H305", _run.Badly(1, "case", "pack", _run.Case, _run.In("a.zip")), StringComparison.Ordinal);
        Assert.StartsWith("Nothing is wrong", _run.Well("verify", _run.Case));
        await process.StandardInput.WriteAsync("It snowed in Kemi, the mayor said.");
        process.StandardInput.Close();
        await process.WaitForExitAsync(Stop);
        Assert.Equal(0, process.ExitCode);
        Assert.EndsWith("1 added.\n", Last(_run.Well("case", "add", _run.Case, _run.In("rain.txt"))));
        Assert.Equal(3, _run.Json("case", "list", _run.Case).GetArrayLength());
        Assert.StartsWith("Nothing is wrong", _run.Well("verify", _run.Case));
    }

    public void Dispose() => _run.Dispose();

    private static string Last(string output) => output[(output.TrimEnd('\n').LastIndexOf('\n') + 1)..];

    private async Task WaitForWriterAsync()
    {
        for (var i = 0; i < 200; i++)
        {
            if (CommandRun.Run("", "case", "rename", _run.Case, "kemi").Status != 0)
            {
                return;
            }

            await Task.Delay(50, Stop);
        }

        Assert.Fail("The process never opened the case.");
    }
}
