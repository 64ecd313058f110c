namespace Hearsay.Reading;

/// <content>Days told by a step or by their number alone: "the day before", "the night after", "on the 20th", "Monday last week".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"the day before", "the year after", "the evening before", where nothing follows that they would be before or after.</summary>
    private TimeForm? SteppedFromMentioned(int at, int next)
    {
        var word = At(next);
        var step =
            Is(next + 1, "before") || Is(next + 1, "earlier") ? -1
            : Is(next + 1, "after") || Is(next + 1, "later") ? 1
            : 0;
        if (step == 0 || !EndsHere(next + 2))
        {
            return null;
        }

        var part = word.Kind == TimeWordKind.Part;
        var unit = part || word.Value == (int)TimeUnit.Night ? TimeUnit.Day : (TimeUnit)word.Value;
        if (unit < TimeUnit.Day)
        {
            return null;
        }

        var form = Calendar(at, next + 2, unit) with { Direction = TimeDirection.FromMentioned, Offset = step };
        return part ? form with { Shape = FormShape.Clock, Part = word.Name }
            : word.Value == (int)TimeUnit.Night ? form with { Shape = FormShape.Clock, Part = "NI" }
            : form;
    }

    /// <summary>"two weeks before Rosh Hashanah", "ten days after 12 September": so many days from a day that the words name.</summary>
    private TimeForm? FromStatedDay(TimeForm length, double amount, int at)
    {
        var sign =
            Is(at, "before") ? -1
            : Is(at, "after") || Is(at, "from") ? 1
            : 0;
        var days = length.Unit switch
        {
            TimeUnit.Day => amount,
            TimeUnit.Week => 7 * amount,
            TimeUnit.Fortnight => 14 * amount,
            _ => 0,
        };
        if (
            sign == 0
            || length.Vague
            || IsCountedAdjective(at - 2)
            || days is < 1 or > 1000
            || days != Math.Floor(days)
        )
        {
            return null;
        }

        var named =
            At(at + 1).Kind is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Holiday || IsNumber(at + 1);
        return named && Core(at + 1) is { Shape: FormShape.Calendar, Unit: TimeUnit.Day, LastDay: 0, ExtraDays: 0 } day
            ? day with
            {
                First = length.First,
                ExtraDays = sign * (int)days,
            }
            : null;
    }

    /// <summary>"on the 20th", where no noun follows that it would count.</summary>
    private TimeForm? NumberedDay(int at)
    {
        var digits = text.CharactersOf(at);
        var day = digits.Length > 2 && char.IsAsciiLetter(digits[^1]) ? DayOfMonth(at) : 0;
        var led =
            Is(at - 2, "on") || Is(at - 2, "until") || Is(at - 2, "by") || Is(at - 2, "since") || Is(at - 2, "from");
        return day > 0 && led && CountsNothing(at + 1) ? Calendar(at, at + 1, TimeUnit.Day) with { Day = day } : null;
    }

    /// <summary>Whether no noun follows that "the 20th" would count: "the 20th floor".</summary>
    private bool CountsNothing(int at) =>
        EndsHere(at)
        || IsPreposition(at)
        || IsNumber(at)
        || Is(at, "at")
        || Is(at, "when")
        || Is(at, "as")
        || Is(at, "while")
        || Is(at, "around")
        || Is(at, "about")
        || Is(at, "(")
        || Is(at, "with")
        || Is(at, "but")
        || Is(at, "because")
        || At(at).Kind is TimeWordKind.Determiner
        || zones.ReadAt(at, _limit) is not null;

    /// <summary>"Monday last week", "Friday next week".</summary>
    private TimeForm OfTheWeek(TimeForm weekday)
    {
        var next = weekday.End;
        if (weekday.Direction != TimeDirection.None || !Is(next + 1, "week") || IsDash(next + 2))
        {
            return weekday;
        }

        var weeks =
            Is(next, "last") ? -1
            : Is(next, "next") ? 1
            : Is(next, "this") ? 0
            : 9;
        return weeks == 9
            ? weekday
            : weekday with
            {
                End = next + 2,
                Direction = TimeDirection.This,
                ExtraDays = 7 * weeks,
            };
    }

    /// <summary>"the last week of August", "the first days of May": a part of the month, named by the month.</summary>
    private TimeForm? PartOfMonth(int first, int unit)
    {
        if (
            At(unit).Kind != TimeWordKind.Unit
            || At(unit).Value is < (int)TimeUnit.Day or > (int)TimeUnit.Month
            || !Is(unit + 1, "of")
        )
        {
            return null;
        }

        return Core(unit + 2) is { Shape: FormShape.Calendar, Unit: TimeUnit.Month or TimeUnit.Year, Index: 0 } whole
            ? whole with
            {
                First = first,
            }
            : null;
    }

    /// <summary>Whether the hours are those of a habit or of the dawn, and no length: "small hours", "working hours".</summary>
    private bool AreHabit(int at) =>
        Is(at - 1, "small")
        || Is(at - 1, "wee")
        || Is(at - 1, "early")
        || Is(at - 1, "late")
        || Is(at - 1, "rush")
        || Is(at - 1, "working")
        || Is(at - 1, "office")
        || Is(at - 1, "business")
        || Is(at - 1, "opening")
        || Is(at - 1, "visiting")
        || Is(at - 1, "daylight")
        || At(at - 1).Kind == TimeWordKind.Part;
}
