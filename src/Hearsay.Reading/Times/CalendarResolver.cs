using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>Puts a form on the calendar: stated years as they stand, the rest from the publication, the tense and the text.</summary>
internal sealed partial class CalendarResolver(AnnotatedText text, TimeContext context)
{
    /// <summary>The days that the form names; null where they cannot be told. A day that no month has is a fault.</summary>
    public CalendarSpan? Resolve(TimeForm form, out TimeFault fault)
    {
        if (form.YearDirection != TimeDirection.None)
        {
            var year =
                form.YearDirection == TimeDirection.Same ? context.Mentioned?.Start.Year : context.Published?.Year;
            if (year is not > 0)
            {
                fault = TimeFault.None;
                return null;
            }

            var step =
                form.YearDirection == TimeDirection.Last ? -1
                : form.YearDirection == TimeDirection.Next ? 1
                : 0;
            form = form with { Year = year.Value + step };
        }

        var span = ResolveSpan(form, out fault);
        return form.ExtraDays != 0 && span is { Unit: TimeUnit.Day } day ? day.Plus(form.ExtraDays) : span;
    }

    private CalendarSpan? ResolveSpan(TimeForm form, out TimeFault fault)
    {
        fault = TimeFault.None;
        if (form.Holiday is { } holiday)
        {
            return OfHoliday(form, holiday);
        }

        if (form.Direction is TimeDirection.FromPublished)
        {
            return Step(
                form,
                context.Published is { } today ? CalendarSpan.Holding(TimeUnit.Day, today) : null,
                published: true
            );
        }

        if (form.Direction is TimeDirection.FromMentioned)
        {
            return Step(form, context.Base, published: false);
        }

        if (form.Nth != 0)
        {
            return OfNth(form);
        }

        if (form.Month > 0)
        {
            return form.Day > 0 ? OfDay(form, ref fault) : OfMonth(form);
        }

        if (form.Weekday > 0)
        {
            return OfWeekday(form);
        }

        if (form.Day > 0)
        {
            return OfNumber(form);
        }

        if (form.Year != 0 && !form.Vague)
        {
            return OfYear(form);
        }

        return form.Index > 0 ? OfPart(form) : OfUnit(form);
    }

    private int Tense(TimeForm form) => TenseReader.English.Read(text, form.First, form.End);

    private static int YearOf(TimeForm form) => form.BeforeEra ? 1 - form.Year : form.Year;

    private CalendarSpan? OfHoliday(TimeForm form, Holiday holiday)
    {
        if (form.FarYear > 0)
        {
            return OtherCalendars.InOwnYear(holiday.Rule, form.FarYear) is { } there ? Day(there) : null;
        }

        return DayOfHoliday(form, holiday) is { Start: var day } known && HolidayDates.Knows(holiday, day.Year)
            ? known
            : null;
    }

    private CalendarSpan? DayOfHoliday(TimeForm form, Holiday holiday)
    {
        if (form.Year > 0)
        {
            return Day(HolidayDates.In(holiday, form.Year));
        }

        if (context.Narrative && context.Year is { } told)
        {
            return told > 1583 ? Day(HolidayDates.In(holiday, told)) : null;
        }

        if (context.Published is not { } today)
        {
            return null;
        }

        var here = HolidayDates.In(holiday, today.Year);
        return form.Direction switch
        {
            TimeDirection.Last or TimeDirection.Previous => Day(
                here < today ? here : HolidayDates.In(holiday, today.Year - 1)
            ),
            TimeDirection.Next => Day(here > today ? here : HolidayDates.In(holiday, today.Year + 1)),
            TimeDirection.This => Day(here),
            _ => Day(NearestDate.Choose(today, today.Year, year => HolidayDates.In(holiday, year), Tense(form))),
        };
    }

    private static CalendarSpan Day(LocalDate day) => new(TimeUnit.Day, day);

