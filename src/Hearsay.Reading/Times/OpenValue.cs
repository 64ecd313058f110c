namespace Hearsay.Reading;

/// <summary>TIMEX3 values of forms that nothing anchors: what the words leave open is X.</summary>
internal static class OpenValue
{
    public static string Of(TimeForm form)
    {
        var year =
            form.Year == 0 ? "XXXX"
            : form.BeforeEra ? $"BC{form.Year:0000}"
            : $"{form.Year:0000}";
        if (form.Nth != 0)
        {
            return form.Month > 0 ? $"{year}-{form.Month:00}-XX" : "XXXX-XX-XX";
        }

        if (form.Month > 0)
        {
            return form.Day > 0 ? $"{year}-{form.Month:00}-{form.Day:00}" : $"{year}-{form.Month:00}";
        }

        if (form.Weekday > 0)
        {
            return $"XXXX-WXX-{form.Weekday}";
        }

        return form.Unit switch
        {
            TimeUnit.Day or TimeUnit.Night => $"{year}-XX-XX",
            TimeUnit.Week => "XXXX-WXX",
            TimeUnit.Weekend => "XXXX-WXX-WE",
            TimeUnit.Month => $"{year}-XX",
            TimeUnit.Quarter => form.Index > 0 ? $"{year}-Q{form.Index}" : "XXXX-QX",
            TimeUnit.Half => $"{year}-H{form.Index}",
            TimeUnit.Season => year
                + "-"
                + (
                    form.Index switch
                    {
                        1 => "SP",
                        2 => "SU",
                        3 => "FA",
                        _ => "WI",
                    }
                ),
            TimeUnit.Decade => "XXX",
            TimeUnit.Century => "XX",
            _ => year,
        };
    }

    /// <summary>The day of a clock time that nothing anchors.</summary>
    public static string DayOf(TimeForm form) =>
        form.Nth != 0 ? Of(form)
        : form.Weekday > 0 && form.Month == 0 ? $"XXXX-WXX-{form.Weekday}"
        : form.Month > 0 ? $"XXXX-{form.Month:00}-{form.Day:00}"
        : "XXXX-XX-XX";
}
