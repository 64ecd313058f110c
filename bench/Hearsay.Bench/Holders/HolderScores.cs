using System.Globalization;
using System.Text.Json;

namespace Hearsay.Bench.Holders;

/// <summary>
/// Scores holders: those of the filter's output, and those of the annotators' own sources, against bench/holders.
/// </summary>
internal static class HolderScores
{
    private static readonly string[] Classes = ["pronoun", "noun", "pronoun and noun", "name"];

    /// <summary>Prints the tables.</summary>
    /// <param name="corpus">PolNeAR's folder, which holds dev/text and dev/attributions.</param>
    /// <param name="filtered">What <c>hearsay read --format jsonl</c> printed for its development part; null to leave that out.</param>
    /// <param name="errors">Whether to print the single errors of the part that is not held out.</param>
    /// <param name="output">Where to.</param>
    public static void Print(string corpus, string? filtered, bool errors, TextWriter output)
    {
        var folder = Path.Combine(corpus, "dev");
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"No holders are scored: {folder} is not there.");
            return;
        }

        var gold = HolderGold.Load(Path.Combine(Root(), "bench", "holders", "polnear-dev.tsv"));
        var resolved = new List<(HolderGold Gold, bool Right, bool Open)>();
        var paired = new List<(HolderGold Gold, bool Right, bool Open)>();
        var missed = new List<HolderGold>();
        var read = filtered is null ? null : Load(filtered);
        foreach (var document in gold.GroupBy(row => row.Document, StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(folder, "text", document.Key + ".txt"));
            int[] points = [.. text.EnumerateRunes().Select(rune => rune.Value)];
            var annotation = Directory
                .EnumerateFiles(Path.Combine(folder, "attributions"), document.Key + "_*.ann")
                .Order(StringComparer.Ordinal)
                .First();
            var holders = GoldClaims.Resolve(text, annotation);
            foreach (var row in document)
            {
                var words = HolderJudge.Words(points, (row.Source[0].Start, row.Source[^1].End));
                if (holders.TryGetValue((row.Source[0].Start, row.Source[^1].End), out var holder))
                {
                    var right = HolderJudge.IsRight(row, points, holder, words);
                    resolved.Add((row, right, holder is null));
                    if (errors && !right && row.Part == "dev")
                    {
                        var accepted = string.Join(" / ", row.Holders.Select(h => Shown(h, points)));
                        output.WriteLine(
                            $"{row.Class}\t{row.Document}\t{row.Source[0].Start}\t{words}\t{holder}\t{accepted}"
                        );
                    }
                }

                if (read is null)
                {
                    continue;
                }

                if (Pair(read.GetValueOrDefault(document.Key) ?? [], row) is { } claim)
                {
                    var source = HolderJudge.Words(points, claim.Source);
                    paired.Add((row, HolderJudge.IsRight(row, points, claim.Holder, source), claim.Holder is null));
                }
                else
                {
                    missed.Add(row);
                }
            }
        }

        output.WriteLine("| sources | held-out: right | left open | wrong | development: right | left open | wrong |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        Rows(output, "the annotators' sources", resolved);
        if (read is not null)
        {
            Rows(output, "sources that were found", paired);
            var found = 100.0 * paired.Count / (paired.Count + missed.Count);
            output.WriteLine();
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Found: {found:0.0} % of {paired.Count + missed.Count} sources."
                )
            );
        }
    }

    private static string Shown(string accepted, int[] points) =>
        char.IsLetter(accepted[0])
            ? accepted
            : (accepted[0] == '+' ? "+" : "") + HolderJudge.Words(points, HolderGold.Extent(accepted));

    private static void Rows(TextWriter output, string name, List<(HolderGold Gold, bool Right, bool Open)> all)
    {
        foreach (var kind in Classes)
        {
            var cells = new List<string>
            {
                $"{name}: {kind}s".Replace("pronoun and", "pronouns and", StringComparison.Ordinal),
            };
            foreach (var part in (string[])["held-out", "dev"])
            {
                var rows = all.FindAll(row =>
                    row.Gold.Part == part && kind.Split(" and ").Contains(row.Gold.Class, StringComparer.Ordinal)
                );
                var right = rows.Count(row => row.Right);
                var open = rows.Count(row => !row.Right && row.Open);
                cells.Add($"{Share(right, rows.Count)} of {rows.Count}");
                cells.Add(Share(open, rows.Count));
                cells.Add(Share(rows.Count - right - open, rows.Count));
            }

            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static string Share(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / Math.Max(1, whole):0.0}");

    // The claim whose source has the most in common with the annotated one.
    private static ((int Start, int End) Source, string? Holder)? Pair(
        List<((int Start, int End) Source, string? Holder)> claims,
        HolderGold row
    )
    {
        var best = 0.0;
        ((int, int), string?)? found = null;
        foreach (var claim in claims)
        {
            var common =
                Math.Min(claim.Source.End, row.Source[^1].End) - Math.Max(claim.Source.Start, row.Source[0].Start);
            var union =
                Math.Max(claim.Source.End, row.Source[^1].End) - Math.Min(claim.Source.Start, row.Source[0].Start);
            if (common > 0 && (double)common / union > best)
            {
                (best, found) = ((double)common / union, claim);
            }
        }

        return found;
    }

    private static Dictionary<string, List<((int Start, int End) Source, string? Holder)>> Load(string file)
    {
        var documents = new Dictionary<string, List<((int, int), string?)>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var claims = new List<((int, int), string?)>();
            foreach (var claim in json.RootElement.GetProperty("claims").EnumerateArray())
            {
                var source = claim.GetProperty("source");
                if (source.GetArrayLength() > 0)
                {
                    var extent = (source[0][0].GetInt32(), source[source.GetArrayLength() - 1][1].GetInt32());
                    claims.Add((extent, claim.GetProperty("holder").GetString()));
                }
            }

            documents[json.RootElement.GetProperty("id").GetString() ?? ""] = claims;
        }

        return documents;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hearsay.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Hearsay.slnx above.");
        }

        return folder;
    }
}
