using System.Globalization;
using Hearsay.Casework;
using Hearsay.Testing;
using Hearsay.Training.Casework;

namespace Hearsay.Training.Incidents;

/// <summary>Scores the grouping on the invented cases of <c>specs/casework</c>: which pairs of reports share an incident.</summary>
internal static class IncidentCases
{
    /// <summary>Prints a table.</summary>
    /// <param name="misses">Whether the groups of the cases to develop on are printed too.</param>
    public static void Print(bool misses)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "specs", "casework");
        Console.WriteLine("\n| invented cases | pairs of reports | precision % | recall % |");
        Console.WriteLine("|---|---:|---:|---:|");
        Row("developed on", folder, misses, IncidentGrouping.Gathered);
        if (Directory.Exists(Path.Combine(folder, "held-out")))
        {
            Row("held out", Path.Combine(folder, "held-out"), false, IncidentGrouping.Gathered);
        }
    }

    private static void Row(string name, string folder, bool misses, double leaning)
    {
        int gold = 0,
            given = 0,
            right = 0;
        foreach (
            var path in Directory
                .GetFiles(folder, "*.md")
                .Where(path => !path.EndsWith("README.md", StringComparison.Ordinal))
        )
        {
            var file = CaseFile.Read(path);
            var groups = IncidentGrouping.Group(file.Reports, leaning: leaning);
            if (misses)
            {
                PrintGroups(file, groups);
            }

            var expected = Pairs(file.Incidents);
            var found = Pairs(
                groups.Incidents.Select(i => i.Members.Select(member => groups.Reports[member.Report]).ToArray())
            );
            gold += expected.Count;
            given += found.Count;
            right += found.Count(expected.Contains);
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {gold} | {100.0 * right / given:0.0} | {100.0 * right / gold:0.0} |"
            )
        );
    }

    private static void PrintGroups(CaseFile file, IncidentGroups groups)
    {
        Console.WriteLine($"{file.Title}: {string.Join(" / ", file.Incidents.Select(i => string.Join(' ', i)))}");
        foreach (var incident in groups.Incidents)
        {
            Console.WriteLine(
                $"  {string.Join(' ', incident.Members.Select(m => groups.Reports[m.Report]))} | {incident.When?.From} {incident.Where?.Name} {incident.Kind}"
            );
            foreach (var likeness in incident.PossiblySame)
            {
                var other = groups.Incidents[likeness.Incident];
                var reasons = likeness.Reasons.Select(r =>
                    string.Create(CultureInfo.InvariantCulture, $"{r.Weight:+0.0;-0.0} {r.Words}")
                );
                Console.WriteLine(
                    $"    possibly {groups.Reports[other.Members[0].Report]}: {string.Join("; ", reasons)}"
                );
            }
        }
    }

    private static HashSet<(string, string)> Pairs(IEnumerable<string[]> incidents) =>
        [
            .. from incident in incidents
            from a in incident
            from b in incident
            where string.CompareOrdinal(a, b) < 0
            select (a, b),
        ];
}
