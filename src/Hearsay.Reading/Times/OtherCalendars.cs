using System.Globalization;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>Dates the feasts of calendars other than the Gregorian one.</summary>
internal static class OtherCalendars
{
    // The Umm al-Qura calendar is laid down for these Gregorian years; outside of them the arithmetic one is taken.
    private const int FirstUmmAlQura = 1901;
    private const int LastUmmAlQura = 2076;

    /// <summary>The feast's civil day in a Gregorian year; the first where it falls twice in it.</summary>
    /// <param name="rule">"hebrew:07-01", "islamic:10-01", "persian:01-01", "chinese:01-01".</param>
    /// <param name="year">The Gregorian year.</param>
    public static LocalDate In(ReadOnlySpan<char> rule, int year)
    {
        var colon = rule.IndexOf(':');
        var month = Digits.Value(rule[(colon + 1)..(colon + 3)]);
        var day = rule.Length > colon + 4 ? Digits.Value(rule[(colon + 4)..]) : 1;
        return rule[..colon] switch
        {
            "hebrew" => Within(CalendarSystem.HebrewScriptural, year, month, day),
            "islamic" => Within(
                year is >= FirstUmmAlQura and <= LastUmmAlQura ? CalendarSystem.UmAlQura : CalendarSystem.IslamicBcl,
                year,
                month,
                day
            ),
            "persian" => Within(CalendarSystem.PersianArithmetic, year, month, day),
            _ => Chinese(year, month, day),
        };
    }

    /// <summary>A day, or a month's first one, in a year of its own calendar; null where the calendar has none such.</summary>
    public static LocalDate? InOwnYear(ReadOnlySpan<char> rule, int year)
    {
        var colon = rule.IndexOf(':');
        var month = Digits.Value(rule[(colon + 1)..(colon + 3)]);
        var day = rule.Length > colon + 4 ? Digits.Value(rule[(colon + 4)..]) : 1;
        var calendar = SystemOf(rule[..colon], year);
        if (calendar is null || year < calendar.MinYear || year > calendar.MaxYear)
        {
            return null;
        }

        var there = month == 12 && rule[..colon] is "hebrew" && calendar.IsLeapYear(year) ? 13 : month;
        return day <= calendar.GetDaysInMonth(year, there)
            ? new LocalDate(year, there, day, calendar).WithCalendar(CalendarSystem.Iso)
            : null;
    }

    /// <summary>The day after the last one of the month of another calendar that begins on a day.</summary>
    public static LocalDate EndOfMonth(ReadOnlySpan<char> rule, LocalDate start)
    {
        var calendar = SystemOf(rule[..rule.IndexOf(':')], 0, start.Year);
        if (calendar is null)
        {
            return start.PlusDays(30);
        }

        var there = start.WithCalendar(calendar);
        return start.PlusDays(calendar.GetDaysInMonth(there.Year, there.Month) - there.Day + 1);
    }

    private static CalendarSystem? SystemOf(ReadOnlySpan<char> name, int own, int gregorian = 0) =>
        name switch
        {
            "hebrew" => CalendarSystem.HebrewScriptural,
            "persian" => CalendarSystem.PersianArithmetic,
            "islamic" => own is >= 1319 and <= 1500 || gregorian is >= FirstUmmAlQura and <= LastUmmAlQura
                ? CalendarSystem.UmAlQura
                : CalendarSystem.IslamicBcl,
            _ => null,
        };

    /// <summary>Easter of the Orthodox churches: the Julian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static LocalDate OrthodoxEaster(int year)
    {
        int a = year % 4,
            b = year % 7,
            c = year % 19,
            d = ((19 * c) + 15) % 30,
            e = ((2 * a) + (4 * b) - d + 34) % 7,
            f = d + e + 114;
        return new LocalDate(year, f / 31, (f % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    private static LocalDate Within(CalendarSystem calendar, int year, int month, int day)
    {
        var begins = new LocalDate(year, 1, 1).WithCalendar(calendar).Year;
        for (var there = begins; there <= begins + 1; there++)
        {
            var adar = month == 12 && calendar == CalendarSystem.HebrewScriptural && calendar.IsLeapYear(there);
            var last = calendar.GetDaysInMonth(there, adar ? 13 : month);
            var date = new LocalDate(there, adar ? 13 : month, Math.Min(day, last), calendar).WithCalendar(
                CalendarSystem.Iso
            );
            if (date.Year == year)
            {
                return date;
            }
        }

        return new LocalDate(begins, month, day, calendar).WithCalendar(CalendarSystem.Iso);
    }

    private static LocalDate Chinese(int year, int month, int day)
    {
        // Outside of what .NET has tables for, the middle of the range in which the new year falls.
        if (year is < 1902 or > 2100)
        {
            return new LocalDate(year, 2, 5);
        }

        var calendar = new ChineseLunisolarCalendar();
        var leap = calendar.GetLeapMonth(year);
        var number = leap > 0 && month >= leap ? month + 1 : month;
        return LocalDate.FromDateTime(calendar.ToDateTime(year, number, day, 0, 0, 0, 0));
    }
}
