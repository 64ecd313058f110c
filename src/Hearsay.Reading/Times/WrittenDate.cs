namespace Hearsay.Reading;

/// <summary>A date that is read character by character, because tokens cut it in ways of their own.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Year">The year; 0 where none is stated.</param>
/// <param name="Month">The month; 0 where it is a week or a part of the year.</param>
/// <param name="Day">The day; 0 where none is stated.</param>
internal readonly record struct WrittenDate(int Length, int Year, int Month, int Day)
{
    /// <summary>The unit that it names.</summary>
    public TimeUnit Unit { get; init; } =
        Day > 0 ? TimeUnit.Day
        : Month > 0 ? TimeUnit.Month
        : TimeUnit.Year;

    /// <summary>The number of the quarter or half; 0 for none.</summary>
    public int Index { get; init; }
}
