namespace Hearsay.Reading;

/// <content>Days, months and their years.</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? StartingWithNumber(int at) =>
        Is(at - 1, "#") && Glued(at)
            ? null
            : IsoDate(at)
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
            // "on 32 August"
            return
                Is(at - 1, "on")
                && Plain(at) is > 31 and < 100 and var none
                && At(at + 1).Kind == TimeWordKind.Month
                && Capitalised(at + 1)
                ? Calendar(at, at + 2, TimeUnit.Day) with
                {
                    Month = At(at + 1).Value,
                    Day = none,
                }
                : null;
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

        if (Is(next, "day") && Is(next + 1, "of") && last == 0 && EndsInLetters(at))
        {
            next += 2;
        }
        else if (Is(next, "of"))
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

    /// <summary>Whether a bracket that stands before the token in its sentence is still open.</summary>
    private bool OpensBefore(int at)
    {
        var open = 0;
        for (var i = _first; i < at; i++)
        {
            open +=
                Is(i, "(") ? 1
                : Is(i, ")") && open > 0 ? -1
                : 0;
        }

        return open > 0;
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

        // "on August 32"
        if (day == 0 && Is(at - 1, "on") && Plain(at + 1) is > 31 and < 100 and var none && EndsHere(at + 2))
        {
            return Calendar(at, at + 2, TimeUnit.Day) with { Month = month.Value, Day = none };
        }

        // "1) Anna May 2) single": the number opens the next member of a list.
        if (day > 0 && Is(at + 2, ")") && !OpensBefore(at))
        {
            day = 0;
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
}
