using NodaTime;
using NodaTime.Calendars;

namespace Hearsay.Reading;

/// <summary>
/// Reads dates in forms of their own: 2016年9月17日 and 2016년 9월 17일, 14.IX.1944, 17SEP16, 2016-W37-6, 3Q16, FY2016.
/// </summary>
internal static class WrittenDateReader
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    private static readonly string[] Romans =
    [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
        "IX",
        "X",
        "XI",
        "XII",
    ];

    /// <summary>Whether a date of these forms may begin with the character.</summary>
    public static bool MayStart(char c) => char.IsDigit(c) || c is 'Q' or 'H' or 'F' || HanDigit(c) >= 0;

    /// <summary>The date at the start of <paramref name="text"/>; null where none of these forms stands there.</summary>
    public static WrittenDate? Read(ReadOnlySpan<char> text) =>
        text.Length < 2 ? null
        : text[0] is 'Q' or 'H' or 'F' ? PartOfYear(text)
        : Counted(text)
            ?? (char.IsAsciiDigit(text[0]) ? Week(text) ?? Roman(text) ?? Glued(text) ?? PartOfYear(text) : null);

    /// <summary>2016年9月17日, 9月17日, 二〇一六年九月, 2016년 9월 17일: each number bears its unit.</summary>
    private static WrittenDate? Counted(ReadOnlySpan<char> text)
    {
        int at = 0,
            year = 0,
            month = 0,
            day = 0,
            end = 0;
        while (at < text.Length && Number(text, ref at) is >= 0 and var number)
        {
            var unit = at < text.Length ? text[at] : ' ';
            if (unit is '年' or '년' && end == 0 && number is >= 1000 and <= 2199)
            {
                year = number;
            }
            else if (unit is '月' or '월' && month == 0 && number is >= 1 and <= 12)
            {
                month = number;
            }
            else if (unit is '日' or '号' or '일' && month > 0 && number is >= 1 and <= 31)
            {
                return new WrittenDate(at + 1, year, month, number);
            }
            else
            {
                break;
            }

            end = ++at;
            at += at < text.Length && text[at] is ' ' or ' ' ? 1 : 0;
        }

        return end > 0 && year > 0 ? new WrittenDate(end, year, month, day) : null;
    }

    private static int Number(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsDigit(text[at]))
        {
            at++;
        }

        if (at > start)
        {
            return Digits.Value(text[start..at]);
        }

        // 二〇一六 by its digits, 十七 and 二十一 by tens.
        int value = 0,
            ones = 0;
        var tens = false;
        while (at < text.Length && HanDigit(text[at]) is >= 0 and var digit)
        {
            if (digit == 10)
            {
                value = Math.Max(1, ones) * 10;
                ones = 0;
                tens = true;
            }
            else
            {
                ones = tens ? digit : (ones * 10) + digit;
            }

            at++;
        }

        return at == start || at - start > 5 ? -1 : value + ones;
    }

    private static int HanDigit(char c) =>
        c < '〇' ? -1 : "〇一二三四五六七八九十".IndexOf(c, StringComparison.Ordinal);

    /// <summary>2016-W37, 2016-W37-6, 2016W376: the week of ISO 8601, or a day of it.</summary>
    private static WrittenDate? Week(ReadOnlySpan<char> text)
    {
        if (text.Length < 7 || Year(text) is not (> 0 and var year))
        {
            return null;
        }

        var at = text[4] == '-' ? 5 : 4;
        if (
            text.Length < at + 3
            || text[at] != 'W'
            || Digits.Value(text.Slice(at + 1, 2)) is not (>= 1 and <= 53 and var week)
        )
        {
            return null;
        }

        var end = at + 3;
        var dash = end < text.Length && text[end] == '-' ? 1 : 0;
        var day = end + dash < text.Length && (dash == 1) == (at == 5) ? text[end + dash] - '0' : 0;
        if (week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        var stated = day is >= 1 and <= 7 && Ends(text, end + dash + 1);
        var date = WeekYearRules.Iso.GetLocalDate(year, week, stated ? (IsoDayOfWeek)day : IsoDayOfWeek.Monday);
        return stated ? new WrittenDate(end + dash + 1, date.Year, date.Month, date.Day)
            : Ends(text, end) ? new WrittenDate(end, date.Year, date.Month, date.Day) { Unit = TimeUnit.Week }
            : null;
    }

    /// <summary>14.IX.1944, 14/IX/44, 14 IX 1944: the month in Roman numerals.</summary>
    private static WrittenDate? Roman(ReadOnlySpan<char> text)
    {
        var at = Day(text, out var day);
        if (at == 0 || at + 3 >= text.Length || text[at] is not ('.' or '/' or '-' or ' '))
        {
            return null;
        }

        var sign = text[at];
        var start = at + 1 + (sign == '.' && text[at + 1] == ' ' ? 1 : 0);
        var end = start;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        var month = Array.IndexOf(Romans, text[start..end].ToString()) + 1;
        if (month == 0 || end + 2 >= text.Length || text[end] != sign)
        {
            return null;
        }

        end += 1 + (sign == '.' && text[end + 1] == ' ' ? 1 : 0);
        if (Year(text[end..]) is > 0 and var year && Ends(text, end + 4))
        {
            return new WrittenDate(end + 4, year, month, day);
        }

        return sign is '/' or '-' && Short(text[end..]) is >= 0 and var two && Ends(text, end + 2)
            ? new WrittenDate(end + 2, Century(two), month, day)
            : null;
    }

    /// <summary>17SEP16, 17SEP2016, 17-Sep-16, 17 Sep 16: the month in three letters, the year in two figures or four.</summary>
    private static WrittenDate? Glued(ReadOnlySpan<char> text)
    {
        var at = Day(text, out var day);
        if (at == 0 || at + 5 > text.Length)
        {
            return null;
        }

        var sign = text[at] is '-' or '/' or ' ' ? text[at] : '\0';
        at += sign == '\0' ? 0 : 1;
        if (at + 5 > text.Length || !char.IsAsciiLetterUpper(text[at]))
        {
            return null;
        }

        Span<char> name = stackalloc char[3];
        text.Slice(at, 3).ToLowerInvariant(name);
        var month = Array.IndexOf(Months, name.ToString()) + 1;
        at += 3;
        if (month == 0 || sign != '\0' && text[at] != sign)
        {
            return null;
        }

        at += sign == '\0' ? 0 : 1;
        return Year(text[at..]) is > 0 and var year && Ends(text, at + 4) && sign != ' '
                ? new WrittenDate(at + 4, year, month, day)
            : Short(text[at..]) is >= 0 and var two && Ends(text, at + 2) && !(sign == ' ' && LeadsOn(text, at + 2))
                ? new WrittenDate(at + 2, Century(two), month, day)
            : null;
    }

    // "17 Sep 16 people died": the number counts.
    private static bool LeadsOn(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == ' ' && char.IsAsciiLetterLower(text[at + 1])
        || at < text.Length && text[at] is ':' or '.' && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    /// <summary>Q3 2016, 3Q16, H1 2016, 1H16, FY2016, FY16.</summary>
    private static WrittenDate? PartOfYear(ReadOnlySpan<char> text)
    {
        var fiscal = text is ['F', 'Y', ..];
        var letterFirst = text[0] is 'Q' or 'H';
        var letter = letterFirst ? text[0] : text[1];
        if (!fiscal && letter is not ('Q' or 'H'))
        {
            return null;
        }

        var index = fiscal ? 0 : text[letterFirst ? 1 : 0] - '0';
        if (!fiscal && (index < 1 || index > (letter == 'Q' ? 4 : 2)))
        {
            return null;
        }

        var at = 2;
        at += at < text.Length && text[at] is ' ' or '/' or '-' ? 1 : 0;
        at += at < text.Length && text[at] is '\'' or '’' ? 1 : 0;
        var rest = text[Math.Min(at, text.Length)..];
        var unit =
            fiscal ? TimeUnit.Year
            : letter == 'Q' ? TimeUnit.Quarter
            : TimeUnit.Half;
        return Year(rest) is > 0 and var year && Ends(text, at + 4)
                ? new WrittenDate(at + 4, year, 0, 0) { Unit = unit, Index = index }
            : Short(rest) is >= 0 and var two && Ends(text, at + 2) && text[at - 1] != ' '
                ? new WrittenDate(at + 2, Century(two), 0, 0) { Unit = unit, Index = index }
            : null;
    }

    private static int Day(ReadOnlySpan<char> text, out int day)
    {
        var length = text.Length > 1 && char.IsAsciiDigit(text[1]) ? 2 : 1;
        day = Digits.Value(text[..length]);
        return day is >= 1 and <= 31 && text.Length > length && !char.IsAsciiDigit(text[length]) ? length : 0;
    }

    private static int Year(ReadOnlySpan<char> text) =>
        text.Length >= 4 && Digits.Value(text[..4]) is >= 1000 and <= 2199 and var year ? year : 0;

    private static int Short(ReadOnlySpan<char> text) => text.Length >= 2 ? Digits.Value(text[..2]) : -1;

    private static int Century(int two) => two < 40 ? 2000 + two : 1900 + two;

    private static bool Ends(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