    private CalendarSpan? Step(TimeForm form, CalendarSpan? from, bool published)
    {
        if (from is not { } start)
        {
            return null;
        }

        // "a year earlier" beside a quarter is the same quarter of the year before.
        if (
            form.Unit == TimeUnit.Year
            && Math.Abs(form.Offset) == 1
            && context.Mentioned is { Unit: TimeUnit.Quarter } quarter
        )
        {
            return quarter.Plus(TimeUnit.Year, form.Offset);
        }

        var unit = form.Unit is TimeUnit.Decade or TimeUnit.Century && published ? TimeUnit.Year : form.Unit;
        if (!Fits(start.Start.Year, form))
        {
            return null;
        }

        // A day cannot be counted from a month: which of its days it was is not told.
        if (
            unit < start.Unit
            && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month
            && !(unit == TimeUnit.Day && start.Unit == TimeUnit.Day)
        )
        {
            return null;
        }

        var there = new CalendarSpan(unit == TimeUnit.None ? TimeUnit.Day : unit, start.Start).Plus(
            form.Unit,
            form.Offset
        );
        return CalendarSpan.Holding(unit, there.Start);
    }

    private static bool Fits(int year, TimeForm form)
    {
        long years = form.Unit switch
        {
            TimeUnit.Year => Math.Abs((long)form.Offset),
            TimeUnit.Decade => 10L * Math.Abs(form.Offset),
            TimeUnit.Century => 100L * Math.Abs(form.Offset),
            TimeUnit.Millennium => 1000L * Math.Abs(form.Offset),
            _ => Math.Abs((long)form.Offset) / 4,
        };
        return years < 9000 - Math.Abs(year);
    }

    private CalendarSpan? OfDay(TimeForm form, ref TimeFault fault)
    {
        if (form.Day > (form.Month == 2 ? 29 : DateTime.DaysInMonth(2000, form.Month)))
        {
            fault = TimeFault.NoSuchDate;
            return null;
        }

        var year = form.Year != 0 ? YearOf(form) : YearOfDay(form);
        if (year is not { } known)
        {
            return null;
        }

        if (form.Day > CalendarSystem.Iso.GetDaysInMonth(known, form.Month))
        {
            fault = form.Year != 0 ? TimeFault.NoSuchDate : TimeFault.None;
            return null;
        }

        var day = Day(new LocalDate(known, form.Month, form.Day));
        return form.Unit == TimeUnit.Week ? CalendarSpan.Holding(TimeUnit.Week, day.Start) : day;
    }

    private int? YearOfDay(TimeForm form)
    {
        if (context.Day is { } begun && EndsRange(form))
        {
            var months = form.Month - begun.Month;
            return months < -6 ? begun.Year + 1 : begun.Year;
        }

        if (context.Narrative || context.Published is not { } today)
        {
            return context.YearOfMonth(form.Month);
        }

        if (form.Direction is TimeDirection.Last or TimeDirection.Next)
        {
            var here = new LocalDate(today.Year, form.Month, Math.Min(form.Day, 28));
            return form.Direction == TimeDirection.Last
                ? here < today
                    ? today.Year
                    : today.Year - 1
                : here > today
                    ? today.Year
                    : today.Year + 1;
        }

        // The weekday decides where it fits one of the years around the report and no other.
        if (form.Weekday > 0)
        {
            foreach (var year in (ReadOnlySpan<int>)[today.Year, today.Year - 1, today.Year + 1])
            {
                if (
                    form.Day <= CalendarSystem.Iso.GetDaysInMonth(year, form.Month)
                    && (int)new LocalDate(year, form.Month, form.Day).DayOfWeek == form.Weekday
                    && Math.Abs(Period.DaysBetween(new LocalDate(year, form.Month, form.Day), today)) < 270
                )
                {
                    return year;
                }
            }
        }

        var day = Math.Min(form.Day, 28);
        return NearestDate.Choose(today, today.Year, year => new LocalDate(year, form.Month, day), Tense(form)).Year;
    }

