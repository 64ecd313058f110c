namespace Hearsay.Training.Incidents;

/// <summary>B-cubed and pairwise figures of a grouping, as <c>score_incidents.py</c> works them out.</summary>
internal sealed record GroupScore(double Precision, double Recall, double PairPrecision, double PairRecall)
{
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public static GroupScore Of(IReadOnlyList<(string Label, string Gold)> reports)
    {
        var both = reports.CountBy(r => r).ToList();
        var labels = reports.CountBy(r => r.Label).ToDictionary();
        var golds = reports.CountBy(r => r.Gold).ToDictionary();
        static double Pairs(IEnumerable<int> sizes) => sizes.Sum(k => k * (k - 1.0) / 2);
        var shared = Pairs(both.Select(b => b.Value));
        return new(
            both.Sum(b => (double)b.Value * b.Value / labels[b.Key.Label]) / reports.Count,
            both.Sum(b => (double)b.Value * b.Value / golds[b.Key.Gold]) / reports.Count,
            shared / Math.Max(1, Pairs(labels.Values)),
            shared / Math.Max(1, Pairs(golds.Values))
        );
    }

    public override string ToString() =>
        FormattableString.Invariant(
            $"{100 * Precision:0.0} | {100 * Recall:0.0} | {100 * F1:0.0} | {100 * PairPrecision:0.0} | {100 * PairRecall:0.0}"
        );
}
