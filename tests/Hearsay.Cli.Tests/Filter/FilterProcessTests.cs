namespace Hearsay.Cli.Tests;

public sealed class FilterProcessTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Answers_each_line_before_the_next_is_written(string threads)
    {
        using var process = HearsayProcess.Start(["read", "--format", "jsonl", "--threads", threads]);
        for (var i = 1; i <= 3; i++)
        {
            await process.StandardInput.WriteAsync($$"""{"text":"Line {{i}}."}""" + "\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            var answer = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith($$"""{"id":"{{i}}",""", answer, StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Ends_with_1_if_a_line_failed_and_says_nothing_beside_the_output()
    {
        var (status, output, error) = await HearsayProcess.RunAsync(
            "{\"text\":\"One.\"}\nno\n",
            "read",
            "--format",
            "jsonl"
        );
        Assert.Equal(1, status);
        Assert.Equal(2, output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal("", error);
    }
}
