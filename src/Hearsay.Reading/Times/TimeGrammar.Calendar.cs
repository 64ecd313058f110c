namespace Hearsay.Reading;

/// <content>Days, months, years, weekdays, seasons, decades.</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? StartingWithNumber(int at) =>
        IsoDate(at)
        ?? DayInList(at)
        ?? Written(at)
        ?? MilitaryStamp(at)
        ?? FieldLocal(at)
        ?? ClockAt(at)
        ?? DayAndMonth(at)
        ?? FarDay(at)
        ?? NumericDate(at)
        ?? Length(at)
        ?? OrdinalNumber(at)
        ?? YearOrDecade(at);

    /// <summary>"12 September 2016", "12th of September", "12-19 September", "28 and 29 August".</summary>
    private TimeForm? DayAndMonth(int at)
    {
        var day = DayOfMonth(at);
        if (day == 0)
        {
            return null;
        }

        var next = at + 1;
        var last = 0;
        if (ListedDay(at, day) is { } listed)
        {
            return listed;
        }

        if (
            (
                IsDash(next)
                || Is(next, "to")
                || Is(next, "and") && Is(at - 1, "between")
                || Is(next, "until")
                || Is(next, "/")
            )
            && DayOfMonth(next + 1) is > 0 and var second
            && (
                second > day
                || second < day
                    && (
                        Is(at - 1, "from")
                        || Is(at - 1, "between")
                        || IsDash(next) && Glued(next) && Glued(next + 1) && DayOfMonth(next + 3) == 0
                    )
            )
        )
        {
            last = second;
            next += 2;
        }

        if (Is(next, "of"))
        {
            next++;
        }
        else if (IsDash(next) && Glued(next) && last == 0)
        {
            next++;
        }

        var month = At(next);
        if (month.Kind != TimeWordKind.Month || (month.Bold && !Capitalised(next)))
        {
            return null;
        }

        var year = TrailingYear(next + 1, out var end, out var bc, glue: true);
        return Calendar(at, end, TimeUnit.Day) with
        {
            Day = day,
            LastDay = last,
            Month = month.Value,
            Year = year,
            BeforeEra = bc,
        };
    }

    private TimeForm? StartingWithMonth(int at, TimeWord month)
    {
        var day = DayOfMonth(at + 1);
        var spoken =
            At(at - 1).Kind
                is TimeWordKind.Direction
                    or TimeWordKind.Modifier
                    or TimeWordKind.Shift
                    or TimeWordKind.Weekday
            || At(at - 1).Kind == TimeWordKind.Determiner && IsCommonNoun(at + 1);
        if (
            day == 0
            && Is(at + 1, "the")
            && At(at + 2) is { Kind: TimeWordKind.Ordinal } ordinal
            && !(At(at + 3).Kind == TimeWordKind.Unit)
        )
        {
            return Calendar(at, at + 3, TimeUnit.Day) with { Month = month.Value, Day = ordinal.Value, Year = 0 };
        }

        if (day == 0 && Is(at + 1, "the") && DayOfMonth(at + 2) is > 0 and var numbered && EndsInLetters(at + 2))
        {
            var theYear = TrailingYear(at + 3, out var behind, out var earlier, glue: false);
            return Calendar(at, behind, TimeUnit.Day) with
            {
                Month = month.Value,
                Day = numbered,
                Year = theYear,
                BeforeEra = earlier,
            };
        }

        // "In August 12 people died": the number counts what follows.
        if (day > 0 && Is(at - 1, "in") && CountsWhatFollows(at + 1))
        {
            day = 0;
        }

        if (day > 0 && !(At(at + 2).Kind is TimeWordKind.Meridiem or TimeWordKind.Oclock) && !Is(at + 2, "%"))
        {
            var next = at + 2;
            var last = 0;
            if (
                (
                    IsDash(next)
                    || Is(next, "to")
                    || Is(next, "through")
                    || Is(next, "until")
                    || Is(next, "/")
                    || Is(next, "and") && Is(at - 1, "between")
                )
                && DayOfMonth(next + 1) is > 0 and var second
                && (second > day || (second < day && (Is(at - 1, "from") || Is(at - 1, "between"))))
                && At(next + 2).Kind is not (TimeWordKind.Month or TimeWordKind.Meridiem)
            )
            {
                last = second;
                next += 2;
            }

            var year = TrailingYear(next, out var end, out var bc, glue: false);
            return Calendar(at, end, TimeUnit.Day) with
            {
                Month = month.Value,
                Day = day,
                LastDay = last,
                Year = year,
                BeforeEra = bc,
            };
        }

        var only = TrailingYear(at + 1, out var stop, out var before, glue: true);
        if (only > 0)
        {
            return Calendar(at, stop, TimeUnit.Month) with { Month = month.Value, Year = only, BeforeEra = before };
        }

        if (
            month.Bold
            && !(
                Capitalised(at)
                && (LeadsToMonth(at - 1) || spoken)
                && !IsDash(at + 1)
                && (text.CharactersOf(at).Length > 3 || Is(at, "may") || Is(at - 1, "in") && EndsHere(at + 1))
            )
        )
        {
            return null;
        }

        // A lone abbreviation without its stop, and the name of an event, are hardly ever months: "Jan", "an October Surprise".
        var word = text.CharactersOf(at);
        var lone =
            word.Length <= 4 && word[^1] != '.' && month.Value is not (5 or 6 or 7) && !LeadsToMonth(at - 1) && !spoken;
        var shortened = word.Length == 3 && month.Value is 6 or 7 && !LeadsToMonth(at - 1) && !spoken;
        return lone || shortened || IsEventName(at)
            ? null
            : Calendar(at, at + 1, TimeUnit.Month) with
            {
                Month = month.Value,
            };
    }

    /// <summary>Whether a word in small letters stands there that an adjective can lead to: "the March accession".</summary>
    private bool IsCommonNoun(int at) =>
        at < _limit
        && text.Kinds[at] == Hearsay.Language.TokenKind.Word
        && !Capitalised(at)
        && At(at).Kind == TimeWordKind.None
        && !IsPreposition(at);

    /// <summary>"an October Surprise", "the July Monarchy".</summary>
    private bool IsEventName(int at) =>
        (At(at - 2).Kind == TimeWordKind.Unit && Capitalised(at - 2) && at - 2 > _first && !AllCapitals(at - 2))
        || At(at - 1) is { Kind: TimeWordKind.Determiner, Name: "a" or "the" }
            && Capitalised(at + 1)
            && text.Kinds[at + 1] == Hearsay.Language.TokenKind.Word
            && At(at + 1).Kind == TimeWordKind.None;

    /// <summary>Whether the word before makes "May" and "March" months and not a name or a way to walk.</summary>
    private bool LeadsToMonth(int at) =>
        Is(at, "in")
        || Is(at, "since")
        || Is(at, "until")
        || Is(at, "till")
        || Is(at, "during")
        || Is(at, "through")
        || Is(at, "by")
        || Is(at, "from")
        || (Is(at, "of") && At(at - 1).Kind == TimeWordKind.Modifier);

    /// <summary>", 2016", "of 1939", "2016", "480 BC"; 0 with <paramref name="end"/> where it began when there is none.</summary>
    private int TrailingYear(int at, out int end, out bool beforeEra, bool glue)
    {
        beforeEra = false;
        end = at;
        var next = Is(at, ",") || Is(at, "of") ? at + 1 : at;
        if (glue && IsDash(at) && Glued(at))
        {
            next = at + 1;
        }

        if (Is(next, "the") && Is(next + 1, "year"))
        {
            next += 2;
        }

        if (Plain(next) is > 0 and < 2200 and var old && At(next + 1) is { Kind: TimeWordKind.Era } era)
        {
            end = next + 2;
            beforeEra = era.Value < 0;
            return old;
        }

        if (At(next).Kind == TimeWordKind.Number && WordYear(next) is { } spelt)
        {
            end = spelt.End;
            return spelt.Year;
        }

        var year = YearOf(next);
        if (year > 0 && !IsHours(next + 1) && !(next > at && CountsWhatFollows(next) && !Is(at, "of")))
        {
            end = next + 1;
            return year;
        }

        if (
            IsNumber(next)
            && text.CharactersOf(next) is { Length: 3 } apostrophe
            && !char.IsAsciiDigit(apostrophe[0])
            && Digits.Value(apostrophe[1..]) is >= 0 and var two
        )
        {
            end = next + 1;
            return two < 40 ? 2000 + two : 1900 + two;
        }

        return 0;
    }

    private TimeForm? StartingWithWeekday(int at, TimeWord word)
    {
        if (word.Bold && !AbbreviationSpeaks(at))
        {
            return null;
        }

        if (word.Value > 10)
        {
            return Plural(at, word.Value - 10);
        }

        var next = Is(at + 1, ",") ? at + 2 : at + 1;
        var ordinal = Is(next, "the") ? next + 1 : next;
        if (
            At(next).Kind == TimeWordKind.Month
            && (DayOfMonth(next + 1) > 0 || Is(next + 1, "the"))
            && StartingWithMonth(next, At(next)) is { Day: > 0 } monthFirst
        )
        {
            return monthFirst with { First = at, DateAt = at, Weekday = word.Value };
        }

        if (DayOfMonth(ordinal) > 0 && ClockAt(ordinal) is null && DayAndMonth(ordinal) is { } dayFirst)
        {
            return dayFirst with { First = at, DateAt = at, Weekday = word.Value };
        }

        if (OrdinalDay(ordinal) is { } spelt)
        {
            return spelt with { First = at, DateAt = at, Weekday = word.Value };
        }

        if (IsNumber(next) && (IsoDate(next) ?? NumericDate(next)) is { Shape: FormShape.Calendar, Day: > 0 } numeric)
        {
            return numeric with { First = at, DateAt = at, Weekday = word.Value };
        }

        var form = Calendar(at, at + 1, TimeUnit.Day) with { Weekday = word.Value };
        if (ordinal > next && DayOfMonth(ordinal) is > 0 and var day && text.CharactersOf(ordinal).Length > 2)
        {
            return form with { End = ordinal + 1, Day = day };
        }

        return DatedBehind(WithPart(OfTheWeek(form)));
    }

    /// <summary>"Thursday evening, September 14, 2016", "last Thursday, 15 September": the date says which Thursday it is.</summary>
    private TimeForm DatedBehind(TimeForm weekday)
    {
        var next = weekday.End + 1;
        if (!Is(weekday.End, ",") || weekday.ExtraDays != 0)
        {
            return weekday;
        }

        var date =
            IsNumber(next) ? DayAndMonth(next)
            : At(next).Kind == TimeWordKind.Month && DayOfMonth(next + 1) > 0 ? StartingWithMonth(next, At(next))
            : null;
        return date is { Day: > 0, LastDay: 0, Unit: TimeUnit.Day }
            ? weekday with
            {
                End = date.End,
                Direction = TimeDirection.None,
                Day = date.Day,
                Month = date.Month,
                Year = date.Year,
                BeforeEra = date.BeforeEra,
            }
            : weekday;
    }

    /// <summary>Whether what stands around "Sun", "Sat", "Mon" shows that it is a day.</summary>
    private bool AbbreviationSpeaks(int at) =>
        (Capitalised(at) || _post && text.CharactersOf(at).Length > 2)
        && (
            Is(at - 1, "on")
            || Is(at - 1, "every")
            || _post
                && (Is(at - 1, "or") || Is(at - 1, "and") || Is(at - 1, ","))
                && At(at - 2).Kind is TimeWordKind.Part or TimeWordKind.Weekday
            || At(at - 1).Kind is TimeWordKind.Direction
            || Is(at - 1, "this")
            || DayOfMonth(at + 1) > 0
            || (Is(at + 1, ",") && (At(at + 2).Kind == TimeWordKind.Month || DayOfMonth(at + 2) > 0))
            || At(at + 1).Kind is TimeWordKind.Part or TimeWordKind.Month
            || (IsDash(at + 1) && At(at + 2).Kind == TimeWordKind.Weekday)
            || (IsDash(at - 1) && At(at - 2).Kind == TimeWordKind.Weekday)
        );
}
