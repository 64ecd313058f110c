using Hearsay.Language;

namespace Hearsay.Reading;

/// <content>Expressions that begin with an article, a direction or a modifier.</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? StartingWithDeterminer(int at, TimeWord determiner)
    {
        // "he said that Friday": a conjunction, unless a preposition shows that it points.
        if (
            Is(at, "that")
            && at > _first
            && At(at + 1).Kind is TimeWordKind.Month or TimeWordKind.Weekday
            && !IsPreposition(at - 1)
        )
        {
            return null;
        }

        var next = at + 1;
        var word = At(next);
        var article = determiner.Name;
        if (article is "the" && Anniversary(at, next) is { } anniversary)
        {
            return anniversary;
        }

        if (word.Kind == TimeWordKind.None && !IsNumber(next))
        {
            return Is(next, "day") ? null : FullYear(at, next);
        }

        if (article == "a")
        {
            return AfterIndefinite(at, next, word);
        }

        if (article is "the" && word.Kind is TimeWordKind.Ordinal or TimeWordKind.Number && OrdinalDay(next) is { } day)
        {
            return day with { First = at };
        }

        var form = word.Kind switch
        {
            TimeWordKind.Direction when Is(at, "that") && !Is(next, "same") && !IsPreposition(at - 1) => null,
            TimeWordKind.Direction when article is "this" && IsLengthAhead(next + 1) => null,
            TimeWordKind.Direction => StartingWithDirection(at, next, word),
            TimeWordKind.Unit
            or TimeWordKind.Part when article is "the" && SteppedFromMentioned(at, next) is { } step => step,
            TimeWordKind.Ordinal when PartOfMonth(at, next + 1) is { } part => part,
            TimeWordKind.Unit => DeterminedUnit(at, next, word, article),
            TimeWordKind.Ordinal => IsDash(next + 1)
            && Glued(next + 1)
            && !(At(next + 2).Kind == TimeWordKind.Unit && At(next + 2).Value == (int)TimeUnit.Century)
                ? null
                : StartingWithOrdinal(next, word.Value, next + 1),
            TimeWordKind.Season when article == "the" => TheSeason(next, word),
            TimeWordKind.Season or TimeWordKind.Month or TimeWordKind.Weekday when article is "this" or "that" =>
                Determined(Core(next), article),
            TimeWordKind.Part => DeterminedPart(at, next, word, article),
            TimeWordKind.Modifier or TimeWordKind.Shift => Modified(next),
            TimeWordKind.Aspect => TheAspect(next, word),
            TimeWordKind.Number or TimeWordKind.Vague when article is "the" => Length(next)
                is { Shape: FormShape.Duration } length
            && !IsDash(length.End - 2)
                ? length
                : null,
            TimeWordKind.Decade when article is "the" => WordDecade(next, word),
            TimeWordKind.Fiscal when article is "the" or "this" => StartingWithFiscal(next),
            TimeWordKind.None when IsNumber(next) && article == "the" => AfterTheNumber(next),
            _ => null,
        };
        return form is null ? null : form with { First = at };
    }

    private bool IsLengthAhead(int at) => At(at).Kind is TimeWordKind.Number or TimeWordKind.Vague || IsNumber(at);

    private TimeForm? AfterIndefinite(int at, int next, TimeWord word)
    {
        switch (word.Kind)
        {
            case TimeWordKind.Unit
                when (Is(next, "minute") || Is(next, "quarter"))
                    && PastTheHour(at, next + 1, Is(next, "minute") ? 1 : 15) is { } minute:
                return minute;
            case TimeWordKind.Unit when !word.Many:
                var one = new TimeForm
                {
                    First = at,
                    End = next + 1,
                    Shape = FormShape.Duration,
                    Unit = (TimeUnit)word.Value,
                };
                if (
                    (TimeUnit)word.Value is TimeUnit.Quarter or TimeUnit.Second
                        && At(next + 1).Kind is not (TimeWordKind.Ago or TimeWordKind.Shift)
                    || IsDash(next + 1) && Glued(next + 1)
                )
                {
                    return null;
                }

                var amount = 1.0;
                return AfterLength(AndAHalf(one, ref amount), amount);
            case TimeWordKind.Vague when Is(next, "few") || Is(next, "couple"):
                return Length(next) is { } few ? few with { First = at } : null;
            case TimeWordKind.Half:
                var hyphen = IsDash(next + 1) ? next + 2 : next + 1;
                return At(hyphen) is { Kind: TimeWordKind.Unit, Many: false } unit
                    ? AfterLength(
                        new TimeForm
                        {
                            First = at,
                            End = hyphen + 1,
                            Shape = FormShape.Duration,
                            Unit = (TimeUnit)unit.Value,
                        },
                        0.5
                    )
                    : null;
            case TimeWordKind.Number when word.Value >= 100:
                return Length(next) is { } many ? many with { First = at } : null;
            default:
                return null;
        }
    }

    private TimeForm? DeterminedUnit(int at, int next, TimeWord word, string article)
    {
        var unit = (TimeUnit)word.Value;
        if (word.Many)
        {
            return article == "this" && unit == TimeUnit.Day
                ? new TimeForm
                {
                    First = at,
                    End = next + 1,
                    Shape = FormShape.Reference,
                    Value = Is(at, "these") ? "PRESENT_REF" : "PAST_REF",
                }
                : null;
        }

        if (unit <= TimeUnit.Hour)
        {
            return null;
        }

        if (article == "the" && unit == TimeUnit.Year && YearOf(next + 1) is > 0 and var year)
        {
            return Calendar(at, next + 2, TimeUnit.Year) with { Year = year };
        }

        // "the year ended 31 March" is twelve months, and no year of the calendar.
        if (
            article == "the"
            && unit == TimeUnit.Year
            && (Is(next + 1, "ended") || Is(next + 1, "ending") || Is(next + 1, "to"))
            && (
                At(next + 2).Kind == TimeWordKind.Month
                || DayOfMonth(next + 2) > 0
                || At(next + 2).Kind == TimeWordKind.Deictic
            )
        )
        {
            return new TimeForm
            {
                First = at,
                End = next + 1,
                Shape = FormShape.Duration,
                Unit = unit,
                Value = "P1Y",
            };
        }

        if (article == "the" && unit == TimeUnit.Year && WordYear(next + 1) is { } spelt)
        {
            return spelt with { First = at };
        }

        if (article == "the" && IsDash(next + 1))
        {
            return YearEarlier(next);
        }

        if (
            article == "the"
            && unit == TimeUnit.Day
            && (Is(next + 1, "before") || Is(next + 1, "after"))
            && Core(next + 2) is { Shape: FormShape.Calendar, Unit: TimeUnit.Day } day
        )
        {
            return day with { First = at, ExtraDays = Is(next + 1, "before") ? -1 : 1 };
        }

        if (
            article == "the"
            && unit == TimeUnit.Week
            && Is(next + 1, "of")
            && Core(next + 2) is { Shape: FormShape.Calendar, Unit: TimeUnit.Day } inWeek
        )
        {
            return inWeek with { First = at, Unit = TimeUnit.Week };
        }

        if (
            article == "the"
            && unit == TimeUnit.Month
            && Is(next + 1, "of")
            && At(next + 2).Kind == TimeWordKind.Month
            && Core(next + 2) is { Shape: FormShape.Calendar, Unit: TimeUnit.Month } named
        )
        {
            return named with { First = at };
        }

        var form = Calendar(at, next + 1, unit) with
        {
            Direction = article switch
            {
                "this" => TimeDirection.This,
                "that" => TimeDirection.Same,
                _ => TimeDirection.Named,
            },
        };
        if (unit == TimeUnit.Night)
        {
            form = form with { Unit = TimeUnit.Day, Shape = FormShape.Clock, Part = "NI" };
        }

        // "this year's third quarter"
        return article == "the" ? OnlyWhereItPlaces(form, unit) : OfQuarter(form);
    }

    /// <summary>"the day" as such places nothing; "the weekend", "the quarter" do.</summary>
    private TimeForm? OnlyWhereItPlaces(TimeForm form, TimeUnit unit) =>
        unit is TimeUnit.Weekend or TimeUnit.Quarter ? form
        : Is(form.End, "of") || IsDash(form.End) ? null
        : unit == TimeUnit.Day ? (Is(form.First - 1, "in") || Is(form.First - 1, "of") ? form : null)
        : unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week && IsPreposition(form.First - 1) ? form
        : null;

    private TimeForm OfQuarter(TimeForm year)
    {
        var next = year.End;
        if (next >= _limit || text.Kinds[next] != TokenKind.Clitic)
        {
            return year;
        }

        if (
            At(next + 1).Kind == TimeWordKind.Ordinal
            && StartingWithOrdinal(next + 1, At(next + 1).Value, next + 2)
                is { Year: 0, Unit: TimeUnit.Quarter or TimeUnit.Half } part
        )
        {
            return year with { End = part.End, Unit = part.Unit, Index = part.Index };
        }

        return year;
    }

    private static TimeForm? Determined(TimeForm? form, string article) =>
        form is null ? null
        : article == "this" ? form with { Direction = TimeDirection.This }
        : form with { Direction = TimeDirection.Same };

    private TimeForm? TheSeason(int at, TimeWord word) => StartingWithSeason(at, word);

    private TimeForm? DeterminedPart(int at, int next, TimeWord word, string article)
    {
        if (Is(next, "night") && Is(next + 1, "-"))
        {
            return null;
        }

        if (article == "the")
        {
            return StartingWithPart(next, word)
                ?? (
                    IsPreposition(at - 1) || Is(at - 1, "over")
                        ? new TimeForm
                        {
                            First = at,
                            End = next + 1,
                            Shape = FormShape.Clock,
                            Part = word.Name,
                            Unit = TimeUnit.Day,
                            Direction = TimeDirection.Named,
                            DateAt = at,
                        }
                        : null
                );
        }

        return new TimeForm
        {
            First = at,
            End = next + 1,
            Shape = FormShape.Clock,
            Part = word.Name,
            Unit = TimeUnit.Day,
            Direction = article == "this" ? TimeDirection.FromPublished : TimeDirection.Same,
            DateAt = at,
        };
    }

    private TimeForm? TheAspect(int next, TimeWord word)
    {
        if (
            Is(next, "current")
            && At(next + 1) is { Kind: TimeWordKind.Unit, Many: false } unit
            && unit.Value >= (int)TimeUnit.Day
        )
        {
            return Calendar(next, next + 2, (TimeUnit)unit.Value) with { Direction = TimeDirection.This };
        }

        if (Is(next, "current") && Is(next + 1, "fiscal") && Is(next + 2, "year"))
        {
            return Calendar(next, next + 3, TimeUnit.Year) with { Direction = TimeDirection.This };
        }

        if (Is(next, "recent") || Is(next, "current"))
        {
            return null;
        }

        return new TimeForm
        {
            First = next,
            End = next + 1,
            Shape = FormShape.Reference,
            Value = word.Name,
        };
    }

    private TimeForm? AfterTheNumber(int next)
    {
        if (Length(next) is { Shape: FormShape.Duration } length && !IsDash(next + 1))
        {
            return length;
        }

        if (text.CharactersOf(next).Length > 2 && DayAndMonth(next) is { } dated)
        {
            return dated;
        }

        return NumberedOfMonth(next)
            ?? NumberedDay(next)
            ?? OrdinalNumber(next)
            ?? DecadeOnly(next)
            ?? YearQuarter(next);
    }

    private TimeForm? DecadeOnly(int at) =>
        text.CharactersOf(at)[^1] == 's' ? DecadeAt(at, text.CharactersOf(at)[..^1]) : null;

    /// <summary>"the 1988 second quarter"</summary>
    private TimeForm? YearQuarter(int at) =>
        YearOf(at) is > 0 and var year
        && At(at + 1).Kind == TimeWordKind.Ordinal
        && StartingWithOrdinal(at + 1, At(at + 1).Value, at + 2)
            is { Year: 0, Unit: TimeUnit.Quarter or TimeUnit.Half } part
            ? part with
            {
                Year = year,
            }
            : null;
}
