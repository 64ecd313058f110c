using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Prints the scores of our own sets of places: spellings, and faults of distance, direction and country.</summary>
public static class PlacesVerb
{
    private static readonly (string File, string Called)[] Spellings =
    [
        ("deir-ez-zor.tsv", "27 of Deir ez-Zor"),
        ("spellings-open.tsv", "drawn, open half"),
        ("spellings-held-out.tsv", "drawn, held-out half"),
    ];

    /// <summary>Runs the verb; <c>--misses</c> prints what is wrong in the halves to develop on.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var misses = args is ["--misses"];
        Line("| spellings | of | found first % | among those found % | left out of the gazetteer: first % | among % |");
        Line("|---|---:|---:|---:|---:|---:|");
        foreach (var (file, called) in Spellings)
        {
            var rows = SpellingScore.Rows(file);
            var known = SpellingScore.Of(Gazetteer.Embedded, rows);
            var unknown = SpellingScore.Of(SpellingScore.Without(rows), rows);
            Line(
                $"| {called} | {rows.Count} | {Percent(known.First, known.Count)} | {Percent(known.Among, known.Count)} | {Percent(unknown.First, unknown.Count)} | {Percent(unknown.Among, unknown.Count)} |"
            );
            if (misses && !file.Contains("held-out", StringComparison.Ordinal))
            {
                known.Misses.ToList().ForEach(miss => Line("  known: " + miss));
                unknown.Misses.ToList().ForEach(miss => Line("  left out: " + miss));
            }
        }

        Line("");
        Line("| faults of distance, direction and country | found % | of | false alarms % | of |");
        Line("|---|---:|---:|---:|---:|");
        foreach (var heldOut in (bool[])[false, true])
        {
            var score = PlaceFaultScore.Of(heldOut);
            Line(
                $"| {(heldOut ? "held out" : "developed on")} | {Percent(score.Found, score.Planted)} | {score.Planted} | {Percent(score.False, score.Right)} | {score.Right} |"
            );
            if (misses && !heldOut)
            {
                score.Misses.ToList().ForEach(miss => Line($"  {miss.Case.Line}: {miss.Case.Input} -> {miss.Read}"));
            }
        }

        return 0;
    }

    private static string Percent(int part, int whole) =>
        (100.0 * part / Math.Max(1, whole)).ToString("0.0", CultureInfo.InvariantCulture);

    private static void Line(string line) => Console.Out.WriteLine(line);
}
