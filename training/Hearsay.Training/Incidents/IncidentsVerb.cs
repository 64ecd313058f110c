using System.Globalization;
using System.Text.Json;
using Hearsay.Casework;
using NodaTime;

namespace Hearsay.Training.Incidents;

/// <summary>Groups the corpus of incidents, learns the weights of links, and prints what the scorer takes.</summary>
internal static class IncidentsVerb
{
    /// <summary>Runs it.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="options">
    /// <c>--learn</c>: where the weights go, learnt from one half of the incidents; <c>--out</c>: where the groups go, a line
    /// for each report, as <c>score_incidents.py</c> takes them; <c>--kept</c>: where profiles are kept between runs;
    /// <c>--speed 10000</c>: measures so many reports; <c>--cases only</c>: prints the groups of the invented cases and nothing else.
    /// </param>
    /// <returns>The exit status.</returns>
    public static int Run(string shared, Options options)
    {
        if (options["cases"] == "only")
        {
            IncidentCases.Print(misses: true);
            return 0;
        }

        var corpus = IncidentCorpus.Read(shared, options["kept"]);
        var model = LinkModel.Default;
        if (options["learn"] is { } weights)
        {
            model = Learn(corpus, weights);
        }

        var groups = Group(corpus, model);
        if (options["out"] is { } file)
        {
            Write(corpus, groups, file);
        }

        PrintGrouping(corpus, groups);
        PrintTolls(corpus, groups);
        IncidentCases.Print(misses: false);
        if (options["speed"] == "10000")
        {
            IncidentSpeed.Print(shared, corpus);
        }

        return 0;
    }

    private static IncidentGroups Group(IncidentCorpus corpus, LinkModel model)
    {
        var index = new IncidentIndex(model, GroupingRule.Default);
        foreach (var report in corpus.Profiles.GroupBy(profile => profile.Report))
        {
            var published = Instant.FromUnixTimeSeconds(86400L * report.First().Published);
            index.Add(new CaseRank(published, report.Key), [.. report]);
        }

        return index.Group();
    }

    private static LinkModel Learn(IncidentCorpus corpus, string file)
    {
        var weights = LinkLearner.Learn(LinkPairs.Read(corpus));
        using var output = new StreamWriter(file);
        output.Write(
            """
            # How much each thing that two reports have in common, or not, adds to the logarithm of the odds that both are about one
            # incident: FEATURE TAB weight. `LinkFeatures` says how much there is of each.
            # Source: `training incidents SHARED --learn`, logistic regression on pairs of reports of one half of a corpus of incidents
            # (MODEL_CARD.md); those that `LinkLearner` lists are set by hand, and it says why.

            """
        );
        for (var i = 0; i < weights.Length; i++)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{(LinkFeature)i}\t{weights[i]:0.00}\n"));
        }

        return new LinkModel(weights);
    }

    private static void Write(IncidentCorpus corpus, IncidentGroups groups, string file)
    {
        var tolls = corpus.Profiles.Where(p => p.Part == 0).ToDictionary(p => p.Report, p => p.Toll);
        using var output = new StreamWriter(file);
        for (var i = 0; i < groups.Incidents.Count; i++)
        {
            foreach (var member in groups.Incidents[i].Members.Where(member => member.Part == 0))
            {
                var id = groups.Reports[member.Report];
                static int[]? Range(int number) => number < 0 ? null : [number, number];
                output.WriteLine(
                    JsonSerializer.Serialize(
                        new
                        {
                            id,
                            incident = i,
                            killed = Range(tolls[id].Killed),
                            injured = Range(tolls[id].Injured),
                        }
                    )
                );
            }
        }
    }

    private static void PrintGrouping(IncidentCorpus corpus, IncidentGroups groups)
    {
        var labels = groups
            .Incidents.SelectMany(
                (incident, i) =>
                    incident
                        .Members.Where(member => member.Part == 0)
                        .Select(member => (Label: $"{i}", Gold: corpus.Gold[groups.Reports[member.Report]]))
            )
            .ToList();
        Console.WriteLine("| incidents | reports | B-cubed P | R | F1 | pair precision | pair recall |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        Row("learnt from", label => LinkPairs.Half(label.Gold) == 0);
        Row("held out", label => LinkPairs.Half(label.Gold) == 1);
        Row("all", _ => true);

        void Row(string name, Func<(string Label, string Gold), bool> where)
        {
            var chosen = labels.Where(where).ToList();
            Console.WriteLine($"| {name} | {chosen.Count} | {GroupScore.Of(chosen)} |");
        }
    }

    private static void PrintTolls(IncidentCorpus corpus, IncidentGroups groups)
    {
        var tolls = corpus.Profiles.Where(p => p.Part == 0).ToDictionary(p => p.Report, p => p.Toll.Killed);
        var own = groups
            .Incidents.Select(i => i.Members.Where(m => m.Part == 0).Select(m => groups.Reports[m.Report]).ToList())
            .Where(reports => reports.Count > 0);
        Console.WriteLine("\n| killed per incident against the registry | incidents | right % |");
        Console.WriteLine("|---|---:|---:|");
        Row("reports grouped by the corpus", corpus.Gold.GroupBy(p => p.Value, p => p.Key).Select(g => g.ToList()));
        Row("reports grouped by Hearsay", own);

        void Row(string name, IEnumerable<List<string>> incidents)
        {
            int seen = 0,
                right = 0;
            foreach (var reports in incidents)
            {
                // A group counts for the incident that most of its reports are about.
                var gold = reports.CountBy(id => corpus.Gold[id]).MaxBy(pair => pair.Value).Key;
                if (corpus.Registry.TryGetValue(gold, out var entry))
                {
                    seen++;
                    var best = BestToll.Of(reports.Select(id => (double)tolls[id]).Where(killed => killed >= 0));
                    right += (best ?? 0) == entry.Killed ? 1 : 0;
                }
            }

            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"| {name} | {seen} | {100.0 * right / seen:0.0} |")
            );
        }
    }
}
