namespace Hearsay.Reading;

/// <content>Days told by their number within a month: "the last Friday of May", "the 31st of last month".</content>
internal sealed partial class TimeGrammar
{
    private const int MostOfOneWeekday = 5;

    /// <summary>"first Monday in May 2016", "last Friday of this month", "last Friday of April, the 27th".</summary>
    /// <param name="first">The first token of the expression.</param>
    /// <param name="at">The weekday.</param>
    /// <param name="nth">Which of the month's; -1 for its last.</param>
    private TimeForm? NthWeekday(int first, int at, int nth)
    {
        var weekday = At(at);
        if (
            weekday is not { Kind: TimeWordKind.Weekday, Value: <= 7 }
            || nth > MostOfOneWeekday
            || weekday.Bold && !Capitalised(at)
            || !(Is(at + 1, "of") || Is(at + 1, "in"))
        )
        {
            return null;
        }

        var next = at + 2;
        var form = Calendar(first, next + 1, TimeUnit.Day) with { Weekday = weekday.Value, Nth = nth };
        if (At(next) is { Kind: TimeWordKind.Month } month && Capitalised(next))
        {
            var year = TrailingYear(next + 1, out var end, out var beforeEra, glue: false);
            form = form with { End = end, Month = month.Value, Year = year, BeforeEra = beforeEra };
        }
        else if (NamedMonth(next, out var direction))
        {
            form = form with { End = next + 2, Direction = direction };
        }
        else
        {
            return null;
        }

        // Where the words also say the number, the one is held against the other.
        var numbered =
            !Is(form.End, ",") && !Is(form.End, "(") ? -1
            : Is(form.End + 1, "the") ? form.End + 2
            : form.End + 1;
        return EndsInLetters(numbered) && DayOfMonth(numbered) is > 0 and var day && EndsNumber(numbered + 1)
            ? form with
            {
                End = numbered + 1,
                Day = day,
            }
            : form;
    }

    private bool EndsNumber(int at) => EndsHere(at) || Is(at, ")") || IsPreposition(at) || Is(at, "at");

    /// <summary>"this month", "last month", "next month".</summary>
    private bool NamedMonth(int at, out TimeDirection direction)
    {
        direction =
            !Is(at + 1, "month") ? TimeDirection.None
            : Is(at, "last") ? TimeDirection.Last
            : Is(at, "this") ? TimeDirection.This
            : Is(at, "next") ? TimeDirection.Next
            : TimeDirection.None;
        return direction != TimeDirection.None;
    }

    /// <summary>"31st of last month".</summary>
    private TimeForm? NumberedOfMonth(int at) =>
        EndsInLetters(at)
        && DayOfMonth(at) is > 0 and var day
        && Is(at + 1, "of")
        && NamedMonth(at + 2, out var direction)
            ? Calendar(at, at + 4, TimeUnit.Day) with
            {
                Day = day,
                Direction = direction,
            }
            : null;
}
