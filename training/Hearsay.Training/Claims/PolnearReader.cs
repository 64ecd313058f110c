using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Training.Claims;

/// <summary>Reads PolNeAR's own layout: <c>PART/text/NAME.txt</c>, <c>PART/attributions/NAME_ANNOTATOR.ann</c>, <c>metadata.tsv</c>.</summary>
internal static class PolnearReader
{
    /// <summary>The articles of a part in the order of their names, each as its first annotator marked it.</summary>
    /// <remarks>None where the corpus is not there: what is learnt from nothing finds nothing, and the rules stand.</remarks>
    public static IEnumerable<PolnearArticle> Read(string root, string part)
    {
        if (!Directory.Exists(root))
        {
            yield break;
        }

        var dates = ReadDates(Path.Combine(root, "metadata.tsv"));
        var marks = Directory
            .GetFiles(Path.Combine(root, part, "attributions"), "*.ann")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
            .ToList();
        var texts = Directory
            .GetFiles(Path.Combine(root, part, "text"), "*.txt")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);
        foreach (var name in texts)
        {
            var mark = marks.Find(m => m.StartsWith(name + "_", StringComparison.Ordinal));
            if (mark is null)
            {
                continue;
            }

            var text = File.ReadAllText(Path.Combine(root, part, "text", name + ".txt"));
            var gold = ReadMarks(Path.Combine(root, part, "attributions", mark), new CodePoints(text));
            yield return new PolnearArticle(name, text, dates.GetValueOrDefault(name), gold);
        }
    }

    private static Dictionary<string, string> ReadDates(string path)
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return dates;
        }

        var lines = File.ReadAllLines(path);
        var header = lines[0].Split('\t');
        int name = Array.IndexOf(header, "filename"),
            date = Array.IndexOf(header, "publication_date");
        foreach (var line in lines.Skip(1))
        {
            var fields = line.Split('\t');
            if (fields.Length > Math.Max(name, date))
            {
                dates[fields[name]] = fields[date];
            }
        }

        return dates;
    }

    private static List<PolnearAttribution> ReadMarks(string path, CodePoints points)
    {
        var extents = new Dictionary<string, List<Extent>>(StringComparer.Ordinal);
        var found = new List<PolnearAttribution>();
        var lines = File.ReadAllLines(path)
            .Select(line => line.Split('\t'))
            .Where(fields => fields.Length > 1)
            .ToList();
        foreach (var fields in lines.Where(fields => fields[0].StartsWith('T')))
        {
            var at = fields[1].IndexOf(' ', StringComparison.Ordinal);
            extents[fields[0]] =
                at < 0 ? [] : [.. fields[1][(at + 1)..].Split(';').Select(part => ExtentOf(part, points))];
        }

        foreach (var fields in lines.Where(fields => fields[0].StartsWith('E')))
        {
            var attribution = new PolnearAttribution([], [], []);
            foreach (var item in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = item.Split(':', 2);
                var role = parts[0].TrimEnd("0123456789".ToCharArray());
                var target =
                    role.Equals("source", StringComparison.OrdinalIgnoreCase) ? attribution.Source
                    : role.Equals("cue", StringComparison.OrdinalIgnoreCase) ? attribution.Cue
                    : role.Equals("content", StringComparison.OrdinalIgnoreCase) ? attribution.Content
                    : null;
                if (parts.Length == 2 && extents.TryGetValue(parts[1], out var marked))
                {
                    target?.AddRange(marked);
                }
            }

            found.Add(attribution);
        }

        return found;
    }

    private static Extent ExtentOf(string part, CodePoints points)
    {
        var ends = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Extent(
            points.ToUtf16(int.Parse(ends[0], CultureInfo.InvariantCulture)),
            points.ToUtf16(int.Parse(ends[1], CultureInfo.InvariantCulture))
        );
    }
}
