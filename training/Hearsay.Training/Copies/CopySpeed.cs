using System.Globalization;
using Hearsay.Casework;

namespace Hearsay.Training.Copies;

/// <summary>Measures how fast copies are found, beside a plain MinHash of the same texts.</summary>
internal static class CopySpeed
{
    private const int Rounds = 20;

    private const int OneByOne = 25;

    /// <summary>Prints the best of the rounds, in turns, by processor time; then what one more report costs.</summary>
    public static void Print(string shared)
    {
        var reports = IncidentReports.Read(shared);
        double copies = double.MaxValue,
            adding = double.MaxValue,
            minHash = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            var index = Index(reports);
            adding = Math.Min(adding, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            index.Find();
            copies = Math.Min(copies, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            start = Environment.CpuUsage.TotalTime;
            var signatures = new MinHash();
            foreach (var report in reports)
            {
                signatures.Add(report.Text);
            }

            minHash = Math.Min(minHash, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        Console.WriteLine("| | reports/s of processor time |");
        Console.WriteLine("|---|---:|");
        Row("texts to words, credits, fingerprints and index", reports.Count / adding);
        Row("texts to copies", reports.Count / copies);
        Row("texts to MinHash-128 signatures, and no further", reports.Count / minHash);
        PrintOneMore(reports);
    }

    private static void Row(string what, double perSecond) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {perSecond:F0} |"));

    private static CopyIndex Index(IEnumerable<IncidentReport> reports)
    {
        var index = new CopyIndex();
        foreach (var report in reports)
        {
            index.Add(report.Id, report.Text, report.Provenance);
        }

        return index;
    }

    private static void PrintOneMore(IReadOnlyList<IncidentReport> reports)
    {
        var before = GC.GetTotalMemory(true);
        var index = Index(reports.SkipLast(OneByOne));
        index.Find();
        var held = (GC.GetTotalMemory(true) - before) / 1048576.0;
        var times = new List<double>();
        foreach (var report in reports.TakeLast(OneByOne))
        {
            var start = Environment.CpuUsage.TotalTime;
            index.Add(report.Id, report.Text, report.Provenance);
            index.Find();
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"One more report into {reports.Count - OneByOne}: {times[OneByOne / 2]:F1} ms in the median of {OneByOne}, {times[^1]:F1} at most. The index holds {held:F0} MiB."
            )
        );
    }
}
