using NodaTime;

namespace Hearsay.Reading;

/// <summary>Gives days of "last month", "this month" and "next month" their month and year: "the first Monday of this month".</summary>
internal static class NamedMonths
{
    /// <summary>Completes the days among the forms; without a day of publication they stay open.</summary>
    public static void Settle(List<TimeForm> forms, LocalDate? published)
    {
        if (published is not { } today)
        {
            return;
        }

        for (var i = 0; i < forms.Count; i++)
        {
            var form = forms[i];
            if (!IsOfMonth(form))
            {
                continue;
            }

            var step =
                form.Direction == TimeDirection.Last ? -1
                : form.Direction == TimeDirection.Next ? 1
                : 0;
            var month = new LocalDate(today.Year, today.Month, 1).PlusMonths(step);
            forms[i] = form with { Direction = TimeDirection.None, Month = month.Month, Year = month.Year };
        }
    }

    /// <summary>Whether a form is a day of a month that is told from the publication.</summary>
    public static bool IsOfMonth(TimeForm form) =>
        form
            is {
                Unit: TimeUnit.Day,
                Month: 0,
                Direction: TimeDirection.Last or TimeDirection.This or TimeDirection.Next
            }
        && (form.Nth != 0 || form.Day > 0);
}
