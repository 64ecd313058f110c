using NodaTime;

namespace Hearsay.Reading;

/// <content>Times as armed forces, ships and pilots write them: "171400Z SEP 16", "0600L", "nineteen hundred hours".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"171400Z SEP 16", "171400ZSEP16", "17 1400Z SEP 16": the date-time group (day, time, zone, month, year).</summary>
    private TimeForm? MilitaryStamp(int at)
    {
        var digits = text.CharactersOf(at);
        int day,
            clockAt = at;
        if (digits.Length == 6)
        {
            day = Digits.Value(digits[..2]);
            digits = digits[2..];
        }
        else if (DayOfMonth(at) is > 0 and var apart && IsNumber(at + 1) && text.CharactersOf(at + 1).Length == 4)
        {
            day = apart;
            clockAt = at + 1;
            digits = text.CharactersOf(clockAt);
        }
        else
        {
            return null;
        }

        var next = clockAt + 1;
        if (
            digits.Length != 4
            || next >= _limit
            || !Glued(next)
            || text.CharactersOf(next) is not [var letter, .. var rest]
        )
        {
            return null;
        }

        var (hour, minute) = (Digits.Value(digits[..2]), Digits.Value(digits[2..]));
        if (
            day is < 1 or > 31
            || hour is < 0 or > 23
            || minute is < 0 or > 59
            || ZoneOfLetter(letter, next) is not { } zone
        )
        {
            return null;
        }

        var form = Calendar(at, next + 1, TimeUnit.Day) with
        {
            Shape = FormShape.Clock,
            Day = day,
            From = new ClockTime(hour, minute, -1, TimePrecision.Minute),
            Zone = zone,
        };
        if (
            rest.Length == 5
            && lexicon.TryWord(rest[..3], out var glued)
            && glued.Kind == TimeWordKind.Month
            && Digits.Value(rest[3..]) is >= 0 and var two
        )
        {
            return form with { Month = glued.Value, Year = 2000 + two };
        }

        if (rest.Length == 0 && At(next + 1) is { Kind: TimeWordKind.Month } month)
        {
            var year =
                YearOf(next + 2) is > 0 and var four ? four
                : next + 2 < _limit && text.CharactersOf(next + 2).Length == 2 && Plain(next + 2) is >= 0 and var last
                    ? 2000 + last
                : 0;
            return form with { Month = month.Value, Year = year, End = year > 0 ? next + 3 : next + 2 };
        }

        return null;
    }

    /// <summary>The zone that a letter stands for in a date-time group: Z, A to M eastwards, N to Y westwards, no J.</summary>
    private static ZoneMention? ZoneOfLetter(char letter, int at)
    {
        if (letter == 'Z')
        {
            return new ZoneMention(at, at + 1, [new ZoneCandidate("Etc/UTC", Offset.Zero, true)], false);
        }

        var hours = letter switch
        {
            >= 'A' and <= 'I' => letter - 'A' + 1,
            >= 'K' and <= 'M' => letter - 'K' + 10,
            >= 'N' and <= 'Y' => 'N' - letter - 1,
            _ => 0,
        };
        return hours == 0
            ? null
            : new ZoneMention(at, at + 1, [new ZoneCandidate("", Offset.FromHours(hours), true)], false);
    }

    /// <summary>"0600L", "1430 L": the L of reports from the field is the clock of the place.</summary>
    private TimeForm? FieldLocal(int at)
    {
        var digits = text.CharactersOf(at);
        if (digits.Length != 4 || !Glued(at + 1) || at + 1 >= _limit || text.CharactersOf(at + 1) is not "L")
        {
            return null;
        }

        var (hour, minute) = (Digits.Value(digits[..2]), Digits.Value(digits[2..]));
        return hour is >= 0 and <= 23 && minute is >= 0 and <= 59
            ? ClockForm(at, at + 2, hour, minute, TimePrecision.Minute) with
            {
                Zone = new ZoneMention(at + 1, at + 2, [], false),
            }
            : null;
    }

    /// <summary>"nineteen hundred hours", "zero six thirty hours", "fourteen hundred Zulu".</summary>
    private TimeForm? HundredHours(int at)
    {
        var next = at;
        if (At(next) is { Kind: TimeWordKind.Number, Value: 0 } || Is(next, "oh"))
        {
            next++;
        }

        if (At(next) is not { Kind: TimeWordKind.Number, Value: >= 0 and <= 23 } first)
        {
            return null;
        }

        var hour = first.Value;
        next++;
        if (hour == 20 && At(IsDash(next) ? next + 1 : next) is { Kind: TimeWordKind.Number, Value: 1 or 2 or 3 } ones)
        {
            hour += ones.Value;
            next += IsDash(next) ? 2 : 1;
        }

        var minute = 0;
        if (Is(next, "hundred"))
        {
            next++;
        }
        else if (At(next) is { Kind: TimeWordKind.Number, Value: >= 10 and <= 50 } minutes)
        {
            minute = minutes.Value;
            next++;
        }
        else
        {
            return null;
        }

        var hours = Is(next, "hours");
        var zone = hours ? null : zones.ReadAt(next, _limit);
        return hours ? Zoned(ClockForm(at, next + 1, hour, minute, TimePrecision.Minute))
            : zone is { IsFixed: true } && Is(next - 1, "hundred")
                ? Zoned(ClockForm(at, next, hour, minute, TimePrecision.Minute))
            : null;
    }
}
