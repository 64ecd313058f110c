using System.Globalization;
using Hearsay.Reading;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Pages.Sheet;

/// <summary>Says instants and stretches of time in UTC.</summary>
public static class TimeWords
{
    /// <summary>A reading, e.g. "17 Sep 2016, 14:00–14:50 UTC".</summary>
    public static string Say(TimeReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Say(reading.From, reading.To);
    }

    /// <summary>A stretch of time, or an instant where both ends are the same.</summary>
    public static string Say(Instant from, Instant to)
    {
        LocalDateTime first = from.InUtc().LocalDateTime,
            last = to.InUtc().LocalDateTime;
        return from == to ? $"{Date(first.Date)}, {Clock(first)} UTC"
            : first.Date == last.Date ? $"{Date(first.Date)}, {Clock(first)}–{Clock(last)} UTC"
            : $"{Date(first.Date)}, {Clock(first)} – {Date(last.Date)}, {Clock(last)} UTC";
    }

    /// <summary>A zone and where it comes from, e.g. "Europe/Moscow, stated".</summary>
    public static string Zone(TimeReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var basis = reading.Basis switch
        {
            ZoneBasis.Stated => "stated",
            ZoneBasis.Place => "from the place",
            ZoneBasis.Outlet => "from the outlet",
            _ => "assumed",
        };
        return $"{reading.Zone}, {basis}";
    }

    /// <summary>How finely a time is stated, e.g. "to the minute".</summary>
    public static string Say(TimePrecision precision) =>
        precision switch
        {
            TimePrecision.Instant => "to the second",
            TimePrecision.Minute => "to the minute",
            TimePrecision.Hour => "to the hour",
            TimePrecision.PartOfDay => "to a part of the day",
            TimePrecision.Day => "to the day",
            TimePrecision.Week => "to the week",
            TimePrecision.Month => "to the month",
            TimePrecision.Season => "to the season or quarter",
            TimePrecision.Year => "to the year or coarser",
            _ => "not told how finely",
        };

    /// <summary>What is known of a time that has no reading on the world's clock.</summary>
    public static string Unresolved(TimeExpression time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.Type switch
        {
            TimexType.Duration => "a length of time",
            TimexType.Set => "a recurring time",
            // The day is known, but not where, so not when it began on the world's clock.
            _ => TimexWords.Calendar(time.Value) is { } day ? day + ", zone unknown" : "not resolved",
        };
    }

    /// <summary>An instant as machines write it, e.g. "2016-09-17T14:00:00Z".</summary>
    public static string Machine(Instant instant) => InstantPattern.General.Format(instant);

    internal static string Date(LocalDate date) => date.ToString("d MMM uuuu", CultureInfo.InvariantCulture);

    internal static string Clock(LocalDateTime time) =>
        time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
}
