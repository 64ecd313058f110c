using NodaTime;

namespace Hearsay.Reading;

/// <content>"17:00 Moscow time (1400 GMT)": one moment on several clocks.</content>
internal sealed partial class TimeResolver
{
    /// <summary>The expression, by index, that this one gives again on another clock; -1 for none.</summary>
    private int HeadOf(int index)
    {
        if (index == 0 || _forms[index].From is null)
        {
            return -1;
        }

        var form = _forms[index];
        var before = _forms[index - 1];
        if (
            before.Shape != FormShape.Clock
            || before.From is null
            || _text.SentenceOf[before.First] != _text.SentenceOf[form.First]
        )
        {
            return -1;
        }

        var opens = -1;
        for (var i = before.End; i < form.First; i++)
        {
            if (_text.Is(i, ")") || _text.Is(i, ";"))
            {
                return -1;
            }

            if (_text.Is(i, "("))
            {
                opens = i;
            }
        }

        var previous = _draft.ResolvedTimes[index - 1];
        if (opens == before.End && form.First - opens <= 4)
        {
            return IsOtherClock(form, before) ? (previous.Head >= 0 ? previous.Head : index - 1) : -1;
        }

        // A second or third one within the same bracket.
        if (previous.Head >= 0 && form.First - before.End <= 4 && IsOtherClock(form, _forms[previous.Head]))
        {
            return previous.Head;
        }

        var joined =
            form.First == before.End + 1 && (_text.Is(before.End, "/") || _text.Is(before.End, "or"))
            || form.First == before.End + 2 && _text.Is(before.End, ",") && _text.Is(before.End + 1, "or");
        return joined && form.Zone is not null && before.Zone is not null && IsOtherClock(form, before)
            ? index - 1
            : -1;
    }

    /// <summary>Whether the second names a clock, stated or by a place behind it, that is not the first one's.</summary>
    private bool IsOtherClock(TimeForm form, TimeForm head)
    {
        var named =
            form.Zone is { Local: false }
            || _places.ZoneBehind(form.End) is not null
            || form.Zone is { Local: true } && head.Zone is { Local: false };
        return named && !SameZone(form.Zone, head.Zone);
    }

    private static bool SameZone(ZoneMention? a, ZoneMention? b) =>
        a is { Local: false } && b is { Local: false } && a.Candidates[0] == b.Candidates[0];

    /// <summary>The day on which the equivalent comes nearest to the moment that it gives again.</summary>
    private LocalDate NearestDay(TimeForm form, LocalDate day, int head)
    {
        var moments = _draft.Times[head].Readings;
        if (moments.Count == 0)
        {
            return day;
        }

        var best = day;
        var least = Duration.MaxValue;
        for (var step = -1; step <= 1; step++)
        {
            var local = ZoneClock.At(day.PlusDays(step), form.From!.Value);
            foreach (var reading in _readings.Clock(form, local, local))
            {
                var gap = reading.From - moments[0].From;
                gap = gap < Duration.Zero ? -gap : gap;
                if (gap < least)
                {
                    (best, least) = (day.PlusDays(step), gap);
                }
            }
        }

        return best;
    }

    /// <summary>"9 p.m. (1800 GMT)": the bracket tells the moment, and with it the clock; null where it does not.</summary>
    private Offset? OffsetByEquivalent(int index, TimeForm form)
    {
        if (
            form.Zone is { Local: false }
            || index + 1 >= _forms.Count
            || _forms[index + 1] is not { Shape: FormShape.Clock, From: { } other, Zone: { Local: false } zone } next
            || !zone.Candidates[0].Fixed
            || next.First != form.End + 1
            || !_text.Is(form.End, "(")
        )
        {
            return null;
        }

        var there = zone.Candidates[0].Offset!.Value.Seconds / 60;
        var minutes = form.From!.Value.Minutes - (other.Minutes - there);
        minutes =
            minutes > 14 * 60 ? minutes - (24 * 60)
            : minutes < -12 * 60 ? minutes + (24 * 60)
            : minutes;
        return minutes % 15 == 0 && minutes is >= -12 * 60 and <= 14 * 60 ? Offset.FromSeconds(minutes * 60) : null;
    }

    private IEnumerable<TimeReading> ByItsEquivalent(int index, TimeForm form, LocalDateTime start, LocalDateTime end)
    {
        if (OffsetByEquivalent(index, form) is { } offset)
        {
            yield return new TimeReading(
                start.WithOffset(offset).ToInstant(),
                end.WithOffset(offset).ToInstant(),
                ZoneClock.NameOf(offset),
                ZoneBasis.Stated
            );
        }
    }

    /// <summary>"1.22 a.m. (1722 GMT Monday)": the bracket names its own day, and with it this one's.</summary>
    private LocalDate? DayByEquivalent(int index, TimeForm form)
    {
        if (OffsetByEquivalent(index, form) is not { } offset || !_forms[index + 1].HasDay)
        {
            return null;
        }

        var next = _forms[index + 1];
        if (_calendar.Resolve(next with { Shape = FormShape.Calendar }, out _) is not { Unit: TimeUnit.Day } day)
        {
            return null;
        }

        var there = next.Zone!.Candidates[0].Offset!.Value;
        return ZoneClock.At(day.Start, next.From!.Value).WithOffset(there).WithOffset(offset).Date;
    }
}
