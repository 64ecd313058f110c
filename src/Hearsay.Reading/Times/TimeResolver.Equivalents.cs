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
            index > 1
            && before is { Shape: FormShape.Calendar, Unit: TimeUnit.Day }
            && _forms[index - 2] is { Shape: FormShape.Clock, From: not null } clock
            && (clock.Zone is not null || _places.ZoneBehind(clock.End) is not null)
            && _text.SentenceOf[clock.First] == _text.SentenceOf[form.First]
            && IsItsClause(before.End, form)
            && IsOtherClock(form, clock)
        )
        {
            return index - 2;
        }

        if (
            before.Shape != FormShape.Clock
            || before.From is null
            || _text.SentenceOf[before.First] != _text.SentenceOf[form.First]
        )
        {
            return -1;
        }

        var behind = before.End;
        if (_places.ZoneBehind(before.End, out var place) is not null)
        {
            behind = place;
        }

        var opens = -1;
        for (var i = before.End; i < form.First; i++)
        {
            if (_text.Is(i, ")") || _text.Is(i, "]"))
            {
                return -1;
            }

            if (_text.Is(i, ";") && IsItsClause(behind, form))
            {
                break;
            }

            if (_text.Is(i, ";") && _draft.ResolvedTimes[index - 1].Head < 0)
            {
                return IsBehindSemicolon(before, form, i) ? index - 1 : -1;
            }

            if (Opens(i))
            {
                opens = i;
            }
        }

        var previous = _draft.ResolvedTimes[index - 1];
        if ((opens == before.End || opens == behind) && form.First - opens <= 4)
        {
            // "22:00 and 22:40 Tehran time (18:30 and 19:10 GMT)": which belongs to which is not told here.
            if (IsListAgain(index))
            {
                return -1;
            }

            return IsOtherClock(form, before) ? (previous.Head >= 0 ? previous.Head : index - 1) : -1;
        }

        // A second or third one within the same bracket.
        if (previous.Head >= 0 && form.First - before.End <= 4 && IsOtherClock(form, _forms[previous.Head]))
        {
            return previous.Head;
        }

        return
            (
                IsApposed(behind, form.First, form.End)
                || IsItsClause(behind, form)
                || IsOneMoment(before.First, behind, form.First)
            )
            && (before.Zone is not null || behind > before.End)
            && IsOtherClock(form, before)
            ? index - 1
            : -1;
    }

    /// <summary>"4:40 a.m. Nairobi time; 01:40 GMT, the operator wrote": nothing is told of the second but that it is the first.</summary>
    private bool IsBehindSemicolon(TimeForm before, TimeForm form, int mark) =>
        mark == before.End
        && form.First == mark + 1
        && before.Zone is { Local: false } one
        && form.Zone is { Local: false } other
        && (one.IsFixed || other.IsFixed)
        && IsOtherClock(form, before)
        && (
            form.End >= _text.TokenCount
            || !_text.Is(form.End, ";")
                && _text.Kinds[form.End] is not (Hearsay.Language.TokenKind.Word or Hearsay.Language.TokenKind.Number)
        );

    /// <summary>"...; in London it was then 2 p.m.", ", when it was 5 p.m. in London": a clause that gives the moment by another clock.</summary>
    private bool IsItsClause(int from, TimeForm form)
    {
        var placed = form.Zone is { } zone && zone.End <= form.First && zone.First > from;
        var to = placed ? form.Zone!.First - 1 : form.First;
        var at = from;
        at += Is(at, ",") || Is(at, ";") || at < to && _text.Kinds[at] == Hearsay.Language.TokenKind.Dash ? 1 : 0;
        var when = Is(at, "when") || Is(at, "while") || Is(at, "as");
        at += when || placed && (Is(at, "and") || Is(at, "but")) ? 1 : 0;
        if (placed)
        {
            return at == to && at > from;
        }

        if (!when || !Is(at, "it") || !(Is(at + 1, "was") || Is(at + 1, "is")))
        {
            return false;
        }

        at += 2;
        at += Is(at, "already") || Is(at, "still") || Is(at, "only") || Is(at, "just") ? 1 : 0;
        return at == to;
    }

    private bool IsListAgain(int index)
    {
        if (index + 1 >= _forms.Count || _forms[index + 1] is not { Shape: FormShape.Clock, From: not null } next)
        {
            return false;
        }

        var end = _forms[index].End;
        return next.First == end + 1 && (Is(end, "and") || Is(end, "or"));
    }

    private bool Opens(int token) => _text.Is(token, "(") || _text.Is(token, "[");

    private bool Closes(int token) => Is(token, ")") || Is(token, "]");

    /// <summary>Whether only what says the same again stands between two times: "/", "or", ", that is", "—", a comma that opens no list.</summary>
    private bool IsApposed(int from, int to, int end)
    {
        if (from == to - 1 && (_text.Is(from, "/") || _text.Is(from, "or") || _text.Is(from, "=")))
        {
            return true;
        }

        if (from >= to || !(_text.Is(from, ",") || _text.Kinds[from] == Hearsay.Language.TokenKind.Dash))
        {
            return false;
        }

        var next = from + 1;
        next +=
            Is(next, "or") ? 1
            : (Is(next, "that") || Is(next, "which")) && (Is(next + 1, "is") || Is(next + 1, "was")) ? 2
            : Is(next, "i.e.") || Is(next, "ie") || Is(next, "meaning") || Is(next, "namely") ? 1
            : Is(next, "in") && Is(next + 1, "other") && Is(next + 2, "words") ? 3
            : 0;
        next +=
            (Is(next, "equal") || Is(next, "equivalent") || Is(next, "corresponding")) && Is(next + 1, "to") ? 2 : 0;
        next += next > from + 1 && Is(next, ",") ? 1 : 0;
        return next == to && (next > from + 1 || !GoesOn(end));
    }

    /// <summary>"It was 7 p.m. in New York and midnight in London when ...": what "it was" gives on two clocks is one moment.</summary>
    private bool IsOneMoment(int first, int from, int to) =>
        to == from + 1
        && (Is(from, "and") || Is(from, "but"))
        && first > 1
        && (Is(first - 1, "was") || Is(first - 1, "is"))
        && Is(first - 2, "it");

    /// <summary>Whether another time follows, so that a comma parts the members of a list.</summary>
    private bool GoesOn(int end)
    {
        end = _places.ZoneBehind(end, out var place) is not null ? place : end;
        end += Is(end, ",") ? 1 : 0;
        end += Is(end, "and") || Is(end, "or") ? 1 : 0;
        return end < _text.TokenCount && _text.Kinds[end] == Hearsay.Language.TokenKind.Number;
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
                foreach (var moment in moments)
                {
                    var gap = reading.From > moment.From ? reading.From - moment.From : moment.From - reading.From;
                    if (gap < least)
                    {
                        (best, least) = (day.PlusDays(step), gap);
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Of several readings of an abbreviation, those stay that the same moment on the other clock bears out.</summary>
    private void Agree(int head, List<TimeReading> readings)
    {
        var first = _draft.Times[head];
        if (readings.Count > 1 && readings.Exists(reading => Has(first.Readings, reading)))
        {
            readings.RemoveAll(reading => !Has(first.Readings, reading));
        }

        if (first.Readings.Count > 1 && first.Readings.Any(reading => Has(readings, reading)))
        {
            _draft.Times[head] = first with { Readings = [.. first.Readings.Where(reading => Has(readings, reading))] };
        }
    }

    private static bool Has(IReadOnlyList<TimeReading> readings, TimeReading moment) =>
        readings.Any(reading => reading.From == moment.From);

    /// <summary>"9 p.m. (1800 GMT)", "21:20 (22:20 in Kyiv)": the bracket tells the moment, and with it the clock; null where it does not.</summary>
    /// <param name="index">The expression before the bracket.</param>
    /// <param name="form">Its form.</param>
    /// <param name="day">Its day, for clocks that are set twice a year; null where only a stated offset will do.</param>
    private Offset? OffsetByEquivalent(int index, TimeForm form, LocalDate? day)
    {
        if (
            form.Zone is { Local: false }
            || index + 1 >= _forms.Count
            || _forms[index + 1] is not { Shape: FormShape.Clock, From: { } other } next
            || next.First != form.End + 1
            || !Opens(form.End)
            || OffsetOf(next, day) is not { } stated
        )
        {
            return null;
        }

        var there = stated.Seconds / 60;
        var minutes = form.From!.Value.Minutes - (other.Minutes - there);
        minutes =
            minutes > 14 * 60 ? minutes - (24 * 60)
            : minutes < -12 * 60 ? minutes + (24 * 60)
            : minutes;
        return minutes % 15 == 0 && minutes is >= -12 * 60 and <= 14 * 60 ? Offset.FromSeconds(minutes * 60) : null;
    }

    /// <summary>The offset of the clock that a time names, on a day; null where it names none or several.</summary>
    private Offset? OffsetOf(TimeForm form, LocalDate? day)
    {
        if (form.Zone is { IsFixed: true } known)
        {
            return known.Candidates[0].Offset;
        }

        var name =
            form.Zone is { Local: false, Candidates: [var only] } ? only.Zone
            : form.Zone is null ? _places.ZoneBehind(form.End)
            : null;
        return day is { } date && name is not null && ZoneClock.Find(name) is { } zone
            ? zone.GetUtcOffset(zone.AtLeniently(ZoneClock.At(date, form.From!.Value)).ToInstant())
            : null;
    }

    /// <summary>Reads a time without a stated zone by its equivalent, which weighs more than places that stand about.</summary>
    private void ByItsEquivalent(
        int index,
        TimeForm form,
        LocalDateTime start,
        LocalDateTime end,
        List<TimeReading> readings,
        bool pinned
    )
    {
        if (OffsetByEquivalent(index, form, start.Date) is not { } offset)
        {
            return;
        }

        var moment = start.WithOffset(offset).ToInstant();
        if (readings.Exists(reading => reading.From == moment))
        {
            readings.RemoveAll(reading => reading.From != moment);
            return;
        }

        if (pinned && readings is [{ Basis: ZoneBasis.Place }, ..])
        {
            return;
        }

        readings.Clear();
        readings.Add(
            new TimeReading(moment, end.WithOffset(offset).ToInstant(), ZoneClock.NameOf(offset), ZoneBasis.Stated)
        );
    }

    /// <summary>"1.22 a.m. (1722 GMT Monday)": the bracket names its own day, and with it this one's.</summary>
    private LocalDate? DayByEquivalent(int index, TimeForm form, DayBasis basis)
    {
        if (index + 1 >= _forms.Count || !_forms[index + 1].HasDay)
        {
            return null;
        }

        if (OffsetByEquivalent(index, form, null) is not { } offset)
        {
            return basis == DayBasis.Published ? DayNearEquivalent(index, form) : null;
        }

        var next = _forms[index + 1];
        if (_calendar.Resolve(next with { Shape = FormShape.Calendar }, out _) is not { Unit: TimeUnit.Day } day)
        {
            return null;
        }

        var there = next.Zone!.Candidates[0].Offset!.Value;
        return ZoneClock.At(day.Start, next.From!.Value).WithOffset(there).WithOffset(offset).Date;
    }

    /// <summary>"9:30 p.m. ET (0230 GMT Friday)": the day on which both come nearest to one moment.</summary>
    private LocalDate? DayNearEquivalent(int index, TimeForm form)
    {
        var next = _forms[index + 1];
        if (
            form.Zone is null
            || next is not { Shape: FormShape.Clock, From: { } other, Zone.IsFixed: true }
            || next.First != form.End + 1
            || !Opens(form.End)
            || _calendar.Resolve(next with { Shape = FormShape.Calendar }, out _) is not { Unit: TimeUnit.Day } day
        )
        {
            return null;
        }

        var moment = ZoneClock.At(day.Start, other).WithOffset(next.Zone.Candidates[0].Offset!.Value).ToInstant();
        LocalDate? best = null;
        var least = Duration.MaxValue;
        for (var step = -1; step <= 1; step++)
        {
            var local = ZoneClock.At(day.Start.PlusDays(step), form.From!.Value);
            foreach (var reading in _readings.Clock(form, local, local))
            {
                var gap = reading.From > moment ? reading.From - moment : moment - reading.From;
                (best, least) = gap < least ? (day.Start.PlusDays(step), gap) : (best, least);
            }
        }

        return best;
    }
}
