namespace Hearsay.Reading;

/// <content>Days without a number: "yesterday", "Friday night", "Christmas", and the accountants' years.</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? StartingWithDeictic(int at, TimeWord word)
    {
        var form = Calendar(at, at + 1, TimeUnit.Day) with
        {
            Direction = TimeDirection.FromPublished,
            Offset = word.Value,
        };
        return word.Name.Length > 0 ? form with { Shape = FormShape.Clock, Part = word.Name } : WithPart(form);
    }

    /// <summary>A part of the day behind its day: "Friday night", "yesterday morning".</summary>
    private TimeForm WithPart(TimeForm day)
    {
        var next = day.End;
        if (Is(next, "mid") || Is(next, "late") || Is(next, "early"))
        {
            next += IsDash(next + 1) ? 2 : 1;
        }

        return At(next) is { Kind: TimeWordKind.Part } part && !Glued(day.End)
            ? day with
            {
                End = next + 1,
                Shape = FormShape.Clock,
                Part = part.Name,
            }
            : day;
    }

    private TimeForm? StartingWithPart(int at, TimeWord word)
    {
        var form = new TimeForm
        {
            First = at,
            End = at + 1,
            Shape = FormShape.Clock,
            Part = word.Name,
            DateAt = at,
        };
        if (word.Name == "NI" && NightOf(at) is { } night)
        {
            return night;
        }

        if (Is(at, "overnight") && !At(at + 1).Kind.Equals(TimeWordKind.Weekday))
        {
            return form with { Unit = TimeUnit.Day, Direction = TimeDirection.Named };
        }

        // "the morning of 28 December", "afternoon yesterday", "night of Friday".
        var next = at + 1;
        if (Is(next, "hours"))
        {
            next++;
        }

        next = Is(next, "of") || Is(next, "on") ? next + 1 : next;
        if (Core(next) is { Shape: FormShape.Calendar, Unit: TimeUnit.Day } day)
        {
            return day with { First = at, Shape = FormShape.Clock, Part = word.Name };
        }

        return _post && !IsPartOfOther(at) ? form with { Unit = TimeUnit.Day, Direction = TimeDirection.Named } : null;
    }

    /// <summary>"the night from Friday to Saturday", "overnight Friday to Saturday", "the night between 3 and 4 May": the first day's.</summary>
    private TimeForm? NightOf(int at)
    {
        var next = at + 1;
        next += Is(next, "from") || Is(next, "between") || Is(next, "of") ? 1 : 0;
        if (
            At(next).Kind != TimeWordKind.Weekday
            || Core(next) is not { Shape: FormShape.Calendar, Weekday: > 0 } first
            || !(
                Is(first.End, "to")
                || Is(first.End, "and")
                || Is(first.End, "into")
                || Is(first.End, "/")
                || IsDash(first.End)
            )
            || At(first.End + 1).Kind != TimeWordKind.Weekday
            || Core(first.End + 1) is not { Shape: FormShape.Calendar, Weekday: > 0 } second
            || second.Weekday != (first.Weekday % 7) + 1
        )
        {
            return null;
        }

        return first with
        {
            First = at,
            End = second.End,
            Shape = FormShape.Clock,
            Part = "NI",
        };
    }

    /// <summary>"good night", "night-time", "morning show": a greeting, or part of another word.</summary>
    private bool IsPartOfOther(int at) =>
        IsDash(at + 1)
        || IsDash(at - 1)
        || Capitalised(at + 1) && Capitalised(at) && !AllCapitals(at)
        || Is(at + 1, "club")
        || Is(at + 1, "show")
        || Is(at + 1, "life");

    /// <summary>"second of March, 2015", "thirty-first of June".</summary>
    private TimeForm? OrdinalDay(int at)
    {
        var word = At(at);
        var (day, next) = (word.Value, at + 1);
        if (
            word is { Kind: TimeWordKind.Number, Value: 20 or 30 }
            && IsDash(next)
            && At(next + 1) is { Kind: TimeWordKind.Ordinal, Value: < 10 } ones
        )
        {
            (day, next) = (day + ones.Value, next + 2);
        }
        else if (word.Kind != TimeWordKind.Ordinal)
        {
            return null;
        }

        if (
            day > 31
            || !Is(next, "of")
            || At(next + 1) is not { Kind: TimeWordKind.Month } month
            || !Capitalised(next + 1)
        )
        {
            return null;
        }

        var year = TrailingYear(next + 2, out var end, out var bc, glue: false);
        return Calendar(at, end, TimeUnit.Day) with { Day = day, Month = month.Value, Year = year, BeforeEra = bc };
    }

    private TimeForm? HolidayAt(int at)
    {
        if (
            !(Capitalised(at) || _post)
            || !lexicon.Holidays.TryMatch(text, at, out var end, out var holiday)
            || end > _limit
            // "xmas" in a post, but not "holi".
            || !Capitalised(at) && holiday.Rule.Contains(':', StringComparison.Ordinal)
        )
        {
            return null;
        }

        if (holiday.IsMonth)
        {
            return FarMonth(at, end, holiday);
        }

        var year = TrailingYear(end, out var stop, out _, glue: false);
        return WithPart(Calendar(at, year > 0 ? stop : end, TimeUnit.Day) with { Holiday = holiday, Year = year });
    }

    private TimeForm? StartingWithFiscal(int at)
    {
        var next = Is(at + 1, "year") ? at + 2 : at + 1;
        next = IsDash(next) ? next + 1 : next;
        if (YearOf(next) is > 0 and var year)
        {
            return Calendar(at, next + 1, TimeUnit.Year) with { Year = year };
        }

        return
            At(next).Kind == TimeWordKind.Ordinal && StartingWithOrdinal(next, At(next).Value, next + 1) is { } quarter
            ? quarter with
            {
                First = at,
            }
            : null;
    }
}
