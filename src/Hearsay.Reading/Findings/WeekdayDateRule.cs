using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>H202: a weekday that does not fall on its date in any year that can be meant.</summary>
internal sealed class WeekdayDateRule : IFindingRule
{
    // The last country of Europe to leave the Julian calendar was Greece, in 1923: before, a weekday may go by either.
    private const int LastJulian = 1923;

    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var form = draft.ResolvedTimes[i].Form;
            if (i > 0 && Beside(draft, Dated(draft.ResolvedTimes[i - 1]), form) is { } both)
            {
                form = both;
            }

            if (IsDate(form) && Abbreviated(draft.Text, form.End) is > 0 and var weekday)
            {
                form = form with { Weekday = weekday };
            }

            if (i > 0)
            {
                CheckDeictic(draft, i, draft.ResolvedTimes[i - 1], form);
            }

            if (form is not { Weekday: > 0, Month: > 0, Day: > 0, LastDay: 0, BeforeEra: false })
            {
                continue;
            }

            if (form.Year > 0)
            {
                CheckStated(draft, i, form);
            }
            else
            {
                CheckAround(draft, i, form);
            }
        }
    }

    /// <summary>A weekday and the date that says it again: "Tuesday (12 Sept 2016)", "3 May 2016, a Monday".</summary>
    private static TimeForm? Beside(ReadingDraft draft, TimeForm first, TimeForm second)
    {
        var text = draft.Text;
        // "Last Tuesday, 15 September".
        if (
            first is { Weekday: > 0, Month: 0, Day: 0, Shape: FormShape.Calendar, ExtraDays: 0, Holiday: null }
            && first.Direction != TimeDirection.None
            && IsDate(second)
            && second.First == first.End + 1
            && text.Is(first.End, ",")
            && draft.Provenance.Published is { } published
        )
        {
            var year = second.Year > 0 ? second.Year : NearestYear(second, published.Date);
            return second with { Weekday = first.Weekday, Year = year };
        }

        var bracketed =
            (second.First == first.End + 1 || second.First == first.End + 2 && text.Is(second.First - 1, "a"))
            && text.Is(first.End, "(")
            && second.End < text.TokenCount
            && text.Is(second.End, ")");
        if (IsWeekday(first) && IsDate(second))
        {
            return bracketed || IsOwned(text, first, second) ? second with { Weekday = first.Weekday } : null;
        }

        return
            IsDate(first)
            && IsWeekday(second)
            && (bracketed || IsSaidOf(text, first, second))
            && (bracketed || second.End == text.TokenCount || text.Kinds[second.End] != TokenKind.Word)
            ? first with
            {
                Weekday = second.Weekday,
            }
            : null;
    }

    // "2016-09-13 (Tue)": three letters in brackets that would be other words elsewhere.
    private static int Abbreviated(AnnotatedText text, int at) =>
        at + 2 < text.TokenCount && text.CharactersOf(at) is "(" && text.CharactersOf(at + 2) is ")"
            ? text.CharactersOf(at + 1) switch
            {
                "Mon" or "Mon." => 1,
                "Tue" or "Tues" or "Tue." => 2,
                "Wed" or "Wed." => 3,
                "Thu" or "Thur" or "Thurs" or "Thu." => 4,
                "Fri" or "Fri." => 5,
                "Sat" or "Sat." => 6,
                "Sun" or "Sun." => 7,
                _ => 0,
            }
            : 0;

    // "Last Tuesday, 29 December" in a report of January is in the year before.
    private static int NearestYear(TimeForm form, LocalDate published)
    {
        var months = form.Month - published.Month;
        return published.Year
            + (
                months > 6 ? -1
                : months < -6 ? 1
                : 0
            );
    }

    /// <summary>"Tuesday's vote (12 Sept 2016)": what the weekday owns is dated in brackets.</summary>
    private static bool IsOwned(AnnotatedText text, TimeForm weekday, TimeForm date)
    {
        var open = date.First - 1;
        if (
            open - weekday.End is < 2 or > 4
            || !text.Is(open, "(")
            || date.End >= text.TokenCount
            || !text.Is(date.End, ")")
            || !(text.Is(weekday.End, "'s") || text.Is(weekday.End, "’s"))
        )
        {
            return false;
        }

        for (var i = weekday.End + 1; i < open; i++)
        {
            if (text.Kinds[i] != TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>", a Monday", "was a Monday", "fell on a Monday", ", which was a Monday": the weekday of the date before it.</summary>
    private static bool IsSaidOf(AnnotatedText text, TimeForm date, TimeForm weekday)
    {
        var article = text.Is(weekday.First, "a") ? weekday.First : weekday.First - 1;
        if (article - date.End is < 1 or > 4 || !text.Is(article, "a"))
        {
            return false;
        }

        for (var i = date.End; i < article; i++)
        {
            if (
                !(
                    text.Is(i, ",")
                    || text.Kinds[i] == TokenKind.Dash
                    || text.Is(i, "was")
                    || text.Is(i, "is")
                    || text.Is(i, "being")
                    || text.Is(i, "which")
                    || text.Is(i, "fell")
                    || text.Is(i, "falls")
                    || text.Is(i, "on")
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A feast with its year as the date that it is; feasts that begin with the moon's sighting stay what they are.</summary>
    private static TimeForm Dated(ResolvedTime time) =>
        time.Form is { Year: > 0, Holiday: { } holiday }
        && !holiday.Rule.Contains(':', StringComparison.Ordinal)
        && time.Span is { Unit: TimeUnit.Day, Start: var day }
            ? time.Form with
            {
                Holiday = null,
                Month = day.Month,
                Day = day.Day,
            }
            : time.Form;

    private static bool IsWeekday(TimeForm form) =>
        form
            is {
                Weekday: > 0,
                Month: 0,
                Day: 0,
                Direction: TimeDirection.None,
                Shape: FormShape.Calendar,
                ExtraDays: 0
            };

    private static bool IsDate(TimeForm form) =>
        form is { Weekday: 0, Month: > 0, Day: > 0, LastDay: 0, Unit: TimeUnit.Day, ExtraDays: 0 };

    /// <summary>
    /// "Yesterday, Wednesday" in a report of Sunday. A report may be dated a day after it was written, so that one day's
    /// difference is none.
    /// </summary>
    private static void CheckDeictic(ReadingDraft draft, int index, ResolvedTime before, TimeForm weekday)
    {
        var text = draft.Text;
        if (
            before is not { Form: { Direction: TimeDirection.FromPublished, Unit: TimeUnit.Day }, Span.Start: var day }
            || Math.Abs(before.Form.Offset) > 1
            || !IsWeekday(weekday)
            || weekday.First != before.Form.End + 1
            || !(text.Is(before.Form.End, ",") || text.Is(before.Form.End, "("))
            || !(weekday.End == text.TokenCount || text.Kinds[weekday.End] != TokenKind.Word)
        )
        {
            return;
        }

        var apart = Math.Abs((int)day.DayOfWeek - weekday.Weekday);
        if (Math.Min(apart, 7 - apart) < 2)
        {
            return;
        }

        var words = FindingText.Words(text, draft.Times[index - 1].Extent);
        Add(
            draft,
            index,
            $"By the report's publication \"{words}\" is {day.DayOfWeek}, {FindingText.Day(day)}, not a {(IsoDayOfWeek)weekday.Weekday}."
        );
    }

    private static void CheckStated(ReadingDraft draft, int index, TimeForm form)
    {
        if (form.Year < 1583 || DayIn(form, form.Year) is not { } day || Falls(form, day))
        {
            return;
        }

        if (
            form.Year <= LastJulian
            && (int)new LocalDate(form.Year, form.Month, form.Day, CalendarSystem.Julian).DayOfWeek == form.Weekday
        )
        {
            return;
        }

        Add(draft, index, $"{FindingText.Day(day)} is a {day.DayOfWeek}, not a {(IsoDayOfWeek)form.Weekday}.");
    }

    private static void CheckAround(ReadingDraft draft, int index, TimeForm form)
    {
        if (draft.Provenance.Published is not { } published)
        {
            return;
        }

        var year = published.Date.Year;
        for (var other = year - 1; other <= year + 1; other++)
        {
            if (DayIn(form, other) is { } day && Falls(form, day))
            {
                return;
            }
        }

        // A text about another year dates itself by it.
        foreach (var told in draft.ResolvedTimes)
        {
            if (told.Form.Year > 0 && !told.Form.BeforeEra && told.Form.Unit <= TimeUnit.Year)
            {
                for (var near = told.Form.Year - 1; near <= told.Form.Year + 1; near++)
                {
                    if (DayIn(form, near) is { } day && Falls(form, day))
                    {
                        return;
                    }
                }
            }
        }

        if (DayIn(form, year) is not { } here)
        {
            return;
        }

        var date = here.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture);
        Add(
            draft,
            index,
            $"{date} is a {here.DayOfWeek} in {year}, and no {(IsoDayOfWeek)form.Weekday} in the years before and after it either."
        );
    }

    private static LocalDate? DayIn(TimeForm form, int year) =>
        year is > 0 and < 9999 && form.Day <= CalendarSystem.Iso.GetDaysInMonth(year, form.Month)
            ? new LocalDate(year, form.Month, form.Day)
            : null;

    private static bool Falls(TimeForm form, LocalDate day) => (int)day.DayOfWeek == form.Weekday;

    private static void Add(ReadingDraft draft, int index, string message) =>
        draft.Findings.Add(
            new Finding("H202", "weekday-date", [draft.Times[index].Extent], message, draft.Times[index].Readings)
        );
}
