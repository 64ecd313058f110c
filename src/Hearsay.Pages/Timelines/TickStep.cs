using System.Globalization;
using NodaTime;

namespace Hearsay.Pages.Timelines;

/// <summary>How far apart the lines of an axis are: some minutes, days, months or years.</summary>
/// <param name="Minutes">The distance in minutes of the day; 0 where it is a day or more.</param>
/// <param name="Days">The distance in days; 0 where it is less than a day, or a month or more.</param>
/// <param name="Months">The distance in months; 0 where it is less.</param>
internal readonly record struct TickStep(int Minutes, int Days, int Months)
{
    private static readonly TickStep[] Steps =
    [
        new(5, 0, 0),
        new(10, 0, 0),
        new(15, 0, 0),
        new(30, 0, 0),
        new(60, 0, 0),
        new(120, 0, 0),
        new(180, 0, 0),
        new(360, 0, 0),
        new(720, 0, 0),
        new(0, 1, 0),
        new(0, 2, 0),
        new(0, 7, 0),
        new(0, 14, 0),
        new(0, 0, 1),
        new(0, 0, 3),
        new(0, 0, 6),
        new(0, 0, 12),
        new(0, 0, 24),
        new(0, 0, 60),
        new(0, 0, 120),
        new(0, 0, 240),
        new(0, 0, 600),
        new(0, 0, 1200),
        new(0, 0, 6000),
        new(0, 0, 12000),
        new(0, 0, 60000),
    ];

    /// <summary>The finest step that needs no more lines than <paramref name="most"/>.</summary>
    public static TickStep Choose(Instant from, Instant to, int most)
    {
        var minutes = (to - from).TotalMinutes;
        foreach (var step in Steps)
        {
            if (minutes / step.Length + 2 <= most)
            {
                return step;
            }
        }

        return Steps[^1];
    }

    /// <summary>The lines from the last one at or before <paramref name="from"/> to the first one after <paramref name="to"/>.</summary>
    public List<Instant> Between(Instant from, Instant to)
    {
        var line = Floor(from.InUtc().LocalDateTime);
        var lines = new List<Instant> { line.InUtc().ToInstant() };
        while (lines[^1] < to || lines.Count < 2)
        {
            line = Next(line);
            lines.Add(line.InUtc().ToInstant());
        }

        return lines;
    }

    public string Label(LocalDateTime line) =>
        line.ToString(
            Minutes > 0 ? "HH:mm"
                : Days > 0 ? "d MMM"
                : Months < 12 ? "MMM"
                : "uuuu",
            CultureInfo.InvariantCulture
        );

    /// <summary>The day above clock times, the year above days and months, where it is another than the line before's.</summary>
    public string? Above(LocalDateTime line, LocalDate? before) =>
        Minutes > 0
            ? before == line.Date
                ? null
                : line.ToString("ddd d MMM uuuu", CultureInfo.InvariantCulture)
            : Months >= 12 || before?.Year == line.Year
                ? null
                : line.ToString("uuuu", CultureInfo.InvariantCulture);

    private double Length => Minutes + (1440.0 * Days) + (43830.0 * Months);

    private LocalDateTime Floor(LocalDateTime time)
    {
        if (Minutes > 0)
        {
            var minute = (time.Hour * 60 + time.Minute) / Minutes * Minutes;
            return time.Date + new LocalTime(minute / 60, minute % 60);
        }

        if (Days > 0)
        {
            // Weeks begin on Mondays, and pairs of days stay the same pairs wherever the axis begins.
            var days = Period.DaysBetween(new LocalDate(2001, 1, 1), time.Date);
            return time.Date.PlusDays(-(((days % Days) + Days) % Days)).AtMidnight();
        }

        var months = (time.Year * 12) + time.Month - 1;
        months -= ((months % Months) + Months) % Months;
        var year = (int)Math.Floor(months / 12.0);
        return new LocalDate(year, months - (year * 12) + 1, 1).AtMidnight();
    }

    private LocalDateTime Next(LocalDateTime line) =>
        Minutes > 0 ? line.PlusMinutes(Minutes)
        : Days > 0 ? line.PlusDays(Days)
        : line.PlusMonths(Months);
}
