using Hearsay.Casework;

namespace Hearsay.Training.Copies;

/// <summary>Measures how fast copies are found, beside a plain MinHash of the same texts.</summary>
internal static class CopySpeed
{
    private const int Rounds = 5;

    /// <summary>Prints the best of the rounds, in turns.</summary>
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
            var index = new CopyIndex();
            foreach (var report in reports)
            {
                index.Add(report.Id, report.Text, report.Provenance);
            }

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

        Console.WriteLine($"| | reports/s |");
        Console.WriteLine("|---|---:|");
        Console.WriteLine($"| texts to words, fingerprints and index | {reports.Count / adding:F0} |");
        Console.WriteLine($"| texts to copies | {reports.Count / copies:F0} |");
        Console.WriteLine($"| texts to MinHash-128 signatures | {reports.Count / minHash:F0} |");
    }
}
