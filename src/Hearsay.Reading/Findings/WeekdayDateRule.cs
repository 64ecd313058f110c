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
            if (i > 0 && Beside(draft, draft.ResolvedTimes[i - 1].Form, form) is { } both)
            {
                form = both;
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
        var bracketed =
            second.First == first.End + 1
            && text.Is(first.End, "(")
            && second.End < text.TokenCount
            && text.Is(second.End, ")");
        if (IsWeekday(first) && IsDate(second))
        {
            return bracketed ? second with { Weekday = first.Weekday } : null;
        }

        var apposed =
            second.First - first.End is 1 or 2
            && text.Is(first.End, ",")
            && (second.First == first.End + 1 ? text.Is(second.First, "a") : text.Is(first.End + 1, "a"))
            && (second.End == text.TokenCount || text.Kinds[second.End] != Hearsay.Language.TokenKind.Word);
        return IsDate(first) && IsWeekday(second) && (bracketed || apposed)
            ? first with
            {
                Weekday = second.Weekday,
            }
            : null;
    }

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
