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
