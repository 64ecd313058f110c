using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>Anchors the forms of one text, in order: value, readings, precision.</summary>
internal sealed partial class TimeResolver
{
    private readonly ReadingDraft _draft;
    private readonly List<TimeForm> _forms;
    private readonly AnnotatedText _text;
    private readonly TimeContext _context;
    private readonly CalendarResolver _calendar;
    private readonly ReadingBuilder _readings;
    private readonly PlaceClock _places;

    public TimeResolver(ReadingDraft draft, List<TimeForm> forms)
    {
        _draft = draft;
        _forms = forms;
        _text = draft.Text;
        _context = new TimeContext(draft.Provenance.Published?.Date);
        _context.Narrative = NarrativeTest.Tells(forms, _context.Published);
        _calendar = new CalendarResolver(_text, _context);
        _places = new PlaceClock(draft);
        _context.DeclaredZone = FindDeclaredZone();
        _readings = new ReadingBuilder(_places, _context);
    }

    /// <summary>Puts the expressions and what the findings need of them into the draft.</summary>
    public void Run()
    {
        // A history's "soon" is shortly after what it tells, and not the reader's future.
        _forms.RemoveAll(form => _context.Narrative && form.Value == "FUTURE_REF" && _text.Is(form.First, "soon"));
        _forms.RemoveAll(form => !_context.Narrative && form is { Value: "FUTURE_REF", Unit: TimeUnit.Second });
        DateOrders.Settle(_forms, _places);
        NamedMonths.Settle(_forms, _context.Published);
        RangeYears.Settle(_text, _forms);
        for (var i = 0; i < _forms.Count; i++)
        {
            var form = _forms[i];
            if (form.Order == DateOrder.Either)
            {
                EitherOrder(form);
                continue;
            }

            switch (form.Shape)
            {
                case FormShape.Calendar:
                    Calendar(form);
                    break;
                case FormShape.Clock:
                    Clock(i, form);
                    break;
                case FormShape.Duration when DayByEvent(form, i) is { } day:
                    var there = new CalendarSpan(TimeUnit.Day, day);
                    Remember(form, there);
                    Put(
                        form,
                        TimexType.Date,
                        there.Value,
                        TimePrecision.Day,
                        _readings.Days(form, day, day.PlusDays(1)),
                        there,
                        -1,
                        TimeFault.None
                    );
                    break;
                default:
                    var type =
                        form.Shape == FormShape.Duration ? TimexType.Duration
                        : form.Shape == FormShape.Set ? TimexType.Set
                        : TimexType.Date;
                    Put(form, type, form.Value ?? "", TimePrecision.Unknown, [], null, -1, TimeFault.None);
                    break;
            }
        }
    }

    private void Calendar(TimeForm form)
    {
        if (form.Holiday is { IsMonth: true } month)
        {
            FarMonth(form, month);
            return;
        }

        var resolved = _calendar.Resolve(form, out var fault);
        if (resolved is not { } span)
        {
            Put(form, TimexType.Date, OpenValue.Of(form), PrecisionOf(form), [], null, -1, fault);
            return;
        }

        var end = span.End;
        var value = span.Value;
        if (
            form.LastDay > form.Day
            && form.LastDay <= CalendarSystem.Iso.GetDaysInMonth(span.Start.Year, span.Start.Month)
        )
        {
            var last = new LocalDate(span.Start.Year, span.Start.Month, form.LastDay);
            end = last.PlusDays(1);
            value = $"{value}/{new CalendarSpan(TimeUnit.Day, last).Value}";
        }
        else if (form.LastDay > form.Day)
        {
            fault = TimeFault.NoSuchDate;
        }

        Remember(form, span);
        var readings = span.Unit == TimeUnit.Season || span.Start.Year < 1 ? [] : _readings.Days(form, span.Start, end);
        Put(form, TimexType.Date, value, span.Precision, readings, span, -1, fault);
    }

