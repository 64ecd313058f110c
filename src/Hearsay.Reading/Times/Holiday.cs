namespace Hearsay.Reading;

/// <summary>A day with a name, or a month of a calendar other than the Gregorian one.</summary>
/// <param name="Name">As it is written, cut at blanks.</param>
/// <param name="Rule">
/// Its date: "12-25", "11:4:4" (month, weekday, which one; -1 the last), "easter+1", "islamic:10-01"; of a month "islamic:09";
/// "dates:" and its dates where a table tells them.
/// </param>
internal sealed record Holiday(string Name, string Rule)
{
    /// <summary>Whether it is a month of another calendar.</summary>
    public bool IsMonth { get; } = Rule.Length > 3 && Rule[^3] == ':' && !char.IsAsciiDigit(Rule[0]);

    /// <summary>The day of that number in this month.</summary>
    public Holiday OnDay(int day) => new(Name, $"{Rule}-{day:00}");

    /// <summary>Whether a number is a year of this month's own calendar in our time, and no Gregorian one.</summary>
    public bool IsOwnYear(int year) =>
        Rule.StartsWith("hebrew", StringComparison.Ordinal) ? year is >= 5600 and <= 5860
        : Rule.StartsWith("islamic", StringComparison.Ordinal) ? year is >= 1250 and <= 1500
        : Rule.StartsWith("persian", StringComparison.Ordinal) && year is >= 1250 and <= 1480;
}
