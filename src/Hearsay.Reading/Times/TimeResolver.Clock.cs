using NodaTime;

namespace Hearsay.Reading;

/// <content>Times of day and parts of the day.</content>
internal sealed partial class TimeResolver
{
    private void Clock(int index, TimeForm form)
    {
        if (form.From is null && form.Part is null)
        {
            CountedHours(form);
            return;
        }

        if (form.From is not null)
        {
            form = _forms[index] = WithSharedZone(index, form);
        }

        var head = HeadOf(index);
        var fault = TimeFault.None;
        LocalDate? day = null;
        var basis = DayBasis.Stated;
        if (form.HasDay && form.Direction != TimeDirection.Named)
        {
            var span = _calendar.Resolve(form with { Shape = FormShape.Calendar }, out fault);
            if (span is { Unit: TimeUnit.Day } found)
            {
                day = found.Start;
                Remember(form, found);
            }
        }
        else
        {
            day = head >= 0 ? _draft.ResolvedTimes[head].Span?.Start : DayFor(index, form, out basis);
            basis = head >= 0 ? _draft.Times[head].DayBasis ?? DayBasis.Mentioned : basis;
        }

        if (form.From is null)
        {
            PartOfDay(form, day, basis, fault);
            return;
        }

        if (!form.HasDay && head < 0)
        {
            (day, basis) = DayByEquivalent(index, form, basis) is { } told ? (told, DayBasis.Mentioned) : (day, basis);
        }

        if (day is not { } date)
        {
            var open = OpenValue.DayOf(form);
            Put(form, TimexType.Time, ClockValue(open, form), form.From.Value.Precision, [], null, head, fault);
            return;
        }

        if (head >= 0 && (!form.HasDay || !Bracketed(form.First, _forms[head].End, out _)))
        {
            date = NearestDay(form, date, head);
        }

        PutClock(index, form, date, basis, head);
    }

    private void PutClock(int index, TimeForm form, LocalDate date, DayBasis basis, int head)
    {
        var from = form.From!.Value;
        var start = ZoneClock.At(date, Midnight(form, from));
        var end = form.To is { } to ? ZoneClock.At(to.Minutes < from.Minutes ? date.PlusDays(1) : date, to) : start;
        var readings = _readings.Clock(form, start, end);
        var fault =
            readings.Count == 0 || _readings.Fault == TimeFault.ZoneNotInForce ? _readings.Fault : TimeFault.None;

        // "five o'clock" is either half of the day.
        if (form.EitherHalf && from.Hour < 12)
        {
            readings.AddRange(_readings.Clock(form, start.PlusHours(12), end.PlusHours(12)));
        }

        // "midnight on Friday" is either end of that day.
        if (
            IsMidnight(form)
            && form.HasDay
            && Midnight(form, from).Hour == 24
            && !Is(form.First - 1, "until")
            && !Is(form.First - 1, "by")
            && !Is(form.First - 1, "before")
            && !Is(form.First + 1, "between")
        )
        {
            readings.InsertRange(0, _readings.Clock(form, date.AtMidnight(), date.AtMidnight()));
        }

        var pinned =
            form.Zone is not null
            || _places.ZoneBehind(form.End) is not null
            || PlaceBehindBracket(index)
            || HasOnePlace(index);
        if (form.Zone is null or { Local: true } && fault == TimeFault.None)
        {
            ByItsEquivalent(index, form, start, end, readings, pinned);
        }

        if (head >= 0)
        {
            Agree(head, readings);
        }

        var span = new CalendarSpan(TimeUnit.Day, date);
        if (head < 0)
        {
            _context.Clock = start;
            if (form.Zone is { Local: false, IsFixed: false } && readings.Count == 1)
            {
                _context.LastZone = (readings[0].Zone, _text.SentenceOf[form.First]);
            }
        }

        var value = ClockValue(span.Value, form with { From = Midnight(form, from) });
        // "All times EST." in July.
        var faulty = fault == TimeFault.ZoneNotInForce && form.Zone is null;
        form = faulty ? form with { Zone = _context.DeclaredZone } : form;
        var local = fault == TimeFault.NoSuchTime ? _readings.FaultLocal : start;
        Put(form, TimexType.Time, value, from.Precision, readings, span, head, fault, local, basis, pinned);
    }

    /// <summary>"5pm (3pm in London, 10am in New York) in Berlin"</summary>
    private bool PlaceBehindBracket(int index)
    {
        const int Most = 12;
        var open = _forms[index].End;
        if (index + 1 >= _forms.Count || _forms[index + 1].First != open + 1 || !Opens(open))
        {
            return false;
        }

        var close = open + 1;
        while (close < Math.Min(_text.TokenCount, open + Most) && !Closes(close))
        {
            close++;
        }

        return Closes(close) && _places.ZoneBehind(close + 1) is not null;
    }

    /// <summary>"The bells rang in Delhi at 6 p.m. (1230 GMT)": the sentence is tied to one place and names no other.</summary>
    private bool HasOnePlace(int index)
    {
        var form = _forms[index];
        return form.Zone is null
            && index + 1 < _forms.Count
            && _forms[index + 1] is { Zone.IsFixed: true } next
            && next.First == form.End + 1
            && Opens(form.End)
            && Closes(next.End)
            && _places.OnlyZone(form.First) is not null;
    }

