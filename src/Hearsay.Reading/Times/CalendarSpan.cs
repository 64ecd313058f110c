using NodaTime;
using NodaTime.Calendars;

namespace Hearsay.Reading;

/// <summary>A unit of the calendar: a day, a week, a quarter, a decade. Includes its first day, excludes <see cref="End"/>.</summary>
/// <param name="Unit">What it is.</param>
/// <param name="Start">Its first day: of a week the Monday, of a weekend the Saturday, of a season the first of its first month.</param>
internal readonly record struct CalendarSpan(TimeUnit Unit, LocalDate Start)
{
    /// <summary>The day after its last one.</summary>
    public LocalDate End =>
        Unit switch
        {
            TimeUnit.Day => Start.PlusDays(1),
            TimeUnit.Weekend => Start.PlusDays(2),
            TimeUnit.Week => Start.PlusDays(7),
            TimeUnit.Month => Start.PlusMonths(1),
            TimeUnit.Quarter or TimeUnit.Season => Start.PlusMonths(3),
            TimeUnit.Half => Start.PlusMonths(6),
            TimeUnit.Decade => Start.PlusYears(10),
            TimeUnit.Century => Start.PlusYears(100),
            TimeUnit.Millennium => Start.PlusYears(1000),
            _ => Start.PlusYears(1),
        };

    /// <summary>TIMEX3's value.</summary>
    public string Value
    {
        get
        {
            var year = Start.Year > 0 ? Year(Start.Year) : $"BC{1 - Start.Year:0000}";
            return Unit switch
            {
                TimeUnit.Day => $"{year}-{Start.Month:00}-{Start.Day:00}",
                TimeUnit.Week or TimeUnit.Weekend => WeekValue(),
                TimeUnit.Month => $"{year}-{Start.Month:00}",
                TimeUnit.Quarter => $"{year}-Q{((Start.Month - 1) / 3) + 1}",
                TimeUnit.Half => $"{year}-H{((Start.Month - 1) / 6) + 1}",
                TimeUnit.Season => $"{year}-{SeasonLetters}",
                TimeUnit.Decade => Start.Year > 0 ? $"{Start.Year / 10:000}" : $"BC{-(Start.Year - 1) / 10:000}",
                TimeUnit.Century => Start.Year > 0 ? $"{Start.Year / 100:00}" : $"BC{-(Start.Year - 1) / 100:00}",
                _ => year,
            };
        }
    }

    public TimePrecision Precision =>
        Unit switch
        {
            TimeUnit.Day => TimePrecision.Day,
            TimeUnit.Week or TimeUnit.Weekend => TimePrecision.Week,
            TimeUnit.Month => TimePrecision.Month,
            TimeUnit.Quarter or TimeUnit.Season or TimeUnit.Half => TimePrecision.Season,
            _ => TimePrecision.Year,
        };

    private string SeasonLetters =>
        Start.Month switch
        {
            3 => "SP",
            6 => "SU",
            9 => "FA",
            _ => "WI",
        };

    /// <summary>The unit that holds a day.</summary>
    public static CalendarSpan Holding(TimeUnit unit, LocalDate day) =>
        new(
            unit,
            unit switch
            {
                TimeUnit.Day => day,
                TimeUnit.Week => Monday(day),
                TimeUnit.Weekend => Monday(day).PlusDays(5),
                TimeUnit.Month => new LocalDate(day.Year, day.Month, 1),
                TimeUnit.Quarter => new LocalDate(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
                TimeUnit.Half => new LocalDate(day.Year, day.Month > 6 ? 7 : 1, 1),
                TimeUnit.Season => SeasonHolding(day),
                TimeUnit.Decade => new LocalDate(Floor(day.Year, 10), 1, 1),
                TimeUnit.Century => new LocalDate(Floor(day.Year, 100), 1, 1),
                TimeUnit.Millennium => new LocalDate(Floor(day.Year, 1000), 1, 1),
                _ => new LocalDate(day.Year, 1, 1),
            }
        );

    /// <summary>The quarter, half or season of that number in a year.</summary>
    public static CalendarSpan Part(TimeUnit unit, int year, int index) =>
        new(
            unit,
            unit switch
            {
                TimeUnit.Quarter => new LocalDate(year, (index * 3) - 2, 1),
                TimeUnit.Half => new LocalDate(year, index == 2 ? 7 : 1, 1),
                _ => new LocalDate(year, index * 3, 1),
            }
        );

    /// <summary>So many of its own units on; back for numbers below 0.</summary>
    public CalendarSpan Plus(int count) => Plus(Unit, count);

    /// <summary>So many units on, as a span of its own unit.</summary>
    public CalendarSpan Plus(TimeUnit unit, int count) =>
        new(
            Unit,
            unit switch
            {
                TimeUnit.Day => Start.PlusDays(count),
                TimeUnit.Week or TimeUnit.Weekend => Start.PlusWeeks(count),
                TimeUnit.Month => Start.PlusMonths(count),
                TimeUnit.Quarter => Start.PlusMonths(3 * count),
                TimeUnit.Half => Start.PlusMonths(6 * count),
                TimeUnit.Decade => Start.PlusYears(10 * count),
                TimeUnit.Century => Start.PlusYears(100 * count),
                TimeUnit.Millennium => Start.PlusYears(1000 * count),
                _ => Start.PlusYears(count),
            }
        );

    private string WeekValue()
    {
        var rule = WeekYearRules.Iso;
        var week = $"{Year(rule.GetWeekYear(Start))}-W{rule.GetWeekOfWeekYear(Start):00}";
        return Unit == TimeUnit.Weekend ? week + "-WE" : week;
    }

    private static string Year(int year) => $"{year:0000}";

    private static int Floor(int year, int unit) => year >= 0 ? year / unit * unit : (year - unit + 1) / unit * unit;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static LocalDate SeasonHolding(LocalDate day)
    {
        var start = day.Month / 3 * 3;
        return start == 0 ? new LocalDate(day.Year - 1, 12, 1) : new LocalDate(day.Year, start, 1);
    }
}
