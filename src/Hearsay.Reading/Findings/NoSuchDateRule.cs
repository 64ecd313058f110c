using System.Globalization;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>H203: a day that its month does not have.</summary>
internal sealed class NoSuchDateRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var (form, _, _, fault) = draft.ResolvedTimes[i];
            if (fault != TimeFault.NoSuchDate)
            {
                continue;
            }

            var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(form.Month);
            var day = Math.Max(form.Day, form.LastDay);
            var days = CalendarSystem.Iso.GetDaysInMonth(
                form.Year > 0 && !form.BeforeEra ? form.Year : 2000,
                form.Month
            );
            var year = form.Year > 0 && form.Month == 2 ? $" {form.Year}" : "";
            draft.Findings.Add(
                new Finding(
                    "H203",
                    "no-such-date",
                    [draft.Times[i].Extent],
                    $"{month}{year} has {days} days: there is no {day} {month}{year}.",
                    []
                )
            );
        }
    }
}
