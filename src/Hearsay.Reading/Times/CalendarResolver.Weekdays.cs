using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <content>Bare weekdays.</content>
internal sealed partial class CalendarResolver
{
    private CalendarSpan? OfWeekday(TimeForm form)
    {
        var weekday = (IsoDayOfWeek)form.Weekday;
        if (form.Day > 0)
        {
            return DayWithNumber(form, weekday);
        }

        var mentioned =
            form.Direction is TimeDirection.Previous or TimeDirection.Following or TimeDirection.Same
            || context.Narrative;
        if ((mentioned ? context.Day : context.Published) is not { } from)
        {
            return null;
        }

        // "5 - 6 May (Tue-Wed)": the weekdays of what stands before the bracket.
        if (
            form is { Direction: TimeDirection.None, From: null, Part: null }
            && context.Day is { } dated
            && form.First == context.DayEnd + 1
            && text.Is(context.DayEnd, "(")
        )
        {
            return Day(dated.PlusDays(-1).Next(weekday));
        }

        if (form.Direction == TimeDirection.None && context.Day is { } begun && EndsRange(form))
        {
            return Day(begun.PlusDays(-1).Next(weekday));
        }

        return form.Direction switch
        {
            TimeDirection.Last or TimeDirection.Previous => Day(from.Previous(weekday)),
            TimeDirection.Next or TimeDirection.Following => Day(from.Next(weekday)),
            TimeDirection.This or TimeDirection.Same => Day(
                CalendarSpan.Holding(TimeUnit.Week, from).Start.PlusDays(form.Weekday - 1)
            ),
            _ when context.Narrative => Day(from.PlusDays(-1).Next(weekday)),
            _ => Day(Tense(form) > 0 ? from.PlusDays(-1).Next(weekday) : from.PlusDays(1).Previous(weekday)),
        };
    }

    /// <summary>"the last Friday of May": counted within its month; null where the month has no fifth one.</summary>
    private CalendarSpan? OfNth(TimeForm form)
    {
        if (form.Month == 0 || OfMonth(form) is not { Start: var month })
        {
            return null;
        }

        var first = month.PlusDays(-1).Next((IsoDayOfWeek)form.Weekday);
        var day =
            form.Nth > 0
                ? first.PlusDays(7 * (form.Nth - 1))
                : month.PlusMonths(1).Previous((IsoDayOfWeek)form.Weekday);
        return day.Month == month.Month ? Day(day) : null;
    }

    /// <summary>"from 10 p.m. on Wednesday until 4 a.m. on Thursday": the second is counted from the first.</summary>
    private bool EndsRange(TimeForm form) =>
        form.First == context.DayEnd + 1
        && (
            text.Is(context.DayEnd, "to")
            || text.Is(context.DayEnd, "until")
            || text.Is(context.DayEnd, "till")
            || text.Is(context.DayEnd, "through")
            || text.Is(context.DayEnd, "and") && context.DayFirst > 0 && text.Is(context.DayFirst - 1, "between")
            || text.Kinds[context.DayEnd] == TokenKind.Dash
        );

    /// <summary>"Friday the 13th": the nearest month in which they fall together.</summary>
    private CalendarSpan? DayWithNumber(TimeForm form, IsoDayOfWeek weekday)
    {
        if (context.Published is not { } today)
        {
            return null;
        }

        LocalDate? best = null;
        for (var months = -8; months <= 8; months++)
        {
            var month = new LocalDate(today.Year, today.Month, 1).PlusMonths(months);
            if (
                form.Day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)
                && month.PlusDays(form.Day - 1) is var day
                && day.DayOfWeek == weekday
                && (
                    best is not { } other
                    || Math.Abs(Period.DaysBetween(today, day)) < Math.Abs(Period.DaysBetween(today, other))
                )
            )
            {
                best = day;
            }
        }

        return best is { } found ? Day(found) : null;
    }

    /// <summary>"the 20th": of the month last mentioned in a history, else the nearest one by the tense.</summary>
    private CalendarSpan? OfNumber(TimeForm form)
    {
        if (NamedMonths.IsOfMonth(form))
        {
            return null;
        }

        var told = context.Mentioned is { Unit: <= TimeUnit.Month } mentioned ? mentioned.Start : (LocalDate?)null;
        var from = context.Narrative || context.Published is null ? told : context.Published;
        if (from is not { } near)
        {
            return null;
        }

        var month = new LocalDate(near.Year, near.Month, 1);
        if (!context.Narrative && context.Published is { } today)
        {
            var tense = Tense(form);
            month =
                tense > 0 && form.Day < today.Day ? month.PlusMonths(1)
                : tense <= 0 && form.Day > today.Day ? month.PlusMonths(-1)
                : month;
        }

        return form.Day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)
            ? Day(month.PlusDays(form.Day - 1))
            : null;
    }
}
