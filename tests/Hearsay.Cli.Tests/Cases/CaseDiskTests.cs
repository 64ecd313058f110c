using System.Diagnostics;
using Hearsay.Cases;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>Cases on disks that are really full or really read-only: file systems of their own, which only the test sees.</summary>
public sealed class CaseDiskTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("disk");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_is_told_what_was_told_is_whole_and_adding_again_finishes_the_job()
    {
        MakeReports(150);
        var lines = await ShellAsync(
            """
            mount -t tmpfs -o size=2500k none disk
            $HEARSAY case new disk/kemi > /dev/null
            $HEARSAY case add disk/kemi inbox > told; echo "status $?"
            grep -c added told
            mount -o remount,size=50m disk
            $HEARSAY verify disk/kemi | head -1
            $HEARSAY case add disk/kemi inbox | tail -1; echo "status $?"
            $HEARSAY verify disk/kemi | head -1
            cp -r disk/kemi copy
            """
        );
        Assert.Matches("H101|H307", lines[0]);
        Assert.Equal("status 1", lines[1]);
        var told = int.Parse(lines[2], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(told, 0, 149);
        Assert.StartsWith("Nothing is wrong", lines[3]);
        Assert.Equal("status 0", lines[^2]);
        Assert.StartsWith("Nothing is wrong", lines[^1]);
        using var opened = CaseReader.Open(Path.Combine(_folder, "copy"));
        Assert.Equal(150, opened.ReadReports().Select(report => report.Text.Words).Distinct().Count());
        Assert.Equal(150, opened.Store.Count().Reports);
    }

    [Fact]
    public async Task A_disk_that_can_only_be_read_is_told_and_the_case_on_it_is_read()
    {
        MakeReports(3);
        var lines = await ShellAsync(
            """
            $HEARSAY case new disk/kemi > /dev/null
            $HEARSAY case add disk/kemi inbox/report-000.txt > /dev/null
            mount --bind disk disk
            mount -o remount,ro,bind disk
            $HEARSAY case add disk/kemi inbox/report-001.txt; echo "status $?"
            $HEARSAY search disk/kemi lorries | tail -1
            $HEARSAY case pack disk/kemi kemi.zip > /dev/null; echo "status $?"
            $HEARSAY verify disk/kemi | head -1
            """
        );
        Assert.Matches("H102|H306", lines[0]);
        Assert.Equal("status 1", lines[1]);
        Assert.Equal("1 report.", lines[2]);
        Assert.Equal("status 0", lines[3]);
        Assert.StartsWith("Nothing is wrong", lines[4]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void MakeReports(int count)
    {
        var inbox = Directory.CreateDirectory(Path.Combine(_folder, "inbox")).FullName;
        Directory.CreateDirectory(Path.Combine(_folder, "disk"));
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(
                Path.Combine(inbox, $"report-{i:D3}.txt"),
                $"The mayor of Kemi said that {i + 2} lorries were destroyed near Oulu on 4 May 2031. Police denied it."
            );
        }
    }

    private async Task<string[]> ShellAsync(string script)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux()
                && File.Exists("/usr/bin/unshare")
                && (await RunAsync("mkdir -p probe && mount -t tmpfs none probe")).Status == 0,
            "This user may mount nothing, not even in a namespace of its own."
        );
        var (_, output) = await RunAsync($"HEARSAY=\"{HearsayProcess.ForShell.Replace("'", "")}\"\n{script}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // Both streams in one, in the order in which they are written.
    private async Task<(int Status, string Output)> RunAsync(string script)
    {
        var start = new ProcessStartInfo("/usr/bin/unshare", ["-rm", "sh", "-c", "exec 2>&1\n" + script])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, output);
    }
}
