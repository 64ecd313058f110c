namespace Hearsay.Reading;

/// <content>A clock time and the day that stands beside it are one expression.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>Joins a clock time and the day that stands beside it.</summary>
    private TimeForm Complete(TimeForm form)
    {
        form = WithRelativeYear(form);
        if (form is { Shape: FormShape.Clock, From: not null, Unit: TimeUnit.None })
        {
            return WithDayBehind(form);
        }

        if (form is { Shape: FormShape.Calendar, Unit: TimeUnit.Day, LastDay: 0 })
        {
            return WithClockBehind(form);
        }

        return form is { Shape: FormShape.Clock, Part: not null, From: null, HasDay: true }
            ? WithClockBehind(form)
            : form;
    }

    /// <summary>"July last year", "August of that year".</summary>
    private TimeForm WithRelativeYear(TimeForm form)
    {
        if (
            form is not { Shape: FormShape.Calendar, Year: 0, FarYear: 0, LastDay: 0, Direction: TimeDirection.None }
            || form is { Month: 0, Holiday: null }
        )
        {
            return form;
        }

        var next = Is(form.End, "of") ? form.End + 1 : form.End;
        var same = next > form.End && (Is(next, "the") && Is(next + 1, "same") || Is(next, "that"));
        var word = Is(next, "the") ? next + 1 : next;
        if (!Is(word + 1, "year") || IsDash(word + 2))
        {
            return form;
        }

        var direction =
            same ? TimeDirection.Same
            : Is(word, "last") ? TimeDirection.Last
            : Is(word, "this") ? TimeDirection.This
            : Is(word, "next") ? TimeDirection.Next
            : TimeDirection.None;
        return direction == TimeDirection.None ? form : form with { End = word + 2, YearDirection = direction };
    }

    private TimeForm WithDayBehind(TimeForm clock)
    {
        var next = clock.End;
        if (Is(next, ",") || Is(next, "on"))
        {
            next++;
            next = Is(next, "on") ? next + 1 : next;
        }

        next += Is(next, "of") && At(next - 1).Kind == TimeWordKind.Part ? 1 : 0;
        if (next >= _limit || (IsNumber(next) && ClockAt(next) is not null))
        {
            return clock;
        }

        // "midnight between Thursday and Friday" ends the first of them.
        if (clock.From is { Hour: 24 } && Is(next, "between") && NightOf(next - 1) is { } night)
        {
            return WithDay(clock, night with { Shape = FormShape.Calendar, Part = null });
        }

        if (Is(next, "(") || Is(next, "["))
        {
            // "0740 UTC (16 September)"
            return
                Core(next + 1) is { } inner
                && (Is(inner.End, ")") || Is(inner.End, "]"))
                && WithDay(clock, inner) is var bracketed
                && bracketed != clock
                ? bracketed with
                {
                    End = inner.End + 1,
                }
                : clock;
        }

        if (Is(next, "the") && Is(next - 1, "on") && IsNumber(next + 1) && DayAndMonth(next + 1) is { } numbered)
        {
            return WithDay(clock, numbered with { First = next });
        }

        var day =
            At(next).Kind
                is TimeWordKind.Month
                    or TimeWordKind.Weekday
                    or TimeWordKind.Deictic
                    or TimeWordKind.Direction
                    or TimeWordKind.Determiner
                    or TimeWordKind.Holiday
            || IsNumber(next)
                ? Core(next)
                : null;
        return day is null ? clock : WithDay(clock, day);
    }

    private TimeForm WithDay(TimeForm clock, TimeForm day)
    {
        if (
            day is not { Unit: TimeUnit.Day, From: null, LastDay: 0 }
            || day.Shape is not (FormShape.Calendar or FormShape.Clock)
            || (day.Holiday is null && !day.HasDay)
            || day.Direction is TimeDirection.Named
        )
        {
            return clock;
        }

        var (from, to) = (clock.From, clock.To);
        if (day.Part is { } part && from is { } begin && IsHalfOpen(clock))
        {
            // "7:30 Wednesday night"
            from = InPart(begin, part);
            to = to is { } stop ? InPart(stop, part) : null;
        }

        var joined = day with
        {
            First = clock.First,
            Shape = FormShape.Clock,
            From = from,
            To = to,
            Zone = clock.Zone,
            Part = null,
            DateAt = day.First,
        };

        // "8:20 p.m., May 3 EST": the zone may stand behind the day.
        return joined.Zone is null ? Zoned(joined) : joined;
    }

    /// <summary>Whether nothing in a clock time says in which half of the day it lies.</summary>
    private bool IsHalfOpen(TimeForm clock)
    {
        for (var i = clock.First; i < clock.End; i++)
        {
            if (
                At(i).Kind is TimeWordKind.Meridiem or TimeWordKind.Clock or TimeWordKind.Part
                || text.CharactersOf(i) is ['0', ..]
            )
            {
                return false;
            }
        }

        return clock is { From.Hour: >= 1 and <= 12 };
    }

    private static ClockTime InPart(ClockTime time, string part) =>
        part switch
        {
            "AF" or "EV" when time.Hour is >= 1 and < 12 => time with { Hour = time.Hour + 12 },
            "NI" when time.Hour is >= 6 and < 12 => time with { Hour = time.Hour + 12 },
            "NI" or "MO" when time.Hour == 12 => time with { Hour = 0 },
            _ => time,
        };

    /// <summary>"six" in "Thursday evening at six, Tokyo time": the part of the day says which half.</summary>
    private TimeForm? BareHour(int at)
    {
        var hour = At(at) is { Kind: TimeWordKind.Number, Value: >= 1 and <= 12 } word ? word.Value : Plain(at);
        var zone = hour is >= 1 and <= 12 ? Zoned(ClockForm(at, at + 1, hour, 0, TimePrecision.Hour)) : null;
        return zone is not null && (zone.Zone is not null || EndsHere(at + 1) || IsPreposition(at + 1)) ? zone : null;
    }

    private TimeForm WithClockBehind(TimeForm day)
    {
        var next = day.End;
        if (Is(next, ","))
        {
            next++;
        }

        if (Is(next, "at"))
        {
            next++;
        }

        for (
            var i = 0;
            i < 2 && (Is(next, "about") || Is(next, "around") || Is(next, "approximately") || Is(next, "exactly"));
            i++
        )
        {
            next++;
        }

        if (next >= _limit || At(next).Kind == TimeWordKind.Number && !Is(next - 1, "at"))
        {
            return day;
        }

        var clock =
            IsNumber(next) || At(next).Kind == TimeWordKind.Clock ? ClockAt(next)
            : At(next).Kind == TimeWordKind.Number ? WordClock(next, At(next))
            : null;
        if (clock is null && day.Part is not null && Is(next - 1, "at") && BareHour(next) is { } hour)
        {
            clock = hour;
        }

        if (clock is not { From: { } from })
        {
            return day;
        }

        var to = clock.To;
        if (day.Part is { } part && IsHalfOpen(clock))
        {
            // "Thursday evening at 7:40"
            from = InPart(from, part);
            to = to is { } stop ? InPart(stop, part) : null;
        }

        // "the night of 25 to 26 March, at 2.45 a.m."
        var after =
            day is { Part: "NI", LastDay: > 0 } && day.LastDay == day.Day + 1 && from.Hour < 12 && day.Month > 0;
        return day with
        {
            Day = after ? day.LastDay : day.Day,
            LastDay = day.Part is null ? day.LastDay : 0,
            End = clock.End,
            Shape = FormShape.Clock,
            From = from,
            To = to,
            Zone = clock.Zone,
            Part = null,
        };
    }
}
