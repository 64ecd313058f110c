using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Gives the first end of a range the year and the month that stand once, behind the last: "from 3 June to 5 July 2012".</summary>
internal static class RangeYears
{
    /// <summary>Completes the first ends of the ranges among the forms.</summary>
    public static void Settle(AnnotatedText text, List<TimeForm> forms)
    {
        for (var i = 0; i + 1 < forms.Count; i++)
        {
            var (first, last) = (forms[i], forms[i + 1]);
            if (first.Year == 0 && last is { Month: > 0, BeforeEra: false } && IsRange(text, first, last))
            {
                forms[i] = Complete(first, last);
            }
        }
    }

    /// <summary>Whether the words make one range of two forms: "from ... to ...", "between ... and ...".</summary>
    public static bool IsRange(AnnotatedText text, TimeForm first, TimeForm last)
    {
        if (last.First != first.End + 1 || first.First == 0)
        {
            return false;
        }

        var at = first.End;
        return text.Is(first.First - 1, "between") && text.Is(at, "and")
            || text.Is(at, "until")
            || text.Is(at, "till")
            || text.Is(at, "through")
            || text.Is(at, "to")
            || text.Kinds[at] == TokenKind.Dash;
    }

    private static TimeForm Complete(TimeForm first, TimeForm last)
    {
        if (
            first is { Month: 0, Weekday: 0, Day: > 0, Unit: TimeUnit.Day, Direction: TimeDirection.None }
            && last.Day > 0
        )
        {
            // "from the 24th to the 7th of October": the month before.
            var before = first.Day > last.Day;
            var month = before ? (last.Month == 1 ? 12 : last.Month - 1) : last.Month;
            var year = before && last is { Month: 1, Year: > 0 } ? last.Year - 1 : last.Year;
            return first with { Month = month, Year = year };
        }

        return
            last.Year > 0
            && first is { Month: > 0, Direction: TimeDirection.None, YearDirection: TimeDirection.None, Weekday: 0 }
            ? first with
            {
                Year = first.Month > last.Month ? last.Year - 1 : last.Year,
            }
            : first;
    }
}
