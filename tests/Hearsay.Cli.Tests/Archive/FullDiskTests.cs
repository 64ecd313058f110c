using System.Diagnostics;
using Hearsay.Archive;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>Disks that are really full or really read-only: file systems of their own, which only the test sees.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("disk");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_is_told_what_was_kept_is_whole_and_adding_again_finishes_the_job()
    {
        var files = MakeFiles(40, 10_000);
        var lines = await ShellAsync(
            $"""
            mount -t tmpfs -o size=200k none disk
            $HEARSAY capture {files} --into disk/archive > told; echo "status $?"
            $HEARSAY verify disk/archive | head -1
            wc -l < told
            mount -o remount,size=10m disk
            $HEARSAY capture {files} --into disk/archive > told2; echo "status $?"
            $HEARSAY verify disk/archive | head -1
            cat told told2 | sort -u | wc -l
            cp -r disk/archive copy
            """
        );
        Assert.Contains("H101", lines[0], StringComparison.Ordinal);
        Assert.Equal("status 1", lines[1]);
        Assert.StartsWith("Nothing is wrong", lines[2]);
        Assert.InRange(int.Parse(lines[3]), 5, 25);
        Assert.Contains("were there already", lines[4], StringComparison.Ordinal);
        Assert.Equal("status 0", lines[5]);
        Assert.StartsWith("Nothing is wrong", lines[6]);
        Assert.Equal("40", lines[7]);
        var captured = CaptureArchive.Open(In("copy")).ReadLog().Count(entry => entry.Capture is not null);
        Assert.Equal(40, captured);
    }

    [Fact]
    public async Task A_disk_that_can_only_be_read_is_told_and_can_be_verified()
    {
        var files = MakeFiles(2, 100);
        var lines = await ShellAsync(
            $"""
            $HEARSAY capture file-00 --into disk/archive 2> /dev/null > told
            mount --bind disk disk
            mount -o remount,ro,bind disk
            $HEARSAY capture {files} --into disk/archive; echo "status $?"
            $HEARSAY verify disk/archive | head -1
            """
        );
        Assert.Contains("H102", lines[0], StringComparison.Ordinal);
        Assert.Equal("status 1", lines[1]);
        Assert.StartsWith("Nothing is wrong", lines[2]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string In(string name) => Path.Combine(_folder, name);

    private string MakeFiles(int count, int size)
    {
        var random = new Random(9);
        var names = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var bytes = new byte[size];
            random.NextBytes(bytes);
            names.Add($"file-{i:D2}");
            File.WriteAllBytes(In(names[^1]), bytes);
        }

        return string.Join(' ', names);
    }

    private async Task<string[]> ShellAsync(string script)
    {
        Assert.SkipUnless(await CanMountAsync(), "This user may mount nothing, not even in a namespace of its own.");
        Directory.CreateDirectory(In("disk"));
        var (_, output) = await RunAsync($"HEARSAY=\"{HearsayProcess.ForShell.Replace("'", "")}\"\n{script}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task<bool> CanMountAsync() =>
        OperatingSystem.IsLinux()
        && File.Exists("/usr/bin/unshare")
        && (await RunAsync("mkdir -p probe && mount -t tmpfs none probe")).Status == 0;

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
