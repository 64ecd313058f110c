using System.Globalization;
using Hearsay.Cases;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>Kills the command while it adds reports: the case opens, nothing told is lost, nothing is there twice.</summary>
/// <remarks>
/// A few kills by default; <c>bench/kills.sh</c> sets HEARSAY_KILLS and HEARSAY_KILL_REPORTS for the long run, which prints
/// what it did to the file that HEARSAY_KILL_LOG names.
/// </remarks>
public sealed class CaseKillTests : IDisposable
{
    private static readonly int Kills = Setting("HEARSAY_KILLS", 3);
    private static readonly int Reports = Setting("HEARSAY_KILL_REPORTS", 90);

    private readonly string _folder = TestFolder.Make("kill");
    private readonly Random _random = new(20310505);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Inbox => Path.Combine(_folder, "inbox");

    [Fact]
    public async Task Killed_at_random_points_it_loses_nothing_and_adds_nothing_twice()
    {
        MakeReports();
        var (kills, rounds, finished) = (0, 0, 0);
        while (kills < Kills)
        {
            var folder = Path.Combine(_folder, $"case-{rounds++}");
            Assert.Equal(0, CommandRun.Run("", "case", "new", folder, "--by", "Aino").Status);
            var told = new HashSet<string>();
            var done = false;
            while (kills < Kills && !done)
            {
                done = await AddAndKillAsync(folder, told);
                kills += done ? 0 : 1;
                Check(folder, told);
            }

            var (status, _, error) = await HearsayProcess.RunAsync("", "case", "add", folder, Inbox);
            Assert.True(status == 0, error);
            Assert.Equal(Reports, Check(folder, told));
            finished++;
            Directory.Delete(folder, recursive: true);
            await LogAsync(
                $"{kills} kills while {Reports} reports were added, {finished} times finished afterwards: nothing lost, nothing twice\n"
            );
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task LogAsync(string line)
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_KILL_LOG") is { Length: > 0 } log)
        {
            await File.WriteAllTextAsync(log, line, Stop);
        }
    }

    private static int Setting(string name, int standard) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var set
        )
            ? set
            : standard;

    // Half of them files of their own, half of them lines of one file.
    private void MakeReports()
    {
        Directory.CreateDirectory(Inbox);
        using var lines = new StreamWriter(Path.Combine(Inbox, "lines.jsonl"));
        for (var i = 0; i < Reports; i++)
        {
            var words =
                $"The mayor of Kemi said that {i + 2} lorries were destroyed near Oulu on 4 May 2031. Police denied it.";
            if (i % 2 == 0)
            {
                File.WriteAllText(Path.Combine(Inbox, $"report-{i:D4}.txt"), words);
            }
            else
            {
                lines.WriteLine($"{{\"id\":\"post-{i}\",\"text\":\"{words}\"}}");
            }
        }
    }

    // What stands in a whole line of the output was acknowledged.
    private async Task<bool> AddAndKillAsync(string folder, HashSet<string> told)
    {
        using var process = HearsayProcess.Start(["case", "add", folder, Inbox]);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(Stop);
        var lines = _random.Next(4) == 0 ? 0 : _random.Next(Reports);
        for (var i = 0; i < lines; i++)
        {
            if (await process.StandardOutput.ReadLineAsync(Stop) is not { } line)
            {
                await process.WaitForExitAsync(Stop);
                return true;
            }

            Note(told, line);
        }

        await Task.Delay(TimeSpan.FromMicroseconds(_random.Next(lines == 0 ? 1_500_000 : 60_000)), Stop);
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(Stop);
        foreach (var line in rest.Split('\n')[..^1])
        {
            Note(told, line);
        }

        await process.WaitForExitAsync(Stop);
        await errors;
        return process.ExitCode == 0;
    }

    private static void Note(HashSet<string> told, string line)
    {
        if (line.Length > 0 && line[0] == 'r')
        {
            told.Add(line[..line.IndexOf(' ', StringComparison.Ordinal)]);
        }
    }

    private static int Check(string folder, HashSet<string> told)
    {
        var found = CaseVerifier.Verify(folder, cancellationToken: Stop);
        Assert.Equal([], found.Faults.Select(fault => fault.Message));
        using var opened = CaseReader.Open(folder);
        var reports = opened.ReadReports().ToList();
        Assert.Subset(reports.Select(report => report.Id).ToHashSet(), told);
        Assert.Distinct(reports.Select(report => report.Text.Words));
        Assert.All(reports, report => Assert.True(opened.Archive.Contains(report.Captures[0].Sha256)));
        return reports.Count;
    }
}