    private CalendarSpan? OfMonth(TimeForm form)
    {
        if (form.Year != 0)
        {
            return new CalendarSpan(TimeUnit.Month, new LocalDate(YearOf(form), form.Month, 1));
        }

        if (
            form.Direction is TimeDirection.Previous or TimeDirection.Following or TimeDirection.Same
            && context.Mentioned is { } mentioned
        )
        {
            var there = new LocalDate(mentioned.Start.Year, form.Month, 1);
            var back = form.Direction == TimeDirection.Previous && there >= mentioned.Start ? -1 : 0;
            var on = form.Direction == TimeDirection.Following && there <= mentioned.Start ? 1 : 0;
            return new CalendarSpan(TimeUnit.Month, there.PlusYears(back + on));
        }

        if (context.Narrative || context.Published is not { } today)
        {
            return context.YearOfMonth(form.Month) is { } told
                ? new CalendarSpan(TimeUnit.Month, new LocalDate(told, form.Month, 1))
                : null;
        }

        var year = form.Direction switch
        {
            TimeDirection.Last or TimeDirection.Previous or TimeDirection.Latest => form.Month < today.Month
                ? today.Year
                : today.Year - 1,
            TimeDirection.Next or TimeDirection.Following => form.Month > today.Month ? today.Year : today.Year + 1,
            TimeDirection.This => today.Year,
            _ => NearestDate
                .Choose(
                    new LocalDate(today.Year, today.Month, 1),
                    today.Year,
                    other => new LocalDate(other, form.Month, 1),
                    Tense(form)
                )
                .Year,
        };
        return new CalendarSpan(TimeUnit.Month, new LocalDate(year, form.Month, 1));
    }

    private static CalendarSpan? OfYear(TimeForm form)
    {
        if (form.Unit == TimeUnit.Century)
        {
            return new CalendarSpan(
                TimeUnit.Century,
                new LocalDate(form.BeforeEra ? 1 - (form.Year * 100) : (form.Year - 1) * 100, 1, 1)
            );
        }

        var year = YearOf(form);
        return form.Index > 0
            ? CalendarSpan.Part(form.Unit, year, form.Index)
            : new CalendarSpan(form.Unit, new LocalDate(year, 1, 1));
    }

    /// <summary>A quarter, half or season without its year.</summary>
    private CalendarSpan? OfPart(TimeForm form)
    {
        if (
            form.Direction is TimeDirection.Previous or TimeDirection.Following or TimeDirection.Same
            || context.Narrative
        )
        {
            var told =
                context.Narrative && form.Direction is TimeDirection.None or TimeDirection.Named
                    ? context.Year
                    : context.Base?.Start.Year;
            return told is { } at
                ? CalendarSpan.Part(form.Unit, at + (form.Direction == TimeDirection.Following ? 1 : 0), form.Index)
                : null;
        }

        if (context.Published is not { } today)
        {
            return null;
        }

        // "this year's third quarter", "the first half of last year"
        if (
            form.Unit is TimeUnit.Quarter or TimeUnit.Half
            && form.Direction is TimeDirection.This or TimeDirection.Last or TimeDirection.Next
        )
        {
            var step =
                form.Direction == TimeDirection.Last ? -1
                : form.Direction == TimeDirection.Next ? 1
                : 0;
            return CalendarSpan.Part(form.Unit, today.Year + step, form.Index);
        }

        var here = CalendarSpan.Part(form.Unit, today.Year, form.Index);
        return form.Direction switch
        {
            TimeDirection.This => here,
            TimeDirection.Last => here.End <= today ? here : here.Plus(TimeUnit.Year, -1),
            TimeDirection.Next => here.Start > today ? here : here.Plus(TimeUnit.Year, 1),
            _ => CalendarSpan.Part(
                form.Unit,
                NearestDate
                    .Choose(
                        today,
                        today.Year,
                        year => CalendarSpan.Part(form.Unit, year, form.Index).Start.PlusDays(45),
                        Tense(form)
                    )
                    .PlusDays(-45)
                    .Year,
                form.Index
            ),
        };
    }
}
