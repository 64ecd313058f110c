namespace Hearsay.Reading;

/// <content>Days of one month that are told one after the other: "28 and 29 August", "April 24 and 25".</content>
internal sealed partial class TimeGrammar
{
    // How many days may stand before the month.
    private const int MostListed = 8;

    /// <summary>"28" in "28 and 29 August", "5, 9 and 12 May 2016": the month, and the year, stand behind the last.</summary>
    private TimeForm? ListedDay(int at, int day)
    {
        var next = at + 1;
        var and = false;
        for (var i = 0; i < MostListed; i++)
        {
            and |= Is(next, "and") || Is(next, "or") || Is(next, "&");
            if (!(Is(next, ",") || Is(next, "and") || Is(next, "or") || Is(next, "&")) || Is(at - 1, "between"))
            {
                return null;
            }

            next += Is(next, ",") && Is(next + 1, "and") ? 2 : 1;
            next += Is(next, "the") ? 1 : 0;
            if (DayOfMonth(next) == 0)
            {
                return null;
            }

            var behind = Is(next + 1, "of") ? next + 2 : next + 1;
            if (At(behind) is { Kind: TimeWordKind.Month } month)
            {
                if (!and || !Capitalised(behind) || DayOfMonth(behind + 1) > 0)
                {
                    return null;
                }

                var year = TrailingYear(behind + 1, out _, out var bc, glue: false);
                return Calendar(at, at + 1, TimeUnit.Day) with
                {
                    Day = day,
                    Month = month.Value,
                    Year = year,
                    BeforeEra = bc,
                };
            }

            next++;
        }

        return null;
    }

    /// <summary>"25" in "April 24 and 25", "9" in "May 2, 9 and 16": of the month of the day before it.</summary>
    private TimeForm? DayInList(int at)
    {
        if (
            _previous is not { Unit: TimeUnit.Day, Month: > 0, Day: > 0, Shape: FormShape.Calendar } before
            || _previous.End != at - 1
            || !(Is(at - 1, "and") || Is(at - 1, ",") || Is(at - 1, "or") || Is(at - 1, "&"))
            || DayOfMonth(at) is not (> 0 and var day)
            || day <= Math.Max(before.Day, before.LastDay)
            || IsNumber(at - 2) && YearOf(at - 2) > 0
        )
        {
            return null;
        }

        var next = at + 1;
        var last = IsDash(next) && DayOfMonth(next + 1) > day ? DayOfMonth(next + 1) : 0;
        next += last > 0 ? 2 : 0;
        var goesOn = (Is(next, ",") || Is(next, "and")) && DayOfMonth(next + 1) > day;
        var year = TrailingYear(next, out var end, out _, glue: false);
        if (!goesOn && year == 0 && !CountsNothing(next) || Is(at - 1, ",") && !goesOn && last == 0)
        {
            return null;
        }

        return Calendar(at, year > 0 ? end : next, TimeUnit.Day) with
        {
            Day = day,
            LastDay = last,
            Month = before.Month,
            Year = year > 0 ? year : before.Year,
        };
    }
}
