using Hearsay.Language;

namespace Hearsay.Reading;

/// <content>Years, decades, centuries, and dates all in figures.</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? YearOrDecade(int at)
    {
        var digits = text.CharactersOf(at);
        if (digits[^1] == 's')
        {
            return DecadeAt(at, digits[..^1]);
        }

        // "480 BC"
        if (
            At(at + 1) is { Kind: TimeWordKind.Era } era
            && (text.Shapes[at + 1] & TokenShape.AllCapitals) != 0
            && Plain(at) is > 0 and < 10000 and var old
        )
        {
            return Calendar(at, at + 2, TimeUnit.Year) with { Year = old, BeforeEra = era.Value < 0 };
        }

        var year = YearOf(at);
        if (year == 0 || !IsYearHere(at, year))
        {
            return ShortYearAfterRange(at);
        }

        return Calendar(at, at + 1, TimeUnit.Year) with
        {
            Year = year,
        };
    }

    /// <summary>"1980s", "'80s", "470s BC".</summary>
    private TimeForm? DecadeAt(int at, ReadOnlySpan<char> digits)
    {
        if (digits.Length == 3 && !char.IsAsciiDigit(digits[0]))
        {
            digits = digits[1..];
        }

        var value = Digits.Value(digits);
        if (value < 0 || value % 10 != 0 || IsAge(at))
        {
            return null;
        }

        if (At(at + 1) is { Kind: TimeWordKind.Era, Value: < 0 })
        {
            return Calendar(at, at + 2, TimeUnit.Decade) with { Year = value, BeforeEra = true };
        }

        var year =
            digits.Length == 4 ? value
            : digits.Length == 2 && value >= 20 ? 1900 + value
            : 0;
        return year is < 1000 or > 2100 ? null : Calendar(at, at + 1, TimeUnit.Decade) with { Year = year };
    }

    /// <summary>"the nineties", "the late sixties"; "in her sixties" is an age.</summary>
    private TimeForm? WordDecade(int at, TimeWord word) =>
        (Is(at - 1, "the") || At(at - 1).Kind == TimeWordKind.Modifier || IsDash(at - 1)) && !IsAge(at)
            ? Calendar(at, at + 1, TimeUnit.Decade) with
            {
                Year = word.Value,
            }
            : null;

    /// <summary>"her late 50s" is an age.</summary>
    private bool IsAge(int at)
    {
        var before = at - 1;
        while (IsDash(before) || At(before).Kind == TimeWordKind.Modifier)
        {
            before--;
        }

        return Is(before, "his") || Is(before, "her") || Is(before, "their") || Is(before, "my") || Is(before, "our");
    }

    /// <summary>Whether four digits here are a year and not a number of things, a house, a price or a clock time.</summary>
    private bool IsYearHere(int at, int year)
    {
        if (at > _first)
        {
            var before = text.CharactersOf(at - 1);
            if (
                before is "$" or "£" or "€" or "#" or "@" or "+" or "No."
                || (Glued(at) && before is "." or "," or ":" or "&")
            )
            {
                return false;
            }

            if (
                Glued(at)
                && text.Kinds[at - 1] == TokenKind.Dash
                && at - 2 >= _first
                && text.Kinds[at - 2] == TokenKind.Word
                && !IsYearPrefix(at - 2)
            )
            {
                return false;
            }
        }

        if (
            at + 1 < _limit
            && (
                text.CharactersOf(at + 1) is "%" or "°" or "percent" or "million" or "billion" or "hundred"
                || (Glued(at + 1) && text.Kinds[at + 1] is TokenKind.Word)
            )
        )
        {
            return false;
        }

        var led =
            IsPreposition(at - 1)
            || Is(at - 1, "the")
            || Is(at - 1, "(")
            || Is(at - 1, "late")
            || Is(at - 1, "early")
            || Is(at - 1, "year")
            || IsDash(at - 1)
            || At(at - 1).Kind is TimeWordKind.Modifier or TimeWordKind.Fiscal;
        var common = year is >= 1900 and <= 2049;
        if (At(at - 1).Kind == TimeWordKind.About && !Is(at - 2, "in"))
        {
            return false;
        }

        var counts = CountsWhatFollows(at);
        return common
            ? !counts || (led && !Is(at - 1, "and") && !Is(at - 1, "or") && !Is(at - 1, "to") && !Is(at - 1, "for"))
            : led && !counts;
    }

    private bool IsYearPrefix(int at) =>
        Is(at, "mid")
        || Is(at, "post")
        || Is(at, "pre")
        || Is(at, "late")
        || Is(at, "early")
        || At(at).Kind == TimeWordKind.Month;

    /// <summary>"1915-17": the second half of a range of years.</summary>
    private TimeForm? ShortYearAfterRange(int at)
    {
        if (
            !(IsDash(at - 1) || Is(at - 1, "/"))
            || !Glued(at)
            || text.CharactersOf(at).Length != 2
            || YearOf(at - 2) is not (> 0 and var first)
        )
        {
            return null;
        }

        var year = (first / 100 * 100) + Plain(at);
        return Plain(at) >= 0 && year > first ? Calendar(at, at + 1, TimeUnit.Year) with { Year = year } : null;
    }

    /// <summary>Whether the number is followed by the plural of what it counts: "1990 soldiers".</summary>
    private bool CountsWhatFollows(int at)
    {
        if (
            at + 1 >= _limit
            || text.Kinds[at + 1] != TokenKind.Word
            || (text.Shapes[at + 1] & TokenShape.Capitalised) != 0
        )
        {
            return false;
        }

        var word = text.CharactersOf(at + 1);
        return word
                is "people"
                    or "men"
                    or "women"
                    or "children"
                    or "police"
                    or "personnel"
                    or "others"
                    or "more"
                    or "dead"
                    or "kilometres"
                    or "civilian"
            || (
                word.Length > 3
                && word[^1] == 's'
                && word[^2] != 's'
                && word
                    is not (
                        "was"
                        or "has"
                        or "does"
                        or "says"
                        or "across"
                        or "this"
                        or "always"
                        or "perhaps"
                        or "towards"
                        or "besides"
                    )
            );
    }

    /// <summary>"nineteen ninety-six", "two thousand", "the year two thousand".</summary>
    private TimeForm? WordYear(int at)
    {
        var century = At(at);
        if (century.Value == 2 && Is(at + 1, "thousand") && (Is(at - 1, "year") || Is(at - 1, "in")))
        {
            var and = Is(at + 2, "and") ? at + 3 : at + 2;
            return At(and) is { Kind: TimeWordKind.Number, Value: > 0 and < 20 } digit
                ? Calendar(at, and + 1, TimeUnit.Year) with
                {
                    Year = 2000 + digit.Value,
                }
                : Calendar(at, at + 2, TimeUnit.Year) with
                {
                    Year = 2000,
                };
        }

        if (century.Value is not (18 or 19 or 20))
        {
            return null;
        }

        var tens = At(at + 1);
        if (tens is not { Kind: TimeWordKind.Number, Value: >= 10 and <= 90 })
        {
            return null;
        }

        var end = at + 2;
        var year = (century.Value * 100) + tens.Value;
        var next = IsDash(end) ? end + 1 : end;
        if (tens.Value >= 20 && At(next) is { Kind: TimeWordKind.Number, Value: >= 1 and <= 9 } ones)
        {
            year += ones.Value;
            end = next + 1;
        }

        return At(end).Kind == TimeWordKind.Unit ? null : Calendar(at, end, TimeUnit.Year) with { Year = year };
    }

    /// <summary>"2023/11/30"</summary>
    private TimeForm? YearFirst(int at) =>
        YearOf(at) is > 0 and var year
        && Is(at + 1, "/")
        && Glued(at + 1)
        && Is(at + 3, "/")
        && Glued(at + 3)
        && Glued(at + 4)
        && Plain(at + 2) is >= 1 and <= 12 and var month
        && Plain(at + 4) is >= 1 and <= 31 and var day
        && text.CharactersOf(at + 4).Length <= 2
            ? Calendar(at, at + 5, TimeUnit.Day) with
            {
                Year = year,
                Month = month,
                Day = day,
            }
            : null;

    /// <summary>"07/16/2014", "16/07/2014", "27.03.15"; where either order is possible, that stays open here.</summary>
    private TimeForm? NumericDate(int at)
    {
        int a,
            b,
            year,
            end;
        if (YearFirst(at) is { } ordered)
        {
            return ordered;
        }

        var dotted = text.CharactersOf(at);
        var point = dotted.IndexOf('.');
        if (point > 0 && dotted.LastIndexOf('.') is var last && last > point)
        {
            (a, b, year) = (
                Digits.Value(dotted[..point]),
                Digits.Value(dotted[(point + 1)..last]),
                Digits.Value(dotted[(last + 1)..])
            );
            if (dotted.Length - last - 1 is not (2 or 4))
            {
                return null;
            }

            end = at + 1;
        }
        else if (
            Is(at + 1, "/")
            && Glued(at + 1)
            && Is(at + 3, "/")
            && Glued(at + 3)
            && Glued(at + 4)
            && text.CharactersOf(at + 4).Length is 2 or 4
        )
        {
            (a, b, year) = (Plain(at), Plain(at + 2), Plain(at + 4));
            end = at + 5;
        }
        else
        {
            return null;
        }

        year = year is >= 0 and < 100 ? year + (year < 40 ? 2000 : 1900) : year;
        var monthFirst = a is >= 1 and <= 12 && b is >= 1 and <= 31;
        var dayFirst = b is >= 1 and <= 12 && a is >= 1 and <= 31;
        if (year is < 1000 or > 2199 || !(monthFirst || dayFirst))
        {
            return null;
        }

        // Points are a European habit: the day comes first. With slashes both orders are in use.
        var date = Calendar(at, end, TimeUnit.Day) with
        {
            Year = year,
        };
        return point > 0 && dayFirst ? date with { Day = a, Month = b }
            : monthFirst && dayFirst && a != b ? date with { Day = a, Month = b, Order = DateOrder.Either }
            : dayFirst ? date with { Day = a, Month = b, Order = a == b ? DateOrder.None : DateOrder.DayFirst }
            : date with { Day = b, Month = a, Order = DateOrder.MonthFirst };
    }

    /// <summary>"2016-09-17", with "T17:00Z" behind it or not.</summary>
    private TimeForm? IsoDate(int at)
    {
        var year = YearOf(at);
        if (
            year == 0
            || !IsDash(at + 1)
            || !Glued(at + 1)
            || !Glued(at + 2)
            || text.CharactersOf(at + 2).Length != 2
            || !IsDash(at + 3)
            || !Glued(at + 3)
            || !Glued(at + 4)
        )
        {
            return null;
        }

        var month = Plain(at + 2);
        var last = text.CharactersOf(at + 4);
        var day = last.Length == 2 ? Digits.Value(last) : -1;
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        var form = Calendar(at, at + 5, TimeUnit.Day) with { Year = year, Month = month, Day = day };
        return IsoClock(form);
    }

    /// <summary>The tokens "T17" ":" "00:00" "Z" behind the date, as the tokeniser cuts them.</summary>
    private TimeForm IsoClock(TimeForm date)
    {
        var at = date.End;
        if (
            at >= _limit
            || !Glued(at)
            || text.CharactersOf(at) is not ['T' or 't', ..]
            || Digits.Value(text.CharactersOf(at)[1..]) is not (>= 0 and <= 24 and var hour)
            || !Is(at + 1, ":")
            || !IsNumber(at + 2)
        )
        {
            return date;
        }

        var rest = text.CharactersOf(at + 2);
        var minute = Digits.Value(rest[..Math.Min(2, rest.Length)]);
        var second = rest.Length >= 5 && rest[2] == ':' ? Digits.Value(rest[3..5]) : -1;
        if (minute is < 0 or > 59 || second > 59)
        {
            return date;
        }

        var clock = new ClockTime(hour, minute, second, second < 0 ? TimePrecision.Minute : TimePrecision.Instant);
        return Zoned(date with { End = at + 3, Shape = FormShape.Clock, From = clock });
    }
}
