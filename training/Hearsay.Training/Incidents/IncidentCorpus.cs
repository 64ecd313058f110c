using System.Globalization;
using System.Text.Json;
using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training.Incidents;

/// <summary>The reports of the corpus of incidents, in stream order, reduced to profiles, and the registry.</summary>
internal sealed class IncidentCorpus
{
    /// <summary>A report's incident, by its id.</summary>
    public Dictionary<string, string> Gold { get; } = new(StringComparer.Ordinal);

    /// <summary>Killed and injured per incident, where the registry has it.</summary>
    public Dictionary<string, RegistryEntry> Registry { get; } = new(StringComparer.Ordinal);

    /// <summary>What each report comes down to, in stream order.</summary>
    public List<IncidentProfile> Profiles { get; private set; } = [];

    /// <summary>Reads the corpus, or what was kept of an earlier reading.</summary>
    /// <param name="shared">The folder that holds <c>corpora/</c>.</param>
    /// <param name="kept">Where profiles are kept; null for nowhere.</param>
    public static IncidentCorpus Read(string shared, string? kept)
    {
        var corpus = new IncidentCorpus();
        var folder = Path.Combine(shared, "corpora", "incidents");
        var reports = Items(shared).ToList();
        foreach (var report in reports)
        {
            corpus.Gold[report.Id] = report.Gold;
        }

        foreach (var line in File.ReadLines(Path.Combine(folder, "registry.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var root = entry.RootElement;
            corpus.Registry[root.GetProperty("incident_uri").GetString()!] = new(
                DateTime
                    .ParseExact(root.GetProperty("date").GetString()!, "MMMM d, yyyy", CultureInfo.InvariantCulture)
                    .Subtract(DateTime.UnixEpoch)
                    .Days,
                root.GetProperty("city_or_county").GetString()!,
                root.GetProperty("num_killed").GetInt32(),
                root.GetProperty("num_injured").GetInt32()
            );
        }

        var options = new JsonSerializerOptions { IncludeFields = true };
        if (kept is not null && File.Exists(kept))
        {
            corpus.Profiles = JsonSerializer.Deserialize<List<IncidentProfile>>(File.ReadAllText(kept), options)!;
            return corpus;
        }

        corpus.Profiles = [.. reports.AsParallel().AsOrdered().SelectMany(r => ProfileBuilder.Build(r.Read()))];
        if (kept is not null)
        {
            File.WriteAllText(kept, JsonSerializer.Serialize(corpus.Profiles, options));
        }

        return corpus;
    }

    /// <summary>The reports, each id once: a report of two incidents counts for the last, as in the scorer.</summary>
    public static IEnumerable<Item> Items(string shared) =>
        File.ReadLines(Path.Combine(shared, "corpora", "incidents", "reports.jsonl"))
            .Select(Report)
            .GroupBy(report => report.Id, (_, same) => same.Last());

    /// <summary>A report of the corpus, not yet read.</summary>
    internal sealed record Item(string Gold, string Id, string Text, string Day, (string Title, string Address) From)
    {
        /// <summary>Reads it.</summary>
        public CaseReport Read() =>
            new(
                Id,
                ReportReader.English.Read(
                    Annotator.English.Annotate(Text),
                    new Provenance
                    {
                        Title = From.Title,
                        Address = From.Address,
                        Published = PublicationTime.TryParse(Day, out var published) ? published : null,
                    }
                )
            );
    }

    private static Item Report(string line)
    {
        using var report = JsonDocument.Parse(line);
        string Field(string name) => report.RootElement.GetProperty(name).GetString() ?? "";
        return new(Field("incident"), Field("id"), Field("content"), Field("dct"), (Field("title"), Field("uri")));
    }
}
