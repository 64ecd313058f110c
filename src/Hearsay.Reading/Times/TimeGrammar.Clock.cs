namespace Hearsay.Reading;

/// <content>Times of day, their ranges and their zones.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>A clock time or a range of them, with its zone.</summary>
    private TimeForm? ClockAt(int at)
    {
        if (!ClockTimeAt(at, out var from, out var end, out var sure, out var needsHalf))
        {
            return null;
        }

        var to = default(ClockTime);
        var range = false;
        var joined =
            IsDash(end)
            || Is(end, "to")
            || Is(end, "until")
            || Is(end, "till")
            || (Is(end, "and") && Is(at - 1, "between"))
            || (Is(end, "or") && needsHalf);
        if (joined && ClockTimeAt(end + 1, out to, out var stop, out var second, out var unsettled))
        {
            // "10-11 a.m.": the half of the day stands once, behind. "5-17:00" and "3-4" are no clock times.
            if (
                second
                && (sure || from.Precision != TimePrecision.Unknown)
                && !(unsettled && needsHalf && !sure && !second)
            )
            {
                range = true;
                end = stop;
                if (needsHalf && !unsettled && to.Hour != 24)
                {
                    from = SameHalf(from, to);
                }

                sure = true;
            }
            else if (from.Precision == TimePrecision.Minute && to.Precision == TimePrecision.Minute)
            {
                // "0600-0800Z": the zone behind the range shows what both ends are.
                var both = Zoned(ClockForm(at, stop, from.Hour, from.Minute, TimePrecision.Minute) with { To = to });
                if (both.Zone is not null || Is(at - 1, "(") && zones.LeadsToPlace(stop, _limit))
                {
                    return both;
                }
            }
        }

        var form = new TimeForm
        {
            First = At(at).Kind == TimeWordKind.Clock && Plain(at - 1) == 12 ? at - 1 : at,
            End = end,
            Shape = FormShape.Clock,
            From = from,
            To = range ? to : null,
            EitherHalf = !range && At(end - 1).Kind == TimeWordKind.Oclock,
        };
        if (sure)
        {
            return Zoned(form);
        }

        // "1400 GMT", "17.30 Moscow time": the zone shows that it is a clock time.
        var zoned = from.Precision == TimePrecision.Unknown ? form : Zoned(form);
        var placed = Is(at - 1, "(") && from.Precision == TimePrecision.Minute && zones.LeadsToPlace(end, _limit);
        return zoned.Zone is null && !placed ? null : zoned;
    }

    private static ClockTime SameHalf(ClockTime begin, ClockTime to)
    {
        // "11-1 p.m." begins before noon.
        var afternoon = to.Hour >= 12 && (begin.Hour % 12) <= (to.Hour % 12);
        return begin with { Hour = (begin.Hour % 12) + (afternoon ? 12 : 0) };
    }

    private TimeForm Zoned(TimeForm form)
    {
        var at = form.End;
        var bracket = at < _limit && Is(at, "(");
        var comma = at < _limit && Is(at, ",");
        var zone = at < _limit ? zones.ReadAt(bracket || comma ? at + 1 : at, _limit) : null;
        if (bracket && zone is null)
        {
            zone = zones.PlaceAlone(at + 1, _limit);
        }

        // "17:00 Moscow (14:00 GMT)", "(3 p.m. Moscow)"
        if (!bracket && !comma && zone is null && at < _limit && zones.PlaceAtBracket(at, _limit) is { } place)
        {
            zone = place;
        }

        // ", Kyiv time" and ", GMT", but not ", Eastern" or ", local officials said".
        if (
            zone is null
            || (bracket && !Is(zone.End, ")"))
            || (comma && !Is(zone.End - 1, "time") && !(zone.End == at + 2 && AllCapitals(at + 1)) && !zone.IsFixed)
        )
        {
            return form;
        }

        return form with
        {
            Zone = zone,
            End = bracket ? zone.End + 1 : zone.End,
        };
    }

    /// <summary>One clock time.</summary>
    /// <param name="at">Its first token.</param>
    /// <param name="time">The time; its precision is unknown where only the other end of a range can make it one.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="sure">Whether it can be nothing else.</param>
    /// <param name="needsHalf">Whether it may lie in either half of the day.</param>
    private bool ClockTimeAt(int at, out ClockTime time, out int end, out bool sure, out bool needsHalf)
    {
        time = default;
        end = at + 1;
        sure = needsHalf = false;
        if (at >= _limit)
        {
            return false;
        }

        if (At(at) is { Kind: TimeWordKind.Clock } named)
        {
            time = new ClockTime(named.Value, 0, -1, TimePrecision.Minute);
            return sure = !(named.Value == 24 && Is(at - 1, "the")) || true;
        }

        if (!IsNumber(at))
        {
            return false;
        }

        var digits = text.CharactersOf(at);
        var colon = digits.IndexOf(':');
        if (colon < 0)
        {
            colon = digits.IndexOf('.');
            if (
                colon > 0
                && (
                    digits.Length - colon != 3
                    || !(
                        Half(end, out _, out _)
                        || zones.ReadAt(end, _limit) is not null
                        || IsHours(end)
                        || Is(end, "(") && zones.ReadAt(end + 1, _limit) is not null
                        || IsDottedRange(end)
                        || PartStands(end)
                    )
                )
            )
            {
                return false;
            }
        }

        int hour,
            minute = 0,
            second = -1;
        var precision = TimePrecision.Minute;
        if (
            digits.Length is 1 or 2
            && Glued(at + 1)
            && at + 1 < _limit
            && text.CharactersOf(at + 1) is ['h', _, _] tail
            && Digits.Value(tail[1..]) is >= 0 and < 60 and var french
            && Digits.Value(digits) < 24
        )
        {
            time = new ClockTime(Digits.Value(digits), french, -1, TimePrecision.Minute);
            end = at + 2;
            return sure = true;
        }

        if (colon > 0)
        {
            var rest = digits[(colon + 1)..];
            hour = colon <= 2 ? Digits.Value(digits[..colon]) : -1;
            if (rest.Length == 5 && rest[2] is ':' or '.')
            {
                second = Digits.Value(rest[3..]);
                precision = TimePrecision.Instant;
                if (second is < 0 or > 59)
                {
                    return false;
                }

                rest = rest[..2];
            }

            minute = rest.Length == 2 ? Digits.Value(rest) : -1;
            sure = digits[colon] == ':' || IsHours(end) || PartStands(end);
        }
        else if (digits.Length is 3 or 4)
        {
            var number = Digits.Value(digits);
            (hour, minute) = number < 0 ? (-1, 0) : (number / 100, number % 100);
            if (digits.Length == 3 && !Half(end, out _, out _))
            {
                return false;
            }

            sure =
                digits.Length == 4
                    && IsHours(end)
                    && (
                        digits[0] == '0'
                        || Glued(end)
                        || IsClockPreposition(at - 1)
                        || Is(end, "hrs")
                        || zones.ReadAt(end + 1, _limit) is not null
                    )
                || digits.Length == 4 && number is < 1900 or > 2059 && Is(at - 1, "at") && IsBareClock(at, end)
                || _post && digits.Length == 4 && (Is(at - 1, "at") || Is(at - 1, "abt")) && EndsHere(end);
        }
        else if (digits.Length <= 2)
        {
            hour = Digits.Value(digits);
            precision = TimePrecision.Hour;
        }
        else
        {
            return false;
        }

        if (hour is < 0 or > 24 || minute is < 0 or > 59 || (hour == 24 && minute > 0))
        {
            return false;
        }

        return Settle(
            colon > 0 ? 5 : digits.Length,
            new ClockTime(hour, minute, second, precision),
            ref end,
            ref sure,
            ref needsHalf,
            out time
        );
    }

    private bool Settle(
        int digits,
        ClockTime stated,
        ref int end,
        ref bool sure,
        ref bool needsHalf,
        out ClockTime time
    )
    {
        time = stated;

        // "5+am": a little later, in posts.
        if (digits <= 2 && Is(end, "+") && Glued(end) && At(end + 1).Kind == TimeWordKind.Meridiem)
        {
            end++;
        }

        if (Half(end, out var half, out var afterHalf))
        {
            if (stated.Hour is 0 or > 12)
            {
                // "17:30 p.m." says it twice; "0:30 a.m." too.
                if (
                    stated.Hour is > 12 and < 24 && half != 12 && At(end).Kind != TimeWordKind.Oclock
                    || stated.Hour == 24
                )
                {
                    return false;
                }
            }
            else
            {
                // "1:15 at night" is before dawn.
                var dark = At(afterHalf - 1) is { Kind: TimeWordKind.Part, Name: "NI" } && stated.Hour is 12 or < 6;
                time = stated with { Hour = (stated.Hour % 12) + (dark ? 0 : half) };
            }

            end = afterHalf;
            return sure = true;
        }

        if (IsHours(end) && (sure || digits == 4 && Is(end, "hrs")))
        {
            end++;
            return sure = true;
        }

        if (digits <= 2)
        {
            // A bare number is a clock time only as the first half of a range: "10-11 a.m.".
            if (
                stated.Hour is < 1 or > 12
                || !(
                    IsDash(end)
                    || Is(end, "to")
                    || Is(end, "and")
                    || Is(end, "or")
                    || Is(end, "until")
                    || Is(end, "till")
                )
            )
            {
                return false;
            }

            needsHalf = true;
            return true;
        }

        if (stated.Hour is >= 1 and <= 12 && digits <= 5)
        {
            needsHalf = digits != 4;
        }

        return true;
    }
}
