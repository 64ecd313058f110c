using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>How well stances are told apart, and how often certainty and polarity are right.</summary>
public sealed class StanceScore
{
    private readonly Dictionary<string, (int Right, int Expected, int Read)> _labels = [];

    /// <summary>How many lines were scored.</summary>
    public int Count { get; private set; }

    /// <summary>How many have the right certainty.</summary>
    public int Certainty { get; private set; }

    /// <summary>How many have the right polarity.</summary>
    public int Polarity { get; private set; }

    /// <summary>What came out wrong, in the set's words.</summary>
    /// <remarks>Only those of the half to develop on are for reading.</remarks>
    public List<(ScoredCase Case, string Read)> Misses { get; } = [];

    /// <summary>The mean, over the stances that the set has, of each one's F1; from 0 to 1.</summary>
    public double MacroF1 =>
        _labels
            .Values.Where(label => label.Expected > 0)
            .Select(label => 2.0 * label.Right / (label.Expected + label.Read))
            .DefaultIfEmpty()
            .Average();

    /// <summary>Each stance of the set with its F1, in the order of their names.</summary>
    public IEnumerable<(string Stance, int Count, double F1)> ByStance =>
        _labels
            .Where(label => label.Value.Expected > 0)
            .OrderBy(label => label.Key, StringComparer.Ordinal)
            .Select(label =>
                (label.Key, label.Value.Expected, 2.0 * label.Value.Right / (label.Value.Expected + label.Value.Read))
            );

    /// <summary>Reads and scores some lines.</summary>
    /// <param name="cases">The lines.</param>
    public static StanceScore Of(IEnumerable<ScoredCase> cases)
    {
        var score = new StanceScore();
        foreach (var one in cases)
        {
            score.Add(one, one.Find(one.ReadReport()));
        }

        return score;
    }

    private void Add(ScoredCase one, Claim? claim)
    {
        Count++;
        var stance = claim?.Stance.ToString().ToLowerInvariant() ?? "none";
        var certainty = claim?.Certainty.ToString().ToLowerInvariant();
        var polarity = claim?.Polarity.ToString().ToLowerInvariant();
        var expected = one.Expected["stance"];
        Put(expected, stance == expected ? 1 : 0, 1, 0);
        Put(stance, 0, 0, 1);
        Certainty += certainty == one.Expected["certainty"] ? 1 : 0;
        Polarity += polarity == one.Expected["polarity"] ? 1 : 0;
        if (stance != expected || certainty != one.Expected["certainty"] || polarity != one.Expected["polarity"])
        {
            Misses.Add((one, claim is null ? "no claim" : $"{stance} {certainty} {polarity}"));
        }
    }

    private void Put(string label, int right, int expected, int read)
    {
        var (a, b, c) = _labels.GetValueOrDefault(label);
        _labels[label] = (a + right, b + expected, c + read);
    }
}
