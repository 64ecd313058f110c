using System.Text.Json;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>What only the command itself can show: its streams, its status, the files that it leaves.</summary>
public sealed class ReadProcessTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("test");

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
    public async Task A_file_that_outgrows_the_limit_of_the_process_is_told_as_a_full_disk()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such limit.");
        Write("report.txt", "The bridge is shut, police said on Monday.");
        var start = new System.Diagnostics.ProcessStartInfo(
            "sh",
            ["-c", $"ulimit -f 8; {HearsayProcess.ForShell} read report.txt -f html -o sheet.html"]
        )
        {
            WorkingDirectory = _folder,
            RedirectStandardError = true,
            // The runtime would map its own code through a file, which is over the limit too.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("hearsay: H081: ", error);
        Assert.Equal(1, process.ExitCode);
        Assert.Equal([Path.Combine(_folder, "report.txt")], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_fault_of_ours_is_not_told_as_a_full_disk()
    {
        using var error = new StringWriter();
        var surroundings = new Surroundings
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
        };
        var settings = new ReadSettings
        {
            Places = [Write("report.txt", "The bridge is shut.")],
            Format = "json",
            Look = SheetLook.Of(surroundings, null, null, full: false, target: null),
        };
        using var run = new ReadRun(settings, surroundings, new FaultyFormat());
        Assert.Throws<ArgumentOutOfRangeException>(() => run.Run());
    }

    [Fact]
    public async Task The_version_is_a_version()
    {
        var (status, output, _) = await HearsayProcess.RunAsync("", "--version");
        Assert.Equal(0, status);
        Assert.True(Version.TryParse(output.Trim().Split('+')[0], out _), output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class FaultyFormat : IReportFormat
    {
        public void Begin(Stream output) { }

        public void Render(ReadReport report, ByteBuffer buffer) { }

        public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output) { }

        public void End(Stream output) => throw new ArgumentOutOfRangeException(nameof(output));
    }

    private string Missing => Path.Combine(_folder, "missing.txt");

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
