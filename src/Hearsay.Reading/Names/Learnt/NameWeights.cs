using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A table of weights with what each label is worth after each other, taken out of it once.</summary>
internal sealed class NameWeights
{
    private readonly int[] _after;

    public NameWeights(WeightTable table)
    {
        Table = table;
        _after = new int[(NameLabel.Count + 1) * table.Stride];
        for (var previous = -1; previous < NameLabel.Count; previous++)
        {
            table.Add(NameFeatures.After(previous), _after.AsSpan((previous + 1) * table.Stride, table.Stride));
        }
    }

    /// <summary>The weights of the features.</summary>
    public WeightTable Table { get; }

    /// <summary>A row for each label before, from "none yet" on.</summary>
    public ReadOnlySpan<int> After => _after;
}
