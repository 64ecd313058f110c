namespace Hearsay.Reading;

/// <summary>A time of day as stated.</summary>
/// <param name="Hour">0 to 24; 24:00 is the end of its day.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59; -1 where not stated.</param>
/// <param name="Precision">How finely it is stated.</param>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, TimePrecision Precision)
{
    /// <summary>Minutes since midnight.</summary>
    public int Minutes => (Hour * 60) + Minute;

    /// <summary>TIMEX3's form: <c>17:00</c>, <c>17:00:05</c>.</summary>
    public override string ToString() =>
        Second < 0
            ? string.Create(null, $"{Hour:00}:{Minute:00}")
            : string.Create(null, $"{Hour:00}:{Minute:00}:{Second:00}");
}
