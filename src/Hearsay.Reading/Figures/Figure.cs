using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A quantity as stated.</summary>
/// <param name="Extent">From the first word of the quantity to the last word of what is counted, half-open.</param>
/// <param name="What">What happened to what is counted: killed, injured, missing, detained, displaced, destroyed, …, or what is measured: money, share, distance, weight, …; null where the words do not say.</param>
/// <param name="Who">Who or what is counted, in the report's words; of a sum or a distance its unit, of a share the whole; null where the words do not say.</param>
/// <param name="Low">The least that the words allow; null for no lower bound.</param>
/// <param name="High">The most that the words allow; null for no upper bound.</param>
/// <param name="Words">The quantity in the report's words: "at least 62".</param>
/// <param name="Claim">The innermost claim that it stands in, by index; -1 for the report's own voice.</param>
public sealed record Figure(
    Extent Extent,
    string? What,
    string? Who,
    double? Low,
    double? High,
    string Words,
    int Claim = -1
);
