using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Words that name a time.</summary>
/// <param name="Extent">The words, half-open.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">
/// Its TIMEX3 value, e.g. <c>2016-09-17T17:00</c>, <c>P2D</c>, <c>PRESENT_REF</c>; of a range the values of both ends with a
/// stroke between them, as ISO 8601 has it: <c>2016-09-12/2016-09-19</c>.
/// </param>
/// <param name="Precision">How finely it is stated.</param>
/// <param name="Readings">Its interpretations on the world's clock; several where the words allow several, none where they do not say.</param>
public sealed record TimeExpression(
    Extent Extent,
    TimexType Type,
    string Value,
    TimePrecision Precision,
    IReadOnlyList<TimeReading> Readings
)
{
    /// <summary>Its value as TIMEX3 knows it, which has none for a range: that of its first end.</summary>
    public string FirstValue => Value.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? Value[..end] : Value;

    /// <summary>The TIMEX3 value of the last end of a range; null for anything else.</summary>
    public string? LastValue =>
        Value.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? Value[(end + 1)..] : null;

    /// <summary>Where the day of a time of day comes from; null for anything else, and where no day is known.</summary>
    public DayBasis? DayBasis { get; init; }

    /// <summary>The values between which the words leave the choice: 04/05/2016 is a day in April or one in May. Else empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