    private static string ClockValue(string day, TimeForm form) =>
        form.To is { } to ? $"{day}T{form.From}/{day}T{to}" : $"{day}T{form.From}";

    private bool Is(int token, string word) => token >= 0 && token < _text.TokenCount && _text.Is(token, word);

    private static bool IsMidnight(TimeForm form) => form is { From: { Hour: 24, Minute: 0 }, To: null };

    /// <summary>"shortly after midnight on Friday" is the day's beginning.</summary>
    private ClockTime Midnight(TimeForm form, ClockTime time) =>
        IsMidnight(form) && (!form.HasDay || Is(form.First - 1, "after") || Is(form.First - 1, "past"))
            ? time with
            {
                Hour = 0,
            }
            : time;

    private void PartOfDay(TimeForm form, LocalDate? day, DayBasis basis, TimeFault fault)
    {
        if (day is not { } date)
        {
            Put(
                form,
                TimexType.Time,
                $"{OpenValue.DayOf(form)}T{form.Part}",
                TimePrecision.PartOfDay,
                [],
                null,
                -1,
                fault
            );
            return;
        }

        var (start, end) = form.Part switch
        {
            "MO" => (date.At(new LocalTime(6, 0)), date.At(new LocalTime(12, 0))),
            "AF" => (date.At(new LocalTime(12, 0)), date.At(new LocalTime(18, 0))),
            "EV" => (date.At(new LocalTime(18, 0)), date.PlusDays(1).AtMidnight()),
            "NI" => (date.At(new LocalTime(22, 0)), date.PlusDays(1).At(new LocalTime(6, 0))),
            _ => (default, default),
        };
        var span = new CalendarSpan(TimeUnit.Day, date);
        IReadOnlyList<TimeReading> readings = start == end ? [] : _readings.Clock(form, start, end);
        Put(
            form,
            TimexType.Time,
            $"{span.Value}T{form.Part}",
            TimePrecision.PartOfDay,
            readings,
            span,
            -1,
            fault,
            day: basis
        );
    }

    /// <summary>"two hours later", "three hours ago": counted from a clock time, where one is known.</summary>
    private void CountedHours(TimeForm form)
    {
        var from =
            form.Direction == TimeDirection.FromMentioned ? _context.Clock
            : _draft.Provenance.Published is { Time: { } time } published ? published.Date + time
            : null;
        if (from is not { } start)
        {
            // "An hour later" than what is not told is a length, and neither the past nor the future.
            var open =
                form.Direction == TimeDirection.FromPublished && _context.Published is { } day
                    ? new CalendarSpan(TimeUnit.Day, day).Value + "TXX"
                    : null;
            var past = form.Direction == TimeDirection.FromPublished;
            Put(
                form,
                open is not null ? TimexType.Time
                    : past ? TimexType.Date
                    : TimexType.Duration,
                open
                    ?? (
                        past
                            ? form.Offset < 0
                                ? "PAST_REF"
                                : "FUTURE_REF"
                            : TimeGrammar.LengthOf(form.Unit, Math.Abs(form.Offset))
                    ),
                TimePrecision.Unknown,
                [],
                null,
                -1,
                TimeFault.None
            );
            return;
        }

        var there = form.Unit switch
        {
            TimeUnit.Second => start.PlusSeconds(form.Offset),
            TimeUnit.Minute => start.PlusMinutes(form.Offset),
            _ => start.PlusHours(form.Offset),
        };
        _context.Clock = there;
        var span = new CalendarSpan(TimeUnit.Day, there.Date);
        var precision = form.Unit == TimeUnit.Hour ? TimePrecision.Hour : TimePrecision.Minute;
        var clock = form with { From = new ClockTime(there.Hour, there.Minute, -1, precision) };
        Put(
            form,
            TimexType.Time,
            ClockValue(span.Value, clock),
            precision,
            Shifted(form, start, there),
            span,
            -1,
            TimeFault.None,
            day: DayBasis.Stated
        );
    }

    private List<TimeReading> Shifted(TimeForm form, LocalDateTime start, LocalDateTime there)
    {
        // Counted from a moment whose readings are known, it keeps their zones.
        for (var i = _draft.Times.Count - 1; i >= 0 && form.Direction == TimeDirection.FromMentioned; i--)
        {
            if (_draft.Times[i].Type == TimexType.Time && _draft.ResolvedTimes[i].Form.From is not null)
            {
                var step = Period.Between(start, there, PeriodUnits.Seconds).ToDuration();
                return
                [
                    .. _draft
                        .Times[i]
                        .Readings.Select(reading =>
                            reading with
                            {
                                From = reading.From + step,
                                To = reading.From + step,
                            }
                        ),
                ];
            }
        }

        // Counted from the moment of publication, it needs no clock but the publication's own.
        if (form.Direction == TimeDirection.FromPublished && _draft.Provenance.Published is { Offset: { } offset })
        {
            var moment = there.WithOffset(offset).ToInstant();
            var zone = offset == Offset.Zero ? "Etc/UTC" : ZoneClock.NameOf(offset);
            return [new TimeReading(moment, moment, zone, ZoneBasis.Outlet)];
        }

        return _readings.Clock(form, there, there);
    }
}
