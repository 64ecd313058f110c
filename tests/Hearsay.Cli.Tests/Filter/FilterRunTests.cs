using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

public sealed class FilterRunTests : IDisposable
{
    private const string Lines =
        "{\"text\":\"Police said that two had died.\"}\nno\n{\"id\":\"c\",\"text\":\"Rain.\"}\n";
    private readonly string _folder = TestFolder.Make("test");

    [Fact]
    public void A_file_of_JSON_Lines_gives_what_standard_input_gives()
    {
        var file = Path.Combine(_folder, "named.txt");
        File.WriteAllText(file, Lines);
        var piped = CommandRun.Run(Lines, "read", "--format", "jsonl");
        var named = CommandRun.Run("", "read", file, "--format", "jsonl");
        var twice = CommandRun.Run("", "read", file, file, "--format", "jsonl");
        Assert.Equal(1, piped.Status);
        Assert.Equal(piped, named);
        Assert.Equal(piped.Output + piped.Output, twice.Output);
    }

    [Fact]
    public void Goes_into_a_file_where_one_is_named()
    {
        var target = Path.Combine(_folder, "out.jsonl");
        var (status, output, error) = CommandRun.Run(Lines, "read", "-f", "jsonl", "-o", target);
        Assert.Equal((1, "", ""), (status, output, error));
        Assert.Equal(CommandRun.Run(Lines, "read", "-f", "jsonl").Output, File.ReadAllText(target));
    }

    [Fact]
    public void The_call_fills_in_what_a_line_does_not_say()
    {
        const string text = "{\"text\":\"It rained today, he said.\"}\n";
        var known = CommandRun.Run(text, "read", "-f", "jsonl", "--published", "2027-03-28");
        Assert.NotEqual(CommandRun.Run(text, "read", "-f", "jsonl"), known);
        Assert.Contains("2027-03-28", known.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
