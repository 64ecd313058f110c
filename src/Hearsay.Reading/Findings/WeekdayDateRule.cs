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
            var apart = false;
            if (i > 0 && Before(draft, i) is { } both)
            {
                (form, apart) = (both, true);
            }

            if (WeekdayBeside.IsDate(form) && WeekdayBeside.Abbreviated(draft.Text, form.End) is > 0 and var weekday)
            {
                (form, apart) = (form with { Weekday = weekday }, true);
            }

            if (i > 0)
            {
                CheckDeictic(draft, i, draft.ResolvedTimes[i - 1], form);
            }

            if (form.Nth != 0)
            {
                CheckNth(draft, i, draft.ResolvedTimes[i]);
                continue;
            }

            apart |= form.Pointed;
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
                CheckAround(draft, i, form, apart);
            }
        }
    }

    // "Thursday of last week, 15 May" has "last week" between the two.
    private static TimeForm? Before(ReadingDraft draft, int index)
    {
        var form = draft.ResolvedTimes[index].Form;
        return WeekdayBeside.Join(draft, WeekdayBeside.Dated(draft.ResolvedTimes[index - 1]), form)
            ?? (
                index > 1 && draft.ResolvedTimes[index - 1].Form is { Unit: TimeUnit.Week, Shape: FormShape.Calendar }
                    ? WeekdayBeside.Join(draft, draft.ResolvedTimes[index - 2].Form, form)
                    : null
            );
    }

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
            || !WeekdayBeside.IsWeekday(weekday)
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

    // "the last Friday of May, the 30th"
    private static void CheckNth(ReadingDraft draft, int index, ResolvedTime time)
    {
        if (time is { Form.Day: > 0 and var day, Span: { Unit: TimeUnit.Day, Start: var meant } } && meant.Day != day)
        {
            var words = FindingText.Words(draft.Text, draft.Times[index].Extent);
            Add(draft, index, $"\"{words}\" does not fit: by the weekday it is {FindingText.Day(meant)}.");
        }
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

    private static void CheckAround(ReadingDraft draft, int index, TimeForm form, bool apart)
    {
        if (draft.Provenance.Published is not { } published)
        {
            return;
        }

        // Whoever says the weekday and the date one after the other, of a day close to the report, means this year's.
        if (apart && Near(form, published.Date) is { } close && !Falls(form, close) && !SpeaksOfOtherYears(draft))
        {
            Add(draft, index, $"{FindingText.Day(close)} is a {close.DayOfWeek}, not a {(IsoDayOfWeek)form.Weekday}.");
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

    // The one day of that date within a few weeks of the publication; null where there is none.
    private static LocalDate? Near(TimeForm form, LocalDate published)
    {
        const int Weeks = 6;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (DayIn(form, year) is { } day && Math.Abs(Period.DaysBetween(day, published)) <= 7 * Weeks)
            {
                return day;
            }
        }

        return null;
    }

    // "a year ago", "last year", "in 2014": the dates may be those of another year.
    private static bool SpeaksOfOtherYears(ReadingDraft draft)
    {
        var published = draft.Provenance.Published!.Value.Date.Year;
        foreach (var told in draft.ResolvedTimes)
        {
            if (
                told.Form.Unit >= TimeUnit.Year
                || told.Form.YearDirection != TimeDirection.None
                || told.Form.Year > 0 && told.Form.Year != published
                || told.Span is { Unit: TimeUnit.Month or TimeUnit.Year } span && span.Start.Year != published
            )
            {
                return true;
            }
        }

        for (var i = 0; i < draft.Text.TokenCount; i++)
        {
            if (draft.Text.Is(i, "anniversary"))
            {
                return true;
            }
        }

        return false;
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
