using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A quantity as stated.</summary>
/// <param name="Extent">From the first word of the quantity to the last word of what is counted, half-open.</param>
/// <param name="What">What happened to what is counted: killed, injured, missing, detained, displaced, destroyed, …, or what is measured: money, share, distance, weight, …; null where the words do not say.</param>
/// <param name="Who">Who or what is counted, in the report's words; of a sum or a distance its unit, of a share the whole; null where the words do not say.</param>
/// <param name="Low">The lower number that is stated: 62 in "at least 62" and in "up to 62", 40 in "40 to 50"; of a word such as "dozens" the least that it can mean.</param>
/// <param name="High">The higher number that is stated: 62 in "at least 62", 50 in "40 to 50"; null where none is, as in "dozens".</param>
/// <param name="Words">The quantity in the report's words: "at least 62"; where one person is counted without a number, the words that stand for one: "a", "the", a name.</param>
/// <param name="Claim">The innermost claim that it stands in, by index; -1 for the report's own voice.</param>
/// <param name="Bound">How the number is meant.</param>
/// <param name="PartOf">The figure of the same report that it is a part of, by index: 12 dead for "among them four children"; -1 where the words name none.</param>
public sealed record Figure(
    Extent Extent,
    string? What,
    string? Who,
    double? Low,
    double? High,
    string Words,
    int Claim = -1,
    FigureBound Bound = FigureBound.Exact,
    int PartOf = -1
)
{
    /// <summary>The least that the words allow; null for no lower bound.</summary>
    public double? Least => Bound is FigureBound.AtMost or FigureBound.FewerThan ? null : Low;

    /// <summary>The most that the words allow; null for no upper bound.</summary>
    public double? Most => Bound is FigureBound.AtLeast or FigureBound.MoreThan ? null : High;
}
