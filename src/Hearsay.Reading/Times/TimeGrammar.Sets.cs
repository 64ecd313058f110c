using Hearsay.Language;

namespace Hearsay.Reading;

/// <content>Repetitions, references, and expressions that begin with a unit.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"every Friday", "each year", "every two weeks", "every morning".</summary>
    private TimeForm? Repeated(int at)
    {
        var next = at + 1;
        if (Is(at, "each") && Is(next, "of"))
        {
            return null;
        }

        if (Is(next, "single") || Is(next, "other"))
        {
            next++;
        }

        var form = new TimeForm
        {
            First = at,
            End = next + 1,
            Shape = FormShape.Set,
        };
        var word = At(next);
        switch (word.Kind)
        {
            case TimeWordKind.Unit when !word.Many:
                var unit = (TimeUnit)word.Value;
                return unit == TimeUnit.Night
                    ? form with
                    {
                        Value = "XXXX-XX-XXTNI",
                    }
                    : form with
                    {
                        Value = LengthValue(unit, Is(next - 1, "other") ? 2 : 1),
                    };
            case TimeWordKind.Weekday when word.Value < 10:
                return RepeatedWeekday(at, next);
            case TimeWordKind.Part when ClockTimeAt(next + 1, out var time, out var end, out var sure, out _) && sure:
                return form with { End = end, Value = $"XXXX-XX-XXT{time}" };
            case TimeWordKind.Part:
                return form with { Value = "XXXX-XX-XXT" + word.Name };
            case TimeWordKind.Month:
                return form with { Value = $"XXXX-{word.Value:00}" };
            case TimeWordKind.Season:
                return form with { Value = "XXXX-" + SeasonName(word.Value) };
            default:
                return Length(next) is { Shape: FormShape.Duration } length
                    ? length with
                    {
                        First = at,
                        Shape = FormShape.Set,
                    }
                    : null;
        }
    }

    private TimeForm RepeatedWeekday(int first, int at)
    {
        var (day, part) = (At(at), At(at + 1));
        var bare = new TimeForm
        {
            First = first,
            End = at + 1,
            Shape = FormShape.Set,
            Value = $"XXXX-WXX-{day.Value}",
        };
        return part.Kind == TimeWordKind.Part ? bare with { End = at + 2, Value = $"{bare.Value}T{part.Name}" } : bare;
    }

    /// <summary>"every Monday, Wednesday and Friday", "every Monday to Thursday": the weekdays behind the first belong to it.</summary>
    private bool GoesOnWithSet(int at)
    {
        if (
            _previous is not { Shape: FormShape.Set, Value: { } value }
            || !value.StartsWith("XXXX-WXX-", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var gap = at - _previous.End;
        return (gap == 1 || gap == 2 && Is(_previous.End, ","))
            && (Is(at - 1, ",") || Is(at - 1, "and") || Is(at - 1, "or") || Is(at - 1, "to") || Is(at - 1, "&"));
    }

    private static TimeForm Often(int at, TimeWord word) =>
        new()
        {
            First = at,
            End = at + 1,
            Shape = FormShape.Set,
            Value = word.Name,
        };

    /// <summary>"Mondays", "Tuesday nights".</summary>
    private static TimeForm Plural(int at, int weekday) =>
        new()
        {
            First = at,
            End = at + 1,
            Shape = FormShape.Set,
            Value = $"XXXX-WXX-{weekday}",
        };

    private TimeForm? StartingWithReference(int at, TimeWord word)
    {
        if (Is(at, "current") || Is(at, "recent") || Is(at, "future"))
        {
            if (At(at + 1) is { Kind: TimeWordKind.Unit, Many: true } unit)
            {
                return new TimeForm
                {
                    First = at,
                    End = at + 2,
                    Shape = FormShape.Duration,
                    Unit = (TimeUnit)unit.Value,
                    Vague = true,
                    Value = VagueLength((TimeUnit)unit.Value),
                };
            }
        }

        // "future talks" speaks of the talks; a history's "future wars" are after what it tells.
        if (Is(at, "future") && IsNounAhead(at + 1))
        {
            return new TimeForm
            {
                First = at,
                End = at + 1,
                Shape = FormShape.Reference,
                Unit = TimeUnit.Second,
                Value = word.Name,
            };
        }

        if (Is(at, "present") && !Is(at - 1, "at") || Is(at, "soon") && (Is(at - 1, "as") || Is(at + 1, "after")))
        {
            return null;
        }

        return new TimeForm
        {
            First = Is(at, "now") && Is(at - 1, "right") ? at - 1 : at,
            End = at + 1,
            Shape = FormShape.Reference,
            Value = word.Name,
        };
    }

    private TimeForm? StartingWithUnit(int at, TimeWord word)
    {
        var unit = (TimeUnit)word.Value;
        if (unit == TimeUnit.Quarter && !word.Many && PastTheHour(at, at + 1, 15) is { } clock)
        {
            return clock;
        }

        if (NumberedWeek(at) is { } week)
        {
            return week;
        }

        if (!word.Many && IsDash(at + 1))
        {
            return YearEarlier(at)
                ?? (
                    Is(at + 2, "long")
                        ? new TimeForm
                        {
                            First = at,
                            End = at + 3,
                            Shape = FormShape.Duration,
                            Unit = unit,
                            Value = LengthValue(unit, 1),
                        }
                        : null
                );
        }

        if (
            unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week
            && !word.Many
            && EndOf(at) is > 0 and var end
            && At(at - 1).Kind != TimeWordKind.Determiner
        )
        {
            return Calendar(at, end, unit) with { Direction = TimeDirection.Named };
        }

        if (!word.Many && Is(at - 1, "per") && unit > TimeUnit.Second)
        {
            return new TimeForm
            {
                First = at - 1,
                End = at + 1,
                Shape = FormShape.Set,
                Value = LengthValue(unit, 1),
            };
        }

        if (_post && unit == TimeUnit.Weekend && word.Many)
        {
            return new TimeForm
            {
                First = at,
                End = at + 1,
                Shape = FormShape.Set,
                Value = "XXXX-WXX-WE",
            };
        }

        if (_post && !word.Many && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            return OwnLength(at, unit);
        }

        if (unit == TimeUnit.Weekend && !word.Many)
        {
            // "Have a good weekend": the one that comes.
            var wished = !Is(at - 1, "the") && !Is(at - 1, "over");
            return _post
                ? Calendar(at, at + 1, unit) with
                {
                    Direction = TimeDirection.Named,
                    Vague = wished && TenseReader.English.Read(text, at, at + 1) >= 0,
                }
                : null;
        }

        // A bare plural is a length that is not told: "for weeks". In capitals or after a name it is something else.
        return
            word.Many
            && unit is not (TimeUnit.Second or TimeUnit.Quarter or TimeUnit.Night or TimeUnit.Weekend)
            && !Capitalised(at)
            && !(unit == TimeUnit.Hour && AreHabit(at))
            ? AfterLength(
                new TimeForm
                {
                    First = at,
                    End = at + 1,
                    Shape = FormShape.Duration,
                    Unit = unit,
                    Vague = true,
                },
                0
            )
            : null;
    }

    /// <summary>The token behind "year end", "month's end"; 0 where no end follows.</summary>
    private int EndOf(int unit) =>
        unit + 2 < _limit && text.Kinds[unit + 1] == TokenKind.Clitic && Is(unit + 2, "end") ? unit + 3
        : Is(unit, "year") && Is(unit + 1, "end") && (EndsHere(unit + 2) || IsPreposition(unit + 2)) ? unit + 2
        : 0;

    /// <summary>"a very long day", "crazy week of school": in a post, how long that was which its writer speaks of.</summary>
    private TimeForm? OwnLength(int at, TimeUnit unit) =>
        Capitalised(at) && !AllCapitals(at) && at > _first
        || Is(at, "yr")
        || At(at - 1).Kind == TimeWordKind.Direction
        || IsDash(at + 1)
            ? null
            : new TimeForm
            {
                First = at,
                End = at + 1,
                Shape = FormShape.Duration,
                Unit = unit,
                Value = LengthValue(unit, 1),
            };

    /// <summary>"year-earlier", "year-ago quarter", "year-end".</summary>
    private TimeForm? YearEarlier(int at)
    {
        if (!Is(at, "year") || !IsDash(at + 1))
        {
            return null;
        }

        if (Is(at + 2, "end"))
        {
            return Calendar(at, at + 3, TimeUnit.Day) with { Month = 12, Day = 31 };
        }

        if (!(Is(at + 2, "ago") || Is(at + 2, "earlier")))
        {
            return null;
        }

        var end = at + 3;
        var unit = TimeUnit.Year;
        if (
            At(end).Kind == TimeWordKind.Ordinal
            && StartingWithOrdinal(end, At(end).Value, end + 1) is { Year: 0, Unit: TimeUnit.Quarter } part
        )
        {
            return part with { First = at, Direction = TimeDirection.Last };
        }

        if (Is(end, "quarter") || Is(end, "period"))
        {
            end++;
        }

        return Calendar(at, end, unit) with
        {
            Direction = TimeDirection.FromMentioned,
            Offset = -1,
        };
    }
}
