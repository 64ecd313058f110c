namespace Hearsay.Reading;

/// <content>Clock times in words.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"three o'clock", "six p.m.", "half past two", "two in the morning".</summary>
    private TimeForm? WordClock(int at, TimeWord word)
    {
        if (word.Kind == TimeWordKind.Half || Is(at, "quarter"))
        {
            return PastTheHour(at, at + 1, word.Kind == TimeWordKind.Half ? 30 : 15);
        }

        if (MinutesPast(at) is { } spoken)
        {
            return spoken;
        }

        if (HundredHours(at) is { } military)
        {
            return military;
        }

        if (word is not { Kind: TimeWordKind.Number, Value: >= 1 and <= 12 })
        {
            return null;
        }

        var next = at + 1;
        if (
            (Is(next, "and") && Is(at - 1, "between") || Is(next, "to") && Is(at - 1, "from"))
            && At(next + 1) is { Kind: TimeWordKind.Number, Value: >= 1 and <= 12 } last
            && Half(next + 2, out var both, out var behind)
            && At(behind - 1).Kind != TimeWordKind.Oclock
        )
        {
            // "between six and seven in the evening": the half of the day stands once.
            var to = new ClockTime((last.Value % 12) + both, 0, -1, TimePrecision.Hour);
            var from = SameHalf(new ClockTime(word.Value, 0, -1, TimePrecision.Hour), to);
            return Zoned(ClockForm(at, behind, from.Hour, 0, TimePrecision.Hour) with { To = to });
        }

        var minute = 0;
        if (At(next) is { Kind: TimeWordKind.Number, Value: 15 or 30 or 45 } stated && Half(next + 1, out _, out _))
        {
            minute = stated.Value;
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

    /// <summary>"five past seven", "twenty-five minutes to nine", "ten minutes before midnight", "a minute past noon".</summary>
    private TimeForm? MinutesPast(int at)
    {
        if (At(at) is not { Kind: TimeWordKind.Number, Value: >= 1 and <= 29 and not 15 } word)
        {
            return null;
        }

        var minutes = word.Value;
        var next = at + 1;
        if (minutes == 20 && At(IsDash(next) ? next + 1 : next) is { Kind: TimeWordKind.Number, Value: < 10 } ones)
        {
            minutes += ones.Value;
            next += IsDash(next) ? 2 : 1;
        }

        return PastTheHour(at, Is(next, "minutes") || Is(next, "minute") ? next + 1 : next, minutes);
    }

    /// <summary>"half past two", "quarter to five", "five past seven"; the half of the day stands behind or is not told.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="next">The token of "past" or "to".</param>
    /// <param name="minutes">How many minutes.</param>
    private TimeForm? PastTheHour(int at, int next, int minutes)
    {
        var counted = Is(next - 1, "minutes") || Is(next - 1, "minute");
        var before = Is(next, "to") && minutes != 30 || Is(next, "before") && counted;
        if (!before && !Is(next, "past") && !(Is(next, "after") && counted))
        {
            return null;
        }

        var hour = At(next + 1);
        var named = hour.Kind == TimeWordKind.Clock;
        if (!named && hour is not { Kind: TimeWordKind.Number, Value: >= 1 and <= 12 })
        {
            return null;
        }

        var told = Half(next + 2, out var half, out var end);
        end = told ? end : next + 2;

        // "five to seven people" counts; "five to seven in the evening" does not.
        if (before && !named && !told && minutes != 15 && zones.ReadAt(end, _limit) is null)
        {
            return null;
        }

        var start = ((named ? hour.Value % 24 : (hour.Value % 12) + half) * 60) + (before ? -minutes : minutes);
        start = (start + (24 * 60)) % (24 * 60);
        var form = ClockForm(at, end, start / 60, start % 60, TimePrecision.Minute);
        return Zoned(form with { EitherHalf = !told && !named });
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
