using Hearsay.Casework;

namespace Hearsay.Training.Copies;

/// <summary>Counts reports of different incidents that are taken for copies of each other.</summary>
internal static class BoilerplateScore
{
    /// <summary>Prints the counts; with <paramref name="show"/>, that many of the pairs.</summary>
    public static void Print(string shared, string? show)
    {
        var reports = IncidentReports.Read(shared);
        var index = new CopyIndex();
        foreach (var report in reports)
        {
            index.Add(report.Id, report.Text, report.Provenance);
        }

        var found = index.Find();
        var byId = reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        IncidentReport Of(int place) => byId[found.Reports[place].Id];
        var copies = found.Pairs.Where(pair => pair.IsCopy).ToArray();
        var different = copies.Where(pair => Of(pair.First).Incident != Of(pair.Second).Incident).ToArray();
        Console.WriteLine("| | pairs |");
        Console.WriteLine("|---|---:|");
        Console.WriteLine($"| taken for copies, of different incidents | {different.Length} |");
        Console.WriteLine($"| taken for copies, of one incident | {copies.Length - different.Length} |");
        Console.WriteLine($"| with any passage in common | {found.Pairs.Count} |");
        foreach (var pair in different.Take(int.Parse(show ?? "0", System.Globalization.CultureInfo.InvariantCulture)))
        {
            var (a, b) = (Of(pair.First), Of(pair.Second));
            Console.WriteLine($"== {a.Incident} {b.Incident} {pair.ShareOfFirst:F2} {pair.ShareOfSecond:F2}");
            Console.WriteLine($"   {a.Provenance.Published} {a.Provenance.Title} {a.Provenance.Address}");
            Console.WriteLine($"   {b.Provenance.Published} {b.Provenance.Title} {b.Provenance.Address}");
            foreach (var passage in pair.Passages.Take(4))
            {
                Console.WriteLine($"   {passage.Kind}: {passage.First.In(a.Text)}");
            }
        }
    }
}
