using System.Globalization;
using Hearsay.Casework;
using NodaTime;

namespace Hearsay.Training.Incidents;

/// <summary>Measures the grouping of 10,000 reports: the corpus, and again as if it had all happened ten years later.</summary>
internal static class IncidentSpeed
{
    private const int Reports = 10_000;
    private const int Sample = 400;
    private const int Later = 3650;

    /// <summary>Prints a table.</summary>
    public static void Print(string shared, IncidentCorpus corpus)
    {
        var read = IncidentCorpus.Items(shared).Take(Sample).Select(item => item.Read()).ToList();
        var start = Environment.CpuUsage.UserTime;
        foreach (var report in read)
        {
            ProfileBuilder.Build(report);
        }

        var perReport = (Environment.CpuUsage.UserTime - start).TotalMilliseconds / Sample;
        var profiles = corpus.Profiles.Where(p => p.Part == 0).ToList();
        var all = profiles.Concat(profiles.Select(Postpone)).Take(Reports).ToList();
        var warm = new IncidentIndex();
        foreach (var profile in all.Take(2000))
        {
            warm.Add(Rank(profile), [profile]);
        }

        warm.Group();
        start = Environment.CpuUsage.UserTime;
        var index = new IncidentIndex();
        foreach (var profile in all.SkipLast(20))
        {
            index.Add(Rank(profile), [profile]);
        }

        var groups = index.Group();
        var grouping = (Environment.CpuUsage.UserTime - start).TotalMilliseconds;
        start = Environment.CpuUsage.UserTime;
        foreach (var profile in all.TakeLast(20))
        {
            index.Add(Rank(profile), [profile]);
            groups = index.Group();
        }

        var more = (Environment.CpuUsage.UserTime - start).TotalMilliseconds / 20 + perReport;
        Console.WriteLine("\n| 10,000 reports, one thread, processor time | |");
        Console.WriteLine("|---|---:|");
        Row("reduced to what is compared, s", perReport * Reports / 1000, "0.0");
        Row("compared and grouped, s", grouping / 1000, "0.0");
        Row("one more report, its groups told again, ms", more, "0.0");
        Row("incidents", groups.Incidents.Count, "0");
    }

    private static CaseRank Rank(IncidentProfile profile) =>
        new(Instant.FromUnixTimeSeconds(86400L * profile.Published), profile.Report);

    private static IncidentProfile Postpone(IncidentProfile profile) =>
        profile with
        {
            Report = profile.Report + "b",
            Published = profile.Published + Later,
            Days = [.. profile.Days.Select(day => day with { From = day.From + Later, To = day.To + Later })],
        };

    private static void Row(string name, double value, string format) =>
        Console.WriteLine($"| {name} | {value.ToString(format, CultureInfo.InvariantCulture)} |");
}
