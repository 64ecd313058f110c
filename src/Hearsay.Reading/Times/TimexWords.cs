using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Says a TIMEX3 value in words, for times whose day is known and whose zone is not.</summary>
public static class TimexWords
{
    private static readonly (string Code, string Words)[] Parts =
    [
        ("TMO", "morning"),
        ("TMI", "midday"),
        ("TAF", "afternoon"),
        ("TEV", "evening"),
        ("TNI", "night"),
        ("TDT", "daytime"),
    ];

    private static readonly (string Code, string Words)[] Seasons =
    [
        ("SP", "spring"),
        ("SU", "summer"),
        ("FA", "autumn"),
        ("WI", "winter"),
        ("H1", "first half"),
        ("H2", "second half"),
        ("Q1", "first quarter"),
        ("Q2", "second quarter"),
        ("Q3", "third quarter"),
        ("Q4", "fourth quarter"),
    ];

    /// <summary>The calendar time that a value names, e.g. "2016-09-17, night", "week 37 of 2016", "summer of 2014".</summary>
    /// <param name="value">A TIMEX3 value.</param>
    /// <returns>Null where the value names no day, month or year of its own: <c>P2D</c>, <c>PAST_REF</c>, <c>XXXX-03</c>.</returns>
    public static string? Calendar(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (
            value.Length < 4
            || !value.AsSpan(0, 4).ContainsOnlyDigits()
            || value.Contains('X', StringComparison.Ordinal)
        )
        {
            return null;
        }

        foreach (var (code, words) in Parts)
        {
            if (value.EndsWith(code, StringComparison.Ordinal))
            {
                return $"{value[..^code.Length]}, {words}";
            }
        }

        foreach (var (code, words) in Seasons)
        {
            if (value.Length == 7 && value.EndsWith(code, StringComparison.Ordinal))
            {
                return $"{words} of {value[..4]}";
            }
        }

        return Week(value) ?? value.Replace('T', ' ').Replace("/", " to ", StringComparison.Ordinal);
    }

    // "2016-W37" and "2016-W37-WE": ISO 8601 weeks.
    private static string? Week(string value)
    {
        if (
            value.Length < 8
            || value[5] != 'W'
            || !int.TryParse(value.AsSpan(6, 2), CultureInfo.InvariantCulture, out var week)
        )
        {
            return null;
        }

        var end = value.EndsWith("-WE", StringComparison.Ordinal) ? "weekend of " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{end}week {week} of {value[..4]}");
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
