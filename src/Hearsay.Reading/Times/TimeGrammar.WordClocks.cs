namespace Hearsay.Reading;

/// <content>Clock times in words, and the date-time groups of armed forces.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"171400Z SEP 16", "171400ZSEP16": the date-time group of armed forces (day, time, zone, month, year).</summary>
    private TimeForm? MilitaryStamp(int at)
    {
        var digits = text.CharactersOf(at);
        if (
            digits.Length != 6
            || !Glued(at + 1)
            || at + 1 >= _limit
            || text.CharactersOf(at + 1) is not ['Z', .. var rest]
        )
        {
            return null;
        }

        var (day, hour, minute) = (Digits.Value(digits[..2]), Digits.Value(digits[2..4]), Digits.Value(digits[4..]));
        if (day is < 1 or > 31 || hour is < 0 or > 23 || minute is < 0 or > 59)
        {
            return null;
        }

        var clock = new ClockTime(hour, minute, -1, TimePrecision.Minute);
        var zone = new ZoneMention(at + 1, at + 2, [new ZoneCandidate("Etc/UTC", NodaTime.Offset.Zero, true)], false);
        var form = Calendar(at, at + 2, TimeUnit.Day) with
        {
            Shape = FormShape.Clock,
            Day = day,
            From = clock,
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

        if (rest.Length == 0 && At(at + 2) is { Kind: TimeWordKind.Month } month)
        {
            var year =
                YearOf(at + 3) is > 0 and var four ? four
                : text.Kinds.Length > at + 3
                && text.CharactersOf(at + 3).Length == 2
                && Plain(at + 3) is >= 0 and var last
                    ? 2000 + last
                : 0;
            return form with { Month = month.Value, Year = year, End = year > 0 ? at + 4 : at + 3 };
        }

        return null;
    }

    /// <summary>"three o'clock", "six p.m.", "half past two", "two in the morning".</summary>
    private TimeForm? WordClock(int at, TimeWord word)
    {
        if (word.Kind == TimeWordKind.Half || Is(at, "quarter"))
        {
            return PastTheHour(at, word.Kind == TimeWordKind.Half ? 30 : 15);
        }

        if (word is not { Kind: TimeWordKind.Number, Value: >= 1 and <= 12 })
        {
            return null;
        }

        var next = at + 1;
        var minute = 0;
        if (At(next) is { Kind: TimeWordKind.Number, Value: 15 or 30 or 45 } spoken && Half(next + 1, out _, out _))
        {
            minute = spoken.Value;
            next++;
        }

        return Half(next, out var half, out var end)
            ? Zoned(
                ClockForm(
                    at,
                    end,
                    (word.Value % 12) + half,
                    minute,
                    minute > 0 ? TimePrecision.Minute : TimePrecision.Hour
                ) with
                {
                    EitherHalf = At(end - 1).Kind == TimeWordKind.Oclock,
                }
            )
            : null;
    }

    /// <summary>"half past two", "quarter to five"; the half of the day stands behind or is not told.</summary>
    private TimeForm? PastTheHour(int at, int minutes)
    {
        var before = Is(at + 1, "to");
        if (
            !(before && minutes == 15) && !Is(at + 1, "past")
            || At(at + 2) is not { Kind: TimeWordKind.Number, Value: >= 1 and <= 12 } hour
        )
        {
            return null;
        }

        var told = Half(at + 3, out var half, out var end);
        var start = ((hour.Value % 12) + half) * 60 + (before ? -minutes : minutes);
        start = (start + (24 * 60)) % (24 * 60);
        var form = ClockForm(at, told ? end : at + 3, start / 60, start % 60, TimePrecision.Minute);
        return Zoned(form with { EitherHalf = !told });
    }

    private static TimeForm ClockForm(int at, int end, int hour, int minute, TimePrecision precision) =>
        new()
        {
            First = at,
            End = end,
            Shape = FormShape.Clock,
            From = new ClockTime(hour, minute, -1, precision),
        };
}
