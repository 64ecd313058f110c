using Hearsay.Language;
using NodaTime;
using NodaTime.Calendars;

namespace Hearsay.Reading;

/// <content>Dates in forms of their own, and days of other calendars.</content>
internal sealed partial class TimeGrammar
{
    // How many characters the longest of these forms takes.
    private const int MostCharacters = 24;

    /// <summary>Whether an expression may begin at a token that no lexicon knows.</summary>
    public static bool MayStart(AnnotatedText text, int token)
    {
        var c = text.Text[text.Starts[token]];
        return c is 'Q' or 'H' or 'F'
            ? text.Ends[token] - text.Starts[token] is >= 2 and <= 7
                && (
                    char.IsAsciiDigit(text.Text[text.Starts[token] + 1])
                    || c == 'F' && text.Text[text.Starts[token] + 1] == 'Y'
                )
            : WrittenDateReader.MayStart(c);
    }

    private TimeForm? Written(int at)
    {
        var start = text.Starts[at];
        var last = text.Ends[_limit - 1];
        var characters = text.Text.AsSpan(start, Math.Min(MostCharacters, last - start));
        if (WrittenDateReader.Read(characters) is not { } date)
        {
            return null;
        }

        // Where a token goes on behind the date, the date is only a part of it.
        var end = text.TokenAt(start + date.Length - 1);
        if (text.Ends[end] > start + date.Length && char.IsAsciiLetterOrDigit(text.Text[start + date.Length]))
        {
            return null;
        }

        return Calendar(at, end + 1, date.Unit) with
        {
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Index = date.Index,
        };
    }

    /// <summary>"Q3", "H1 of 2016": a part of the year in a letter and a figure, where its year or a preposition says so.</summary>
    private TimeForm? CodedPart(int at)
    {
        var code = text.CharactersOf(at);
        if (code is not (['Q', >= '1' and <= '4'] or ['H', '1' or '2']))
        {
            return null;
        }

        var quarter = code[0] == 'Q';
        var form = Calendar(at, at + 1, quarter ? TimeUnit.Quarter : TimeUnit.Half) with { Index = code[1] - '0' };
        return OfYear(form, !quarter || !IsPreposition(at - 1));
    }

    /// <summary>"week 37 of 2016", "calendar week 37".</summary>
    private TimeForm? NumberedWeek(int at)
    {
        if (!Is(at, "week") || Plain(at + 1) is not (>= 1 and <= 53 and var week))
        {
            return null;
        }

        var year = TrailingYear(at + 2, out var end, out _, glue: false);
        if (year == 0 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return Calendar(at, end, TimeUnit.Week) with { Year = monday.Year, Month = monday.Month, Day = monday.Day };
    }

    /// <summary>"Ramadan", "Ramadan 2016", "Muharram 1438": a month of another calendar.</summary>
    private TimeForm? FarMonth(int first, int end, Holiday month)
    {
        var year = FarYear(end, month, out var stop, out var far);

        // "Ramadan" is a man's name too, and "Mehr" an agency's.
        if (
            year == 0
            && far == 0
            && !(
                month.Rule.StartsWith("islamic", StringComparison.Ordinal)
                && (IsPreposition(first - 1) || At(first - 1).Kind is TimeWordKind.Direction or TimeWordKind.Modifier)
                && !(Capitalised(end) && text.Kinds[end] == TokenKind.Word)
            )
        )
        {
            return null;
        }

        return Calendar(first, stop, TimeUnit.Month) with
        {
            Holiday = month,
            Year = year,
            FarYear = far,
        };
    }

    /// <summary>"15 Muharram 1438", "10th of Tishrei": a day of a month of another calendar.</summary>
    private TimeForm? FarDay(int at)
    {
        var next = Is(at + 1, "of") ? at + 2 : at + 1;
        if (
            DayOfMonth(at) is not (>= 1 and <= 30 and var day)
            || next >= _limit
            || !Capitalised(next)
            || !lexicon.Holidays.TryMatch(text, next, out var end, out var month)
            || !month.IsMonth
            || end > _limit
        )
        {
            return null;
        }

        var year = FarYear(end, month, out var stop, out var far);
        return Calendar(at, stop, TimeUnit.Day) with { Holiday = month.OnDay(day), Year = year, FarYear = far };
    }

    /// <summary>The year behind a month of another calendar: its own ("1438 AH") or a Gregorian one ("2016").</summary>
    private int FarYear(int at, Holiday month, out int end, out int far)
    {
        far = 0;
        var next = Is(at, ",") || Is(at, "of") ? at + 1 : at;
        if (Plain(next) is > 0 and var own && month.IsOwnYear(own))
        {
            far = own;
            end =
                next + 1 < _limit && text.CharactersOf(next + 1) is "AH" or "A.H." or "AM" or "SH" or "AP"
                    ? next + 2
                    : next + 1;
            return 0;
        }

        return TrailingYear(at, out end, out _, glue: false);
    }

    /// <summary>"the tenth anniversary of the 2003 invasion": so many years after a date that the words state.</summary>
    private TimeForm? Anniversary(int first, int ordinal)
    {
        var digits = IsNumber(ordinal) ? text.CharactersOf(ordinal) : default;
        var count =
            At(ordinal) is { Kind: TimeWordKind.Ordinal } word ? word.Value
            : digits.Length > 2 && char.IsAsciiLetter(digits[^1]) ? Digits.Value(digits[..^2])
            : 0;
        var next = ordinal + 1;
        if (
            At(ordinal) is { Kind: TimeWordKind.Number, Value: >= 20 } tens
            && IsDash(next)
            && At(next + 1).Kind == TimeWordKind.Ordinal
        )
        {
            count = tens.Value + At(next + 1).Value;
            next += 2;
        }

        if (count is < 1 or > 3000 || !Is(next, "anniversary") || !Is(next + 1, "of"))
        {
            return null;
        }

        for (var i = next + 2; i < Math.Min(_limit, next + 10); i++)
        {
            if (text.Kinds[i] == TokenKind.Punctuation)
            {
                return null;
            }

            var stated = At(i).Kind is TimeWordKind.Month or TimeWordKind.Weekday || IsNumber(i) ? Core(i) : null;
            if (
                stated is
                {
                    Shape: FormShape.Calendar,
                    Year: > 0,
                    BeforeEra: false,
                    LastDay: 0,
                    Index: 0,
                    Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Year
                }
            )
            {
                return Calendar(first, next + 1, stated.Unit) with
                {
                    Year = stated.Year + count,
                    Month = stated.Month,
                    Day = stated.Day,
                };
            }
        }

        return null;
    }
}
