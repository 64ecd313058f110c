using NodaTime;

namespace Hearsay.Reading;

/// <summary>Dates the days with a name.</summary>
internal static class HolidayDates
{
    // Feasts whose days are proclaimed, and for which no calendar is at hand, stand in a table.
    private const string Table = "dates:";

    /// <summary>Whether the holiday's date in a year is known: feasts out of a table are for its years only.</summary>
    public static bool Knows(Holiday holiday, int year) =>
        !holiday.Rule.StartsWith(Table, StringComparison.Ordinal) || FromTable(holiday.Rule, year) is not null;

    private static LocalDate? FromTable(ReadOnlySpan<char> rule, int year)
    {
        for (var at = Table.Length; at + 10 <= rule.Length; at += 11)
        {
            if (Digits.Value(rule.Slice(at, 4)) == year)
            {
                return new LocalDate(year, Digits.Value(rule.Slice(at + 5, 2)), Digits.Value(rule.Slice(at + 8, 2)));
            }
        }

        return null;
    }

    /// <summary>The holiday's date in a year; the first of July where a table does not know the year.</summary>
    public static LocalDate In(Holiday holiday, int year)
    {
        var rule = holiday.Rule.AsSpan();
        if (rule.StartsWith(Table))
        {
            return FromTable(rule, year) ?? new LocalDate(year, 7, 1);
        }

        if (rule.Contains(':') && !char.IsAsciiDigit(rule[0]))
        {
            return OtherCalendars.In(rule, year);
        }

        if (rule.StartsWith("orthodox"))
        {
            return OtherCalendars
                .OrthodoxEaster(year)
                .PlusDays(int.Parse(rule[8..], System.Globalization.CultureInfo.InvariantCulture));
        }

        if (rule.StartsWith("easter"))
        {
            return Easter(year).PlusDays(int.Parse(rule[6..], System.Globalization.CultureInfo.InvariantCulture));
        }

        var month = Digits.Value(rule[..2]);
        if (rule[2] == '-')
        {
            return new LocalDate(year, month, Digits.Value(rule[3..]));
        }

        var weekday = (IsoDayOfWeek)(rule[3] - '0');
        var which = rule[5..];
        if (which[0] == '+')
        {
            return new LocalDate(year, month, Digits.Value(which[1..])).PlusDays(-1).Next(weekday);
        }

        // "11:4:4+1": the day after the fourth Thursday.
        var more = which.Length > 2 && which[1] == '+' ? Digits.Value(which[2..]) : 0;
        return which is "-1"
            ? new LocalDate(year, month, 1).PlusMonths(1).Previous(weekday)
            : new LocalDate(year, month, 1).PlusDays(-1).Next(weekday).PlusWeeks(which[0] - '1').PlusDays(more);
    }

    /// <summary>Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19,
            b = year / 100,
            c = year % 100,
            d = b / 4,
            e = b % 4,
            f = (b + 8) / 25,
            g = (b - f + 1) / 3,
            h = ((19 * a) + b - d - g + 15) % 30,
            i = c / 4,
            k = c % 4,
            l = (32 + (2 * e) + (2 * i) - h - k) % 7,
            m = (a + (11 * h) + (22 * l)) / 451,
            n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }
}
