using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Training.Copies;

namespace Hearsay.Training.Casework;

/// <summary>Measures the whole of casework on mixed reports, after they were read.</summary>
/// <remarks>
/// The corpora's reports of shootings, of Latin America about 1990 and of the campaign of 2016, then the first again as if
/// published ten years later, until there are as many as asked for.
/// </remarks>
internal static class CaseworkSpeed
{
    private const int Later = 10;
    private const string Reports = "10000";

    /// <summary>Prints a table.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options"><c>--reports</c>: how many; 10,000 otherwise.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        Print(shared, int.Parse(options["reports"] ?? Reports, CultureInfo.InvariantCulture));
        return 0;
    }

    private static void Print(string shared, int reports)
    {
        var threads = Math.Min(2, Environment.ProcessorCount);
        var read = Texts(shared)
            .Take(reports)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(threads)
            .Select(one => new CaseReport(
                one.Id,
                ReportReader.English.Read(Annotator.English.Annotate(one.Text), one.Provenance)
            ))
            .ToList();
        CaseAnalyzer.Analyze(read.Take(Math.Min(500, reports / 4)), threads);
        var held = GC.GetTotalMemory(true);
        using var peak = new PeakMemory();
        var (wall, start) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var book = CaseAnalyzer.Analyze(read, threads, IncidentGrouping.Stream);
        wall.Stop();
        var used = Environment.CpuUsage.TotalTime - start;
        var most = peak.Stop();
        Console.WriteLine($"| {reports:N0} mixed reports, {threads} threads | |");
        Console.WriteLine("|---|---:|");
        Row("worked out, s", wall.Elapsed.TotalSeconds, "0.0");
        Row("of processor time, s", used.TotalSeconds, "0.0");
        Row("incidents", book.Incidents.Count, "0");
        Row("questions", book.Questions.Count, "0");
        Row("pairs of reports that share wording", book.Copies.Pairs.Count, "0");
        Row("the readings in memory, MiB", held / 1048576.0, "0");
        Row("with all that is worked out, at most, MiB", most / 1048576.0, "0");
        Row("the process at most, MiB", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0, "0");
    }

    private static void Row(string name, double value, string format) =>
        Console.WriteLine($"| {name} | {value.ToString(format, CultureInfo.InvariantCulture)} |");

    private static IEnumerable<IncidentReport> Texts(string shared)
    {
        var incidents = IncidentReports.Read(shared);
        return incidents
            .Concat(Muc(Path.Combine(shared, "corpora", "muc", "documents.json")))
            .Concat(Polnear(Path.Combine(shared, "corpora", "polnear", "train", "text")))
            .Concat(incidents.Select(Postpone));
    }

    private static IEnumerable<IncidentReport> Muc(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var document in json.RootElement.EnumerateObject())
        {
            yield return new IncidentReport(document.Name, "", document.Value.GetString()!, new Provenance());
        }
    }

    private static IEnumerable<IncidentReport> Polnear(string folder) =>
        Directory
            .GetFiles(folder, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => new IncidentReport(
                Path.GetFileName(file),
                "",
                File.ReadAllText(file),
                new Provenance { Outlet = Path.GetFileName(file).Split('_')[0] }
            ));

    private static IncidentReport Postpone(IncidentReport report) =>
        report with
        {
            Id = report.Id + "-later",
            Provenance = report.Provenance with
            {
                Published = PublicationTime.TryParse(PostponeDay(report.Provenance.Published?.ToString()), out var time)
                    ? time
                    : null,
            },
        };

    private static string PostponeDay(string? day) =>
        day is { Length: >= 10 }
        && int.TryParse(day[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (year + Later).ToString(CultureInfo.InvariantCulture)
                + day[4..].Replace("-02-29", "-02-28", StringComparison.Ordinal)
            : "";

    /// <summary>Looks twenty times a second at how much memory is in use.</summary>
    private sealed class PeakMemory : IDisposable
    {
        private readonly Timer _timer;
        private long _most;

        public PeakMemory() => _timer = new Timer(_ => Look(), null, 0, 50);

        public long Stop()
        {
            Dispose();
            Look();
            return _most;
        }

        public void Dispose() => _timer.Dispose();

        private void Look() => _most = Math.Max(_most, GC.GetTotalMemory(false));
    }
}
