using NodaTime;

namespace Hearsay.Reading;

/// <summary>Settles the order of day and month in dates such as 04/05/2016: by the text's other dates, then by the outlet.</summary>
internal static class DateOrders
{
    /// <summary>Puts the forms whose order can be told into that order; the others stay as they are.</summary>
    public static void Settle(List<TimeForm> forms, PlaceClock places)
    {
        if (!forms.Exists(form => form.Order == DateOrder.Either))
        {
            return;
        }

        var order = OrderOf(forms, places);
        for (var i = 0; i < forms.Count; i++)
        {
            var form = forms[i];
            if (form.Order != DateOrder.Either)
            {
                continue;
            }

            var told = ByWeekday(form) is var own and not DateOrder.None ? own : order;
            forms[i] = told switch
            {
                DateOrder.DayFirst => form with { Order = told },
                DateOrder.MonthFirst => Swapped(form) with { Order = told },
                _ => form,
            };
        }
    }

    /// <summary>The same date with day and month exchanged.</summary>
    public static TimeForm Swapped(TimeForm form) => form with { Day = form.Month, Month = form.Day };

    private static DateOrder OrderOf(List<TimeForm> forms, PlaceClock places)
    {
        var day = forms.Exists(form => form.Order == DateOrder.DayFirst);
        var month = forms.Exists(form => form.Order == DateOrder.MonthFirst);
        if (day != month)
        {
            return day ? DateOrder.DayFirst : DateOrder.MonthFirst;
        }

        return day ? DateOrder.None
            : places.Outlet is not { } outlet ? DateOrder.None
            : outlet
                is "America/New_York"
                    or "America/Chicago"
                    or "America/Denver"
                    or "America/Los_Angeles"
                    or "America/Detroit"
                    or "Asia/Manila"
                ? DateOrder.MonthFirst
            : outlet is "America/Toronto" ? DateOrder.None
            : DateOrder.DayFirst;
    }

    private static DateOrder ByWeekday(TimeForm form)
    {
        if (form.Weekday == 0)
        {
            return DateOrder.None;
        }

        var day = (int)new LocalDate(form.Year, form.Month, form.Day).DayOfWeek == form.Weekday;
        var month = (int)new LocalDate(form.Year, form.Day, form.Month).DayOfWeek == form.Weekday;
        return day == month ? DateOrder.None
            : day ? DateOrder.DayFirst
            : DateOrder.MonthFirst;
    }
}
