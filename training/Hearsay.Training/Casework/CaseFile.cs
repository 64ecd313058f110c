using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training.Casework;

/// <summary>An invented case of <c>specs/casework</c>: its reports, and what a careful reader finds in them.</summary>
public sealed class CaseFile
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The reports, as they stand in the file.</summary>
    public List<CaseReport> Reports { get; } = [];

    /// <summary>Which reports speak of each incident.</summary>
    public List<string[]> Incidents { get; } = [];

    /// <summary>The propositions, with how many origins stand behind each.</summary>
    public List<GoldOrigin> Origins { get; } = [];

    /// <summary>The conflicts, by kind, and the look-alikes, by relation.</summary>
    public List<GoldConflict> Conflicts { get; } = [];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not in the form that specs/casework/README.md describes.</exception>
    public static CaseFile Read(string path)
    {
        var file = new CaseFile();
        var lines = File.ReadAllLines(path);
        var section = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                file.Title = line[2..];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..].Trim();
            }
            else if (section == "Reports" && line.StartsWith("### ", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, one => one.StartsWith("##", StringComparison.Ordinal));
                file.AddReport(line[4..], lines[(i + 1)..(end < 0 ? lines.Length : end)]);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                file.AddGold(section, line[2..]);
            }
        }

        return file;
    }

    private void AddReport(string heading, string[] lines)
    {
        var parts = heading.Split('·', StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || !PublicationTime.TryParse(parts[2], out var published))
        {
            throw new InvalidDataException($"\"{heading}\" is not: id · outlet · moment.");
        }

        var title = lines.FirstOrDefault(line => line.StartsWith("Title: ", StringComparison.Ordinal))?[7..];
        var text = string.Join('\n', lines.Where(line => !line.StartsWith("Title: ", StringComparison.Ordinal))).Trim();
        _texts[parts[0]] = text;
        var provenance = new Provenance
        {
            Outlet = parts[1],
            Published = published,
            Title = title,
        };
        Reports.Add(new CaseReport(parts[0], ReportReader.English.Read(Annotator.English.Annotate(text), provenance)));
    }

    private void AddGold(string section, string line)
    {
        var fields = line.Split(" | ");
        switch (section)
        {
            case "Incidents":
                Incidents.Add(
                    line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                );
                break;
            case "Origins":
                Origins.Add(
                    new GoldOrigin(fields[0], Number(fields[1]), Number(fields[2]), [.. fields[3..].Select(Passage)])
                );
                break;
            case "Conflicts" or "No conflicts":
                Conflicts.Add(new GoldConflict(fields[0], section == "Conflicts", Side(fields[1]), Side(fields[2])));
                break;
            default:
                break;
        }
    }

    private static int Number(string field) =>
        int.Parse(field[(field.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture);

    private GoldPassage[] Side(string field) => [.. field[2..].Split(" ; ").Select(Passage)];

    private GoldPassage Passage(string words)
    {
        words = words.Trim();
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var quoted = words[(space + 1)..].Trim().Trim('"');
        var at = _texts[words[..space]].IndexOf(quoted, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidDataException($"{words} stands in no report.")
            : new GoldPassage(words[..space], new Extent(at, at + quoted.Length));
    }
}
