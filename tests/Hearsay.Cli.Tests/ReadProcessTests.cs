using System.Text.Json;

namespace Hearsay.Cli.Tests;

/// <summary>What only the command itself can show: its streams, its status, the files that it leaves.</summary>
public sealed class ReadProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-").FullName;

    [Fact]
    public async Task Results_go_to_standard_output_and_errors_to_standard_error()
    {
        var good = Write("good.txt", "The minister said on Friday that the bridge was safe.");
        var (status, output, error) = await HearsayProcess.RunAsync("", "read", good, Missing, good, "-f", "json");
        Assert.Equal(1, status);
        Assert.Equal($"hearsay: H001: {Missing}: there is no such file; check the spelling and the folder.\n", error);
        using var document = JsonDocument.Parse(output);
        Assert.Equal(2, document.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_report_is_never_written_over()
    {
        var report = Write("report.txt", "It rained, the minister said.");
        var link = Path.Combine(_folder, "link.txt");
        File.CreateSymbolicLink(link, report);
        foreach (var target in (string[])[report, link, Path.Combine(_folder, ".", "report.txt")])
        {
            var (status, output, error) = await HearsayProcess.RunAsync("", "read", report, "-o", target);
            Assert.Equal((2, ""), (status, output));
            Assert.Contains("H083", error, StringComparison.Ordinal);
            Assert.Equal("It rained, the minister said.", File.ReadAllText(report));
        }
    }

    [Fact]
    public async Task In_a_pipe_a_sheet_is_plain_and_80_columns_wide()
    {
        var (status, output, error) = await HearsayProcess.RunAsync("It rained, the minister said.", "read", "-");
        Assert.Equal((0, ""), (status, error));
        Assert.DoesNotContain('\u001b', output);
        Assert.Equal(80, output.Split('\n')[0].Length);
    }

    [Fact]
    public async Task Several_pages_go_into_a_folder_one_each()
    {
        var first = Write("a.txt", "It rained, the minister said.");
        var second = Write("b.txt", "It did not, the mayor said.");
        var sheets = Path.Combine(_folder, "sheets") + Path.DirectorySeparatorChar;
        var (status, output, error) = await HearsayProcess.RunAsync(
            "",
            "read",
            first,
            second,
            "-f",
            "html",
            "-o",
            sheets
        );
        Assert.Equal((0, "", ""), (status, output, error));
        Assert.Equal(["a.html", "b.html"], Directory.GetFiles(sheets).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Nothing_is_left_where_nothing_could_be_read()
    {
        var target = Path.Combine(_folder, "sheet.html");
        var (status, output, _) = await HearsayProcess.RunAsync("", "read", Missing, "-f", "html", "-o", target);
        Assert.Equal((1, ""), (status, output));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("terminal")]
    public async Task The_same_bytes_for_any_number_of_threads(string format)
    {
        string[] files =
        [
            .. Enumerable
                .Range(1, 12)
                .Select(n => Write($"{n}.txt", $"Police said that {n} people were hurt at 1{n % 10}:00 on Monday.")),
            Missing,
        ];
        var one = await HearsayProcess.RunAsync("", ["read", .. files, "-f", format, "-j", "1"]);
        var many = await HearsayProcess.RunAsync("", ["read", .. files, "-f", format, "-j", "6"]);
        Assert.Equal(one, many);
    }

    [Fact]
    public void A_file_that_outgrows_the_limit_of_the_process_is_told_as_a_full_disk() =>
        Assert.Equal("H081", OutputFailure.Of("x", new ArgumentOutOfRangeException("value")).Code);

    [Fact]
    public async Task The_version_is_a_version()
    {
        var (status, output, _) = await HearsayProcess.RunAsync("", "--version");
        Assert.Equal(0, status);
        Assert.True(Version.TryParse(output.Trim().Split('+')[0], out _), output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Missing => Path.Combine(_folder, "missing.txt");

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
