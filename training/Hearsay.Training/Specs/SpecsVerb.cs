using System.Globalization;

namespace Hearsay.Training;

/// <summary>Prints the scores of the sets under <c>specs/</c> that have a half held out.</summary>
public static class SpecsVerb
{
    /// <summary>Runs the verb; <c>--misses</c> prints what is wrong in the half to develop on.</summary>
    /// <param name="args">What follows the verb.</param>
    public static int Run(IReadOnlyList<string> args)
    {
        var relays = ScoredCase.ReadArea("relays");
        var stances = ScoredCase.ReadArea("stance");
        if (args is ["--misses"])
        {
            // Of the half to develop on alone: the other half's single errors stay unseen.
            Print(ChainScore.Of(relays.Where(one => !one.IsHeldOut)).Misses);
            Print(StanceScore.Of(stances.Where(one => !one.IsHeldOut)).Misses);
            foreach (var (one, read) in EntityScore.Of(EntityScore.Cases(heldOut: false)).Misses)
            {
                Line($"{one.File}:{one.Line}\n  + {string.Join("; ", one.Expected)}\n  - {read}");
            }

            return 0;
        }

        Line("| set | half | claims | whole chains % | with every basis % |");
        Line("|---|---|---:|---:|---:|");
        foreach (var half in Halves(relays))
        {
            var score = ChainScore.Of(half);
            Line(
                $"| relays | {NameOf(half.Key)} | {score.Count} | {Percent(score.Whole, score.Count)} | {Percent(score.WithBasis, score.Count)} |"
            );
        }

        Line("");
        Line("| set | half | claims | macro-F1 of the stance | certainty % | polarity % |");
        Line("|---|---|---:|---:|---:|---:|");
        var byStance = new List<string>();
        foreach (var half in Halves(stances))
        {
            var score = StanceScore.Of(half);
            Line(
                $"| stance | {NameOf(half.Key)} | {score.Count} | {Number(100 * score.MacroF1)} | {Percent(score.Certainty, score.Count)} | {Percent(score.Polarity, score.Count)} |"
            );
            byStance.Add(
                $"{NameOf(half.Key)}: "
                    + string.Join(", ", score.ByStance.Select(s => $"{s.Stance} {Number(100 * s.F1)}"))
            );
        }

        Line("");
        Line("F1 of each stance, " + string.Join("; ", byStance) + ".");
        Line("");
        Line("| set | half | pairs of names | precision % | recall % | F1 |");
        Line("|---|---|---:|---:|---:|---:|");
        foreach (var heldOut in new[] { false, true })
        {
            var score = EntityScore.Of(EntityScore.Cases(heldOut));
            Line(
                $"| entities | {NameOf(heldOut)} | {score.Stated} | {Percent(score.Right, score.Read)} | {Percent(score.Right, score.Stated)} | {Number(100 * score.F1)} |"
            );
        }

        return 0;
    }

    private static IEnumerable<IGrouping<bool, ScoredCase>> Halves(IReadOnlyList<ScoredCase> cases) =>
        cases.GroupBy(one => one.IsHeldOut).OrderBy(half => half.Key);

    private static string NameOf(bool heldOut) => heldOut ? "held out" : "developed on";

    private static void Print(List<(ScoredCase Case, string Read)> misses)
    {
        foreach (var (one, read) in misses)
        {
            var expected = string.Join(' ', one.Expected.Select(field => $"{field.Key}={field.Value}"));
            Line(
                $"{one.Spec.File}:{one.Spec.Line}\n  {one.Spec.Input.ReplaceLineEndings(" / ")}\n  {one.Words}\n  + {expected}\n  - {read}"
            );
        }
    }

    private static string Percent(int part, int whole) => Number(100.0 * part / Math.Max(1, whole));

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static void Line(string line) => Console.Out.WriteLine(line);
}
