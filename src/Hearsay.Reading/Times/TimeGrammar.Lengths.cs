namespace Hearsay.Reading;

/// <content>Lengths of time, and what counts from them: "two hours", "five-day", "three days ago".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>A length of time, or a day or longer that is counted from another: "three days ago".</summary>
    private TimeForm? Length(int at)
    {
        if (!Amount(at, out var next, out var amount, out var vague))
        {
            return null;
        }

        var hyphen = IsDash(next) && Glued(next);
        var at1 = hyphen ? next + 1 : next;
        while (!hyphen && IsCountedAdjective(at1))
        {
            at1++;
        }

        var unit = At(at1);
        if (unit.Kind != TimeWordKind.Unit || (unit.Value == (int)TimeUnit.Quarter && !unit.Many && !hyphen))
        {
            return null;
        }

        // "Seven Days" in mid-sentence is a title.
        if (
            Capitalised(at)
            && Capitalised(at1)
            && at > _first
            && text.Kinds[at] == Hearsay.Language.TokenKind.Word
            && !AllCapitals(at1)
        )
        {
            return null;
        }

        // "some day", "many a year"
        if (vague && !unit.Many && !hyphen)
        {
            return null;
        }

        // "one second" is a length, "the second" is not; "5 min" and "3 sec" are.
        var form = new TimeForm
        {
            First = at,
            End = at1 + 1,
            Shape = FormShape.Duration,
            Unit = (TimeUnit)unit.Value,
            Vague = vague,
        };
        return AfterLength(AndAHalf(form, ref amount), amount);
    }

    private bool IsCountedAdjective(int at) =>
        Is(at, "more")
        || Is(at, "full")
        || Is(at, "consecutive")
        || Is(at, "straight")
        || Is(at, "successive")
        || Is(at, "additional")
        || Is(at, "trading")
        || Is(at, "whole")
        || Is(at, "long")
        || Is(at, "short")
        || Is(at, "calendar")
        || Is(at, "solid");

    private TimeForm AndAHalf(TimeForm form, ref double amount)
    {
        if (Is(form.End, "and") && Is(form.End + 1, "a") && Is(form.End + 2, "half"))
        {
            amount += 0.5;
            return form with { End = form.End + 3 };
        }

        return form;
    }

    /// <summary>What stands behind a length: "ago", "later", "from now", "old", "- long".</summary>
    private bool EndsHere(int at) =>
        at >= _limit
        || text.Kinds[at]
            is Hearsay.Language.TokenKind.Stop
                or Hearsay.Language.TokenKind.Punctuation
                or Hearsay.Language.TokenKind.Quote;

    private TimeForm? AfterLength(TimeForm form, double amount)
    {
        var next = form.End;
        if (Is(next, "or") && Is(next + 1, "so"))
        {
            next += 2;
        }

        var glue = IsDash(next) && Glued(next) ? next + 1 : next;
        var behind = At(glue);
        if (behind.Kind == TimeWordKind.Ago || (Is(next, "from") && Is(next + 1, "now")))
        {
            var back = behind.Kind == TimeWordKind.Ago ? behind.Value : 1;
            return Counted(
                form with
                {
                    End = behind.Kind == TimeWordKind.Ago ? glue + 1 : next + 2,
                },
                TimeDirection.FromPublished,
                amount,
                back
            );
        }

        // "in 10 days' time", "in a week's time"
        if (
            next < _limit
            && text.Kinds[next] is Hearsay.Language.TokenKind.Quote or Hearsay.Language.TokenKind.Clitic
            && Is(next + 1, "time")
        )
        {
            return Counted(form with { End = next + 2 }, TimeDirection.FromPublished, amount, 1);
        }

        if (FromStatedDay(form, amount, next) is { } counted)
        {
            return counted;
        }

        if (behind.Kind == TimeWordKind.Shift && !Is(glue + 1, "than") && !(Is(glue, "after") && !EndsHere(glue + 1)))
        {
            return Counted(form with { End = glue + 1 }, TimeDirection.FromMentioned, amount, behind.Value);
        }

        if (IsDash(next) && Glued(next) && Is(next + 1, "long"))
        {
            form = form with { End = next + 2 };
        }
        else if (Is(glue, "old"))
        {
            // A person's age is no time.
            return form.Unit == TimeUnit.Year
                ? null
                : form with
                {
                    End = glue + 1,
                    Value = form.Vague ? VagueLength(form.Unit) : LengthValue(form.Unit, amount),
                };
        }

        return form with
        {
            Value = form.Vague ? VagueLength(form.Unit) : LengthValue(form.Unit, amount),
        };
    }

    private static TimeForm Counted(TimeForm form, TimeDirection direction, double amount, int sign)
    {
        if (form.Vague)
        {
            return form with { Shape = FormShape.Reference, Value = sign < 0 ? "PAST_REF" : "FUTURE_REF" };
        }

        if (form.Unit is TimeUnit.Decade or TimeUnit.Century && amount != Math.Floor(amount))
        {
            amount *= form.Unit == TimeUnit.Decade ? 10 : 100;
            form = form with { Unit = TimeUnit.Year };
        }

        if (
            amount != Math.Floor(amount)
            && amount * 2 == Math.Floor(amount * 2)
            && Finer(form.Unit) is { Size: > 0 } finer
        )
        {
            (amount, form) = (amount * finer.Size, form with { Unit = finer.Unit });
        }

        // Half a unit leaves a remainder that no calendar unit names.
        if (amount != Math.Floor(amount) || amount > 100_000)
        {
            return form with { Value = LengthValue(form.Unit, amount) };
        }

        var count = (int)amount;
        var (unit, size) = form.Unit switch
        {
            TimeUnit.Fortnight => (TimeUnit.Week, 2),
            TimeUnit.Night => (TimeUnit.Day, 1),
            _ => (form.Unit, 1),
        };
        return form with
        {
            Shape = unit < TimeUnit.Night ? FormShape.Clock : FormShape.Calendar,
            Unit = unit,
            Direction = direction,
            Offset = sign * count * size,
            DateAt = form.First,
        };
    }

    /// <summary>The unit in which half of another is a whole number.</summary>
    private static (TimeUnit Unit, int Size) Finer(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Minute => (TimeUnit.Second, 60),
            TimeUnit.Hour => (TimeUnit.Minute, 60),
            TimeUnit.Day => (TimeUnit.Hour, 24),
            TimeUnit.Year => (TimeUnit.Month, 12),
            _ => default,
        };

    private static string VagueLength(TimeUnit unit) =>
        unit <= TimeUnit.Hour ? $"PTX{UnitLetter(unit)}" : $"PX{UnitLetter(unit)}";

    private static string UnitLetter(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Second => "S",
            TimeUnit.Minute or TimeUnit.Month => "M",
            TimeUnit.Hour => "H",
            TimeUnit.Night or TimeUnit.Day => "D",
            TimeUnit.Weekend => "WE",
            TimeUnit.Week or TimeUnit.Fortnight => "W",
            TimeUnit.Quarter => "Q",
            _ => "Y",
        };

    /// <summary>TIMEX3's value of so many whole units; of minutes and seconds in the largest unit that they fill.</summary>
    public static string LengthOf(TimeUnit unit, int amount) =>
        unit == TimeUnit.Second && amount >= 60 && amount % 30 == 0
            ? amount % 60 == 0
                ? LengthValue(TimeUnit.Minute, amount / 60)
                : LengthValue(TimeUnit.Minute, amount / 60.0)
            : unit == TimeUnit.Minute && amount > 60 && amount % 30 == 0
                ? LengthValue(TimeUnit.Hour, amount / 60.0)
                : LengthValue(unit, amount);

    /// <summary>TIMEX3's value of so many units: <c>PT5H30M</c>, <c>P2W</c>, <c>P10Y</c>.</summary>
    private static string LengthValue(TimeUnit unit, double amount)
    {
        var whole = (long)Math.Floor(amount);
        var half = amount - whole == 0.5;
        var scale = unit switch
        {
            TimeUnit.Decade => 10,
            TimeUnit.Century => 100,
            TimeUnit.Millennium => 1000,
            TimeUnit.Fortnight => 2,
            _ => 1,
        };
        if (scale > 1)
        {
            return $"P{(long)(amount * scale)}{UnitLetter(unit)}";
        }

        if (half && unit is TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Year)
        {
            var smaller =
                unit == TimeUnit.Minute ? "30S"
                : unit == TimeUnit.Hour ? "30M"
                : "6M";
            var sign = unit == TimeUnit.Year ? "P" : "PT";
            return whole == 0 ? sign + smaller : $"{sign}{whole}{UnitLetter(unit)}{smaller}";
        }

        if (half && unit == TimeUnit.Day)
        {
            return $"PT{(long)(amount * 24)}H";
        }

        var number = amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return unit <= TimeUnit.Hour ? $"PT{number}{UnitLetter(unit)}" : $"P{number}{UnitLetter(unit)}";
    }
}
