using Hearsay.Language;

namespace Hearsay.Reading;

/// <content>"last week", "the next two days", "the previous evening", "next Tuesday".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>An expression whose direction stands at <paramref name="at"/> and that begins at <paramref name="first"/>.</summary>
    private TimeForm? StartingWithDirection(int first, int at, TimeWord word)
    {
        var direction = (TimeDirection)word.Value;
        var next = at + 1;
        var determined = first < at;
        if (direction == TimeDirection.Same && !determined)
        {
            return null;
        }

        // "that same day", "this past spring", "this coming Friday"
        if (determined && Is(first, "this") && direction is TimeDirection.Last or TimeDirection.Next)
        {
            direction = direction == TimeDirection.Last && !Is(at, "past") ? TimeDirection.Last : direction;
        }

        var target = At(next);
        if (target.Kind is TimeWordKind.Number or TimeWordKind.Vague || (IsNumber(next) && !Is(next, "1")))
        {
            return Length(next) is { Shape: FormShape.Duration } length && !Is(at, "same")
                ? length with
                {
                    First = first,
                }
                : null;
        }

        if (Is(next, "full") || Is(next, "fiscal") || Is(next, "calendar"))
        {
            next++;
            target = At(next);
        }

        if (
            direction == TimeDirection.Last
            && target.Kind == TimeWordKind.Half
            && OfYear(Calendar(first, next + 1, TimeUnit.Half) with { Index = 2 }, needed: true) is { } half
        )
        {
            return half;
        }

        if (direction == TimeDirection.Last && determined && PartOfMonth(first, next) is { } part)
        {
            return part;
        }

        if (Is(at, "last") && NthWeekday(first, next, -1) is { } lastOfMonth)
        {
            return lastOfMonth;
        }

        switch (target.Kind)
        {
            case TimeWordKind.Unit:
                return DirectedUnit(first, at, next, target, direction, determined);
            case TimeWordKind.Part when direction is TimeDirection.Last or TimeDirection.Previous:
                return DirectedPart(first, next, target, direction, -1);
            case TimeWordKind.Part when direction is TimeDirection.Next or TimeDirection.Following:
                return DirectedPart(first, next, target, TimeDirection.Following, 1);
            case TimeWordKind.Part when direction == TimeDirection.Same:
                return DirectedPart(first, next, target, direction, 0);
            case TimeWordKind.Month when Capitalised(next) && DayOfMonth(next + 1) > 0:
                return StartingWithMonth(next, target) is { Day: > 0, LastDay: 0 } dated
                    ? dated with
                    {
                        First = first,
                        Direction = dated.Year > 0 ? TimeDirection.None : direction,
                    }
                    : null;
            case TimeWordKind.Month when Capitalised(next):
                return Calendar(first, next + 1, TimeUnit.Month) with { Month = target.Value, Direction = direction };
            case TimeWordKind.Weekday when target.Value < 10 && (!target.Bold || Capitalised(next) || _post):
                return DatedBehind(
                    WithPart(
                        Calendar(first, next + 1, TimeUnit.Day) with
                        {
                            Weekday = target.Value,
                            Direction = direction,
                        }
                    )
                );
            case TimeWordKind.Season when target.Value < 10:
                return Calendar(first, next + 1, TimeUnit.Season) with { Index = target.Value, Direction = direction };
            case TimeWordKind.Season when direction == TimeDirection.Last:
                return new TimeForm
                {
                    First = first,
                    End = next + 1,
                    Shape = FormShape.Set,
                    Value = "XXXX-" + SeasonName(target.Value % 10),
                };
            case TimeWordKind.Holiday:
                return HolidayAt(next) is { } holiday ? holiday with { First = first, Direction = direction } : null;
            default:
                return determined && Is(at, "past") && Is(first, "the") && !IsNounAhead(next)
                    ? new TimeForm
                    {
                        First = first,
                        End = next,
                        Shape = FormShape.Reference,
                        Value = "PAST_REF",
                    }
                    : null;
        }
    }

    private bool IsNounAhead(int at) =>
        at < _limit
        && text.Kinds[at] == TokenKind.Word
        && !IsPreposition(at)
        && !Is(at, "as")
        && !Is(at, "but")
        && !Is(at, "with")
        && !Is(at, "he")
        && !Is(at, "she")
        && !Is(at, "it")
        && !Is(at, "we")
        && !Is(at, "they")
        && !Is(at, "have")
        && !Is(at, "has")
        && !Is(at, "had")
        && !Is(at, "was")
        && !Is(at, "were")
        && !Is(at, "is")
        && !Is(at, "are");

    private TimeForm? DirectedUnit(
        int first,
        int at,
        int next,
        TimeWord target,
        TimeDirection direction,
        bool determined
    )
    {
        var unit = (TimeUnit)target.Value;
        // "last nights game": a post without its apostrophe.
        if (_post && !determined && direction == TimeDirection.Last && unit == TimeUnit.Night && target.Many)
        {
            return DirectedPart(first, next, new TimeWord(TimeWordKind.Part, 0, "NI", false, false), direction, -1);
        }

        if (target.Many)
        {
            return direction == TimeDirection.Same || unit <= TimeUnit.Hour && direction == TimeDirection.Latest
                ? null
                : new TimeForm
                {
                    First = first,
                    End = next + 1,
                    Shape = FormShape.Duration,
                    Unit = unit,
                    Vague = true,
                    Value = VagueLength(unit),
                };
        }

        // "the past year", "the last decade" are lengths that end now; "last year" is a year of the calendar.
        if (unit <= TimeUnit.Hour || (Is(at, "past") && unit is not (TimeUnit.Weekend or TimeUnit.Quarter)))
        {
            return Is(next, "minute") || Is(next, "min") || Is(next, "second")
                ? null
                : AfterLength(
                    new TimeForm
                    {
                        First = first,
                        End = next + 1,
                        Shape = FormShape.Duration,
                        Unit = unit,
                    },
                    1
                );
        }

        if (unit == TimeUnit.Night)
        {
            return DirectedPart(
                first,
                next,
                new TimeWord(TimeWordKind.Part, 0, "NI", false, false),
                direction,
                direction is TimeDirection.Last or TimeDirection.Previous ? -1 : 0
            );
        }

        if (unit == TimeUnit.Day)
        {
            return direction switch
            {
                // "his last day", "the last day": the end of something, and no date.
                TimeDirection.Last => null,
                TimeDirection.Same => Calendar(first, next + 1, unit) with { Direction = TimeDirection.Same },
                TimeDirection.Latest => null,
                _ => WithPart(
                    Calendar(first, next + 1, unit) with
                    {
                        Direction = TimeDirection.FromMentioned,
                        Offset = direction == TimeDirection.Previous ? -1 : 1,
                    }
                ),
            };
        }

        if (
            determined
            && direction == TimeDirection.Last
            && Is(first, "the")
            && unit is TimeUnit.Decade or TimeUnit.Century
        )
        {
            return AfterLength(
                new TimeForm
                {
                    First = first,
                    End = next + 1,
                    Shape = FormShape.Duration,
                    Unit = unit,
                },
                1
            );
        }

        var steps = direction switch
        {
            TimeDirection.Previous => (TimeDirection.FromMentioned, -1),
            TimeDirection.Following => (TimeDirection.FromMentioned, 1),
            TimeDirection.Next when determined => (TimeDirection.FromMentioned, 1),
            _ => (direction, 0),
        };
        return OfQuarter(Calendar(first, next + 1, unit) with { Direction = steps.Item1, Offset = steps.Item2 });
    }

    private static TimeForm DirectedPart(int first, int at, TimeWord part, TimeDirection direction, int step)
    {
        var anchor = direction switch
        {
            TimeDirection.Last => TimeDirection.FromPublished,
            TimeDirection.Same => TimeDirection.Same,
            _ => TimeDirection.FromMentioned,
        };
        return new TimeForm
        {
            First = first,
            End = at + 1,
            Shape = FormShape.Clock,
            Part = part.Name,
            Unit = TimeUnit.Day,
            Direction = anchor,
            Offset = step,
            DateAt = first,
        };
    }

    /// <summary>"third quarter of 1984", "20th century", "second half", "first nine months".</summary>
    private TimeForm? StartingWithOrdinal(int at, int number, int next)
    {
        if (IsDash(next) && Glued(next))
        {
            next++;
        }

        if (Is(next, "fiscal"))
        {
            next++;
        }

        if (NthWeekday(at, next, number) is { } nth)
        {
            return nth;
        }

        var unit = At(next);
        if (unit is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Quarter } or { Kind: TimeWordKind.Half })
        {
            var half = unit.Kind == TimeWordKind.Half;
            if (number > (half ? 2 : 4))
            {
                return null;
            }

            var form = Calendar(at, next + 1, half ? TimeUnit.Half : TimeUnit.Quarter) with { Index = number };
            return OfYear(form, half);
        }

        if (unit is { Kind: TimeWordKind.Unit, Value: (int)TimeUnit.Century, Many: false } && number <= 30)
        {
            var era = At(next + 1).Kind == TimeWordKind.Era;
            return Calendar(at, next + (era ? 2 : 1), TimeUnit.Century) with
            {
                Year = number,
                BeforeEra = era && At(next + 1).Value < 0,
            };
        }

        // "the first nine months"
        return
            number == 1
            && (unit.Kind is TimeWordKind.Number or TimeWordKind.Vague || IsNumber(next))
            && Length(next) is { Shape: FormShape.Duration } length
            ? length with
            {
                First = at,
            }
            : null;
    }

    private TimeForm? OfYear(TimeForm part, bool needed)
    {
        var year = TrailingYear(part.End, out var end, out _, glue: false);
        if (year > 0)
        {
            return part with { End = end, Year = year };
        }

        if (Is(part.End, "of"))
        {
            var next = part.End + 1;
            if (
                (Is(next, "this") || Is(next, "last") || Is(next, "next") || Is(next, "the"))
                && Core(next) is { Shape: FormShape.Calendar, Unit: TimeUnit.Year } whole
            )
            {
                return part with { End = whole.End, Year = whole.Year, Direction = whole.Direction };
            }
        }

        return needed ? null : part;
    }

    /// <summary>"20th century", "19th-century", "3rd quarter".</summary>
    private TimeForm? OrdinalNumber(int at)
    {
        var digits = text.CharactersOf(at);
        return digits.Length > 2 && char.IsAsciiLetter(digits[^2]) && Digits.Value(digits[..^2]) is > 0 and var number
            ? StartingWithOrdinal(at, number, at + 1)
            : null;
    }
}