    /// <summary>"Ramadan 2016": a month that begins and ends within months of the Gregorian calendar.</summary>
    private void FarMonth(TimeForm form, Holiday month)
    {
        if (_calendar.Resolve(form, out _) is not { } first)
        {
            Put(form, TimexType.Date, "XXXX-XX", TimePrecision.Month, [], null, -1, TimeFault.None);
            return;
        }

        var end = OtherCalendars.EndOfMonth(month.Rule, first.Start);
        Put(
            form,
            TimexType.Date,
            $"{first.Value}/{new CalendarSpan(TimeUnit.Day, end.PlusDays(-1)).Value}",
            TimePrecision.Month,
            _readings.Days(form, first.Start, end),
            null,
            -1,
            TimeFault.None
        );
    }

    private void Remember(TimeForm form, CalendarSpan span)
    {
        if (_context.IsAside(form, span))
        {
            return;
        }

        if (LooksBack(form, span))
        {
            return;
        }

        // "a year earlier" compares; what comes next is not told from it.
        if (form is not { Direction: TimeDirection.FromMentioned, Unit: TimeUnit.Year } || _context.Narrative)
        {
            _context.Mentioned = span;
        }

        if (span.Unit <= TimeUnit.Month)
        {
            _context.Month = span;
        }

        if (span.Unit == TimeUnit.Day)
        {
            _context.Day = span.Start;
            _context.DaySentence = _text.SentenceOf[form.First];
            _context.DayFirst = form.First;
            _context.DayEnd = form.End;
        }

        if (span.Unit <= TimeUnit.Year && (form.Year != 0 || _context.Narrative))
        {
            _context.Year = span.Start.Year;
        }
    }

    /// <summary>"... as it had in 1912": a year before the one that a history has come to, and not at the head of a sentence.</summary>
    private bool LooksBack(TimeForm form, CalendarSpan span) =>
        _context is { Narrative: true, Year: { } told }
        && form is { Month: 0, Unit: TimeUnit.Year, Index: 0, Year: > 0 }
        && span.Start.Year < told
        && form.First - _text.SentenceAt(_text.SentenceOf[form.First]).First > 2;

    private static TimePrecision PrecisionOf(TimeForm form) =>
        form.Unit == TimeUnit.None
            ? TimePrecision.Unknown
            : new CalendarSpan(form.Unit, new LocalDate(2000, 1, 1)).Precision;

    private void Put(
        TimeForm form,
        TimexType type,
        string value,
        TimePrecision precision,
        IReadOnlyList<TimeReading> readings,
        CalendarSpan? span,
        int head,
        TimeFault fault,
        LocalDateTime local = default,
        DayBasis? day = null,
        bool pinned = false
    )
    {
        _draft.Times.Add(
            new TimeExpression(_text.ExtentOf(form.First, form.End), type, value, precision, readings)
            {
                DayBasis = day,
            }
        );
        _draft.ResolvedTimes.Add(
            new ResolvedTime(form, span, head, fault)
            {
                FaultZone = fault is TimeFault.NoSuchTime or TimeFault.ZoneNotInForce ? _readings.FaultZone : "",
                Local = local,
                Pinned = pinned,
            }
        );
    }

    /// <summary>"04/05/2016" where nothing tells which is the month: both days, and neither as the value.</summary>
    private void EitherOrder(TimeForm form)
    {
        var readings = new List<TimeReading>();
        var values = new List<string>();
        foreach (var date in (ReadOnlySpan<TimeForm>)[form, DateOrders.Swapped(form)])
        {
            var day = new LocalDate(date.Year, date.Month, date.Day);
            var start = form.From is { } from ? ZoneClock.At(day, from) : day.AtMidnight();
            var end = form.To is { } to ? ZoneClock.At(day, to) : start;
            readings.AddRange(
                form.From is null ? _readings.Days(form, day, day.PlusDays(1)) : _readings.Clock(form, start, end)
            );
            values.Add(ClockOrDay(new CalendarSpan(TimeUnit.Day, day).Value, form));
        }

        var open = $"{form.Year:0000}-XX-XX";
        Put(
            form,
            form.From is null ? TimexType.Date : TimexType.Time,
            ClockOrDay(open, form),
            form.From?.Precision ?? TimePrecision.Day,
            readings,
            null,
            -1,
            TimeFault.None
        );
        _draft.Times[^1] = _draft.Times[^1] with { Values = values };
    }

    private static string ClockOrDay(string day, TimeForm form) => form.From is null ? day : ClockValue(day, form);
}
