using System.Text.Json;
using Hearsay.Reading;

namespace Hearsay.Training.Copies;

/// <summary>The reports of <c>corpora/incidents</c>, each filed under the incident that a registry cites it for.</summary>
internal static class IncidentReports
{
    /// <summary>Reads them, in the file's order; one that is filed under several incidents comes once, under the first.</summary>
    public static IReadOnlyList<IncidentReport> Read(string shared)
    {
        var reports = new List<IncidentReport>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(shared, "corpora", "incidents", "reports.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = root.GetProperty("content").GetString() ?? "";
            var provenance = new Provenance
            {
                Published = PublicationTime.TryParse(root.GetProperty("dct").GetString(), out var time) ? time : null,
                Title = root.GetProperty("title").GetString(),
                Address = root.GetProperty("uri").GetString(),
            };
            var id = root.GetProperty("id").GetString()!;
            if (!ids.Add(id))
            {
                continue;
            }

            reports.Add(new IncidentReport(id, root.GetProperty("incident").ToString(), text, provenance));
        }

        return reports;
    }
}
