namespace Hearsay.Reading;

/// <content>Weeks, months and years without a name.</content>
internal sealed partial class CalendarResolver
{
    /// <summary>"last week", "this month", "the weekend", "that year".</summary>
    private CalendarSpan? OfUnit(TimeForm form)
    {
        var named = form.Direction is TimeDirection.Named or TimeDirection.Same;
        if (
            named
            && context.Mentioned is { } mentioned
            && (
                form.Unit == TimeUnit.Quarter
                    ? mentioned.Unit == TimeUnit.Quarter
                    : form.Direction == TimeDirection.Same || context.Narrative
            )
        )
        {
            return mentioned.Unit <= form.Unit ? CalendarSpan.Holding(form.Unit, mentioned.Start) : null;
        }

        if (context.Published is not { } today)
        {
            return null;
        }

        var here = CalendarSpan.Holding(form.Unit, today);
        return form.Direction switch
        {
            TimeDirection.Last or TimeDirection.Latest => here.Plus(-1),
            TimeDirection.Next => here.Plus(1),
            TimeDirection.Named when form.Unit == TimeUnit.Weekend => here.Start <= today
            || Tense(form) > 0
            || form.Vague
                ? here
                : here.Plus(-1),
            TimeDirection.Named when form.Unit == TimeUnit.Quarter => here.Plus(-1),
            _ => here,
        };
    }
}
