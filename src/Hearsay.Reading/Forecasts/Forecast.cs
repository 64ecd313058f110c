using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>That somebody predicts something.</summary>
/// <remarks>All extents are half-open, in UTF-16 code units of the text read.</remarks>
/// <param name="Extent">The words of the predicted clause.</param>
/// <param name="Cue">The words that make it a prediction: "predicted", "is likely to", "will".</param>
/// <param name="Holder">Who predicts it; null where the words do not say.</param>
/// <param name="Claim">The innermost claim that it stands in, by index; -1 for the report's own voice.</param>
public sealed record Forecast(Extent Extent, Extent Cue, string? Holder, int Claim)
{
    /// <summary>The first instant at which it may come true, UTC; null where the words do not say.</summary>
    public Instant? From { get; init; }

    /// <summary>The instant by which it should have come true, exclusive, UTC; null where the words do not say.</summary>
    public Instant? To { get; init; }

    /// <summary>How likely the words make it; null where they do not say, as with "could" and "will".</summary>
    public LikelihoodBand? Likelihood { get; init; }

    /// <summary>The words of the condition that it hangs on; null for none.</summary>
    public Extent? Condition { get; init; }
}
