namespace Hearsay.Reading;

/// <content>Weekdays, with the dates beside them.</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? StartingWithWeekday(int at, TimeWord word)
    {
        if (GoesOnWithSet(at) && word.Value < 10)
        {
            return RepeatedWeekday(at, at);
        }

        if (word.Bold && !AbbreviationSpeaks(at))
        {
            return null;
        }

        if (word.Value > 10)
        {
            return Plural(at, word.Value - 10);
        }

        var alone = Calendar(at, at + 1, TimeUnit.Day) with { Weekday = word.Value };
        var next = Is(at + 1, ",") ? at + 2 : at + 1;
        var ordinal = Is(next, "the") ? next + 1 : next;
        if (
            At(next).Kind == TimeWordKind.Month
            && (DayOfMonth(next + 1) > 0 || Is(next + 1, "the"))
            && StartingWithMonth(next, At(next)) is { Day: > 0 } monthFirst
        )
        {
            return monthFirst with { First = at, DateAt = at, Weekday = word.Value };
        }

        // "Saturday and Sunday, 18 and 19 May": the days go with the weekdays one by one.
        if (DayOfMonth(ordinal) > 0 && ClockAt(ordinal) is null && DayAndMonth(ordinal) is { } dayFirst)
        {
            if (
                next > at + 1
                && Is(at - 1, "and")
                && At(at - 2).Kind == TimeWordKind.Weekday
                && Is(dayFirst.End, "and")
            )
            {
                return alone;
            }

            return dayFirst with
            {
                First = at,
                DateAt = at,
                Weekday = word.Value,
            };
        }

        if (OrdinalDay(ordinal) is { } spelt)
        {
            return spelt with { First = at, DateAt = at, Weekday = word.Value };
        }

        if (IsNumber(next) && (IsoDate(next) ?? NumericDate(next)) is { Shape: FormShape.Calendar, Day: > 0 } numeric)
        {
            return numeric with { First = at, DateAt = at, Weekday = word.Value };
        }

        var counts = ordinal > next || next == at + 1 && EndsInLetters(next) && CountsNothing(next + 1);
        if (counts && DayOfMonth(ordinal) is > 0 and var day && text.CharactersOf(ordinal).Length > 2)
        {
            return alone with { End = ordinal + 1, Day = day };
        }

        return DatedBehind(WithPart(OfTheWeek(alone)));
    }

    /// <summary>"Thursday evening, September 14, 2016", "last Thursday, 15 September": the date says which Thursday it is.</summary>
    private TimeForm DatedBehind(TimeForm weekday)
    {
        var next = weekday.End + 1;
        if (!Is(weekday.End, ",") || weekday.ExtraDays != 0)
        {
            return weekday;
        }

        var date =
            IsNumber(next) ? DayAndMonth(next)
            : At(next).Kind == TimeWordKind.Month && DayOfMonth(next + 1) > 0 ? StartingWithMonth(next, At(next))
            : null;
        return date is { Day: > 0, LastDay: 0, Unit: TimeUnit.Day }
            ? weekday with
            {
                End = date.End,
                Direction = TimeDirection.None,
                Pointed = weekday.Direction != TimeDirection.None,
                Day = date.Day,
                Month = date.Month,
                Year = date.Year,
                BeforeEra = date.BeforeEra,
            }
            : weekday;
    }

    /// <summary>Whether what stands around "Sun", "Sat", "Mon" shows that it is a day.</summary>
    private bool AbbreviationSpeaks(int at) =>
        (Capitalised(at) || _post && text.CharactersOf(at).Length > 2)
        && (
            Is(at - 1, "on")
            || Is(at - 1, "every")
            || _post
                && (Is(at - 1, "or") || Is(at - 1, "and") || Is(at - 1, ","))
                && At(at - 2).Kind is TimeWordKind.Part or TimeWordKind.Weekday
            || At(at - 1).Kind is TimeWordKind.Direction
            || Is(at - 1, "this")
            || DayOfMonth(at + 1) > 0
            || (Is(at + 1, ",") && (At(at + 2).Kind == TimeWordKind.Month || DayOfMonth(at + 2) > 0))
            || At(at + 1).Kind is TimeWordKind.Part or TimeWordKind.Month
            || (IsDash(at + 1) && At(at + 2).Kind == TimeWordKind.Weekday)
            || (IsDash(at - 1) && At(at - 2).Kind == TimeWordKind.Weekday)
        );
}
