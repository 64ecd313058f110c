using System.Globalization;
using Hearsay.Archive;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>Kills the command while it keeps files: nothing it had told of is lost, and nothing is kept twice.</summary>
/// <remarks>A few kills by default; HEARSAY_KILLS=200 in the environment for the long run.</remarks>
public sealed class CaptureKillTests : IDisposable
{
    private const int Files = 150;
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("HEARSAY_KILLS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var kills
    )
        ? kills
        : 3;

    private readonly string _folder = TestFolder.Make("kill");
    private readonly Random _random = new(20310504);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_random_points_it_loses_nothing_and_repeats_nothing()
    {
        var files = MakeFiles();
        var (done, round) = (0, 0);
        while (done < Kills)
        {
            var archive = Path.Combine(_folder, $"archive-{round++}");
            var acknowledged = new List<string>();
            var finished = false;
            while (done < Kills && !finished)
            {
                finished = await RunAndKillAsync(archive, files, acknowledged);
                done += finished ? 0 : 1;
                Check(archive, acknowledged);
            }

            var (status, _, error) = await HearsayProcess.RunAsync("", ["capture", .. files, "--into", archive]);
            Assert.True(status == 0, error);
            Check(archive, acknowledged);
            var addresses = Addresses(archive);
            Assert.Equal(files.Order(), addresses.Order());
            Directory.Delete(archive, recursive: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] MakeFiles()
    {
        var files = new string[Files];
        for (var i = 0; i < Files; i++)
        {
            // Every tenth has the words of the first, so that one capture has several entries.
            var bytes = new byte[i % 10 == 0 ? 100 : 100 + _random.Next(20_000)];
            if (i % 10 != 0)
            {
                _random.NextBytes(bytes);
            }

            files[i] = Path.Combine(_folder, $"file-{i:D3}");
            File.WriteAllBytes(files[i], bytes);
        }

        return files;
    }

    private async Task<bool> RunAndKillAsync(string archive, string[] files, List<string> acknowledged)
    {
        using var process = HearsayProcess.Start(["capture", .. files, "--into", archive]);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(Stop);

        // Some are killed before the first file is kept, the others at any moment after one of the next forty.
        var lines = _random.Next(40);
        for (var i = 0; i < lines; i++)
        {
            if (await process.StandardOutput.ReadLineAsync(Stop) is not { } line)
            {
                await process.WaitForExitAsync(Stop);
                return true;
            }

            acknowledged.Add(line[..64]);
        }

        await Task.Delay(TimeSpan.FromMicroseconds(_random.Next(lines == 0 ? 400_000 : 8_000)), Stop);
        process.Kill();
        acknowledged.AddRange(
            (await process.StandardOutput.ReadToEndAsync(Stop)).Split('\n').Where(IsWhole).Select(Hash)
        );
        await process.WaitForExitAsync(Stop);
        await errors;
        return false;
    }

    private static bool IsWhole(string line) => line.Length > 66;

    private static string Hash(string line) => line[..64];

    private static void Check(string archive, List<string> acknowledged)
    {
        if (!File.Exists(Path.Combine(archive, "custody.jsonl")))
        {
            Assert.Empty(acknowledged);
            return;
        }

        var report = ArchiveVerifier.Verify(archive, cancellationToken: Stop);
        Assert.Equal([], report.Faults.Select(fault => fault.Message));
        var entered = CaptureArchive
            .Open(archive)
            .ReadLog()
            .Where(entry => entry.Capture is not null)
            .Select(entry => entry.Capture!.Sha256)
            .ToList();
        foreach (var hash in acknowledged.CountBy(hash => hash))
        {
            Assert.True(entered.Count(other => other == hash.Key) >= hash.Value, $"{hash.Key} was lost.");
        }

        Assert.Distinct(Addresses(archive));
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
