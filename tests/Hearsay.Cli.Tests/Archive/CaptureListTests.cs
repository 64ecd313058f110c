using System.Diagnostics;
using System.Globalization;
using Hearsay.Archive;
using Hearsay.Intake.Tests;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>Stops the command while it fetches a list from two sites: killed, and asked to stop.</summary>
/// <remarks>A few kills by default; HEARSAY_KILLS=200 in the environment for the long run.</remarks>
public sealed class CaptureListTests : IDisposable
{
    private const int Pages = 60;
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("HEARSAY_KILLS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var kills
    )
        ? kills
        : 3;

    private readonly string _folder = TestFolder.Make("list");
    private readonly Random _random = new(20310504);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string[] Call(string archive) =>
        ["capture", Path.Combine(_folder, "list.txt"), "--into", archive, "--allow-local", "--pause", "0"];

    private static LoopbackServer Site() => LoopbackServer.Answering(path => LoopbackServer.Ok("This is " + path));

    private void WriteList(params LoopbackServer[] sites) =>
        File.WriteAllLines(
            Path.Combine(_folder, "list.txt"),
            Enumerable.Range(0, Pages).Select(i => $"{sites[i % sites.Length].Address}/page-{i}")
        );

    [Fact]
    public async Task Killed_at_random_points_it_loses_nothing_and_repeats_nothing()
    {
        await using var one = Site();
        await using var other = Site();
        WriteList(one, other);
        for (var (done, round) = (0, 0); done < Kills; round++)
        {
            var archive = Path.Combine(_folder, $"archive-{round}");
            var told = new List<string>();
            for (var finished = false; done < Kills && !finished; )
            {
                finished = await RunAndKillAsync(archive, told);
                done += finished ? 0 : 1;
                Check(archive, told);
            }

            var (status, _, error) = await HearsayProcess.RunAsync("", Call(archive));
            Assert.True(status == 0, error);
            Check(archive, told);
            Assert.Equal(Pages, Addresses(archive).Count);
            Directory.Delete(archive, recursive: true);
        }
    }

    [Fact]
    public async Task Asked_to_stop_it_says_so_and_how_to_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send.");
        await using var site = new LoopbackServer(
            async (request, stream, stop) =>
            {
                await Task.Delay(request.Contains("/page-5 ", StringComparison.Ordinal) ? Timeout.Infinite : 0, stop);
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(LoopbackServer.Ok("x")), stop);
            }
        );
        WriteList(site);
        var archive = Path.Combine(_folder, "archive");
        using var process = HearsayProcess.Start(Call(archive));
        process.StandardInput.Close();
        for (var i = 0; i < 5; i++)
        {
            await process.StandardOutput.ReadLineAsync(Stop);
        }

        // Not the keyboard's own signal, which processes in the background are deaf to: both are taken the same way.
        using (var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await signal.WaitForExitAsync(Stop);
        }

        var error = await process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(
            $"5 captured into {archive}.\nStopped. The same call again does the rest.\n",
            error.ReplaceLineEndings("\n")
        );
        Check(archive, []);
        Assert.Equal(5, Addresses(archive).Count);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<bool> RunAndKillAsync(string archive, List<string> told)
    {
        using var process = HearsayProcess.Start(Call(archive));
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(Stop);
        var lines = _random.Next(20);
        for (var i = 0; i < lines; i++)
        {
            if (await process.StandardOutput.ReadLineAsync(Stop) is not { } line)
            {
                await process.WaitForExitAsync(Stop);
                return true;
            }

            told.Add(line);
        }

        await Task.Delay(TimeSpan.FromMicroseconds(_random.Next(lines == 0 ? 400_000 : 10_000)), Stop);
        process.Kill();
        var rest = (await process.StandardOutput.ReadToEndAsync(Stop)).Split('\n');
        told.AddRange(rest[..^1]);
        await process.WaitForExitAsync(Stop);
        await errors;
        return false;
    }

    // Each line that was printed whole names an address that is in the log, which has each once.
    private static void Check(string archive, List<string> told)
    {
        if (!File.Exists(Path.Combine(archive, "custody.jsonl")))
        {
            Assert.Empty(told);
            return;
        }

        var report = ArchiveVerifier.Verify(archive, cancellationToken: Stop);
        Assert.Equal([], report.Faults.Select(fault => fault.Message));
        var addresses = Addresses(archive);
        Assert.Distinct(addresses);
        Assert.Empty(told.Select(line => line[66..]).Except(addresses));
    }

    private static List<string> Addresses(string archive) =>
        [
            .. CaptureArchive
                .Open(archive)
                .ReadLog()
                .Where(entry => entry.Capture is not null)
                .Select(entry => entry.Capture!.Obtaining.Address),
        ];
}
