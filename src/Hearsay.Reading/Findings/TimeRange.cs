using System.Globalization;
using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>Two stated ends of one stretch, in one expression or in two.</summary>
/// <param name="Extent">The words.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="From">The first end.</param>
/// <param name="To">The last end; of days the last day's midnight.</param>
/// <param name="Unit">How finely the ends are stated: minutes, days, months or years.</param>
internal sealed record TimeRange(Extent Extent, int First, int End, LocalDateTime From, LocalDateTime To, TimeUnit Unit)
{
    /// <summary>Whether two verbs make it one, "began on ... and ended on ...", and no preposition.</summary>
    public bool Told { get; init; }

    /// <summary>Whether a length does not go into it, however its ends are counted.</summary>
    public bool IsShorterThan(StatedLength length) =>
        Unit is TimeUnit.Minute or TimeUnit.Day
        && length.Minutes > Span.TotalMinutes + (Unit == TimeUnit.Day ? 24 * 60 : 0);

    /// <summary>How long it is, in words.</summary>
    public string Length
    {
        get
        {
            var days = Period.DaysBetween(From.Date, To.Date);
            return Unit switch
            {
                TimeUnit.Minute => FindingText.Length(Span),
                TimeUnit.Month => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Period.Between(From, To, PeriodUnits.Months).Months} months"
                ),
                TimeUnit.Year => string.Create(CultureInfo.InvariantCulture, $"{To.Year - From.Year} years"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{days} days, or {days + 1} with both ends"),
            };
        }
    }

    private Duration Span => Period.Between(From, To, PeriodUnits.Minutes).ToDuration();

    /// <summary>Whether the length fits the ends, by the finer of the ways in which people count.</summary>
    public bool Allows(StatedLength length)
    {
        var days = Period.DaysBetween(From.Date, To.Date);
        if (Unit == TimeUnit.Year)
        {
            var years = To.Year - From.Year;
            return length.Unit != TimeUnit.Year || Math.Abs(length.Amount - years) <= 1;
        }

        if (length.Unit is TimeUnit.Month or TimeUnit.Year)
        {
            var months = length.Amount * (length.Unit == TimeUnit.Year ? 12 : 1);
            return Unit is not (TimeUnit.Day or TimeUnit.Month)
                || Math.Abs(months - (days / 30.44)) <= Math.Max(1, months * 0.15);
        }

        if (Unit == TimeUnit.Minute)
        {
            var slack =
                length.Unit == TimeUnit.Minute ? 5
                : length.Unit == TimeUnit.Hour ? 30
                : 24 * 60;
            return Math.Abs(length.Minutes - Span.TotalMinutes) < slack;
        }

        if (Unit == TimeUnit.Month)
        {
            return true;
        }

        var counted = length.Minutes / (24 * 60);
        var room = length.Unit == TimeUnit.Week ? 4 : 1;
        return counted >= days - room && counted <= days + room;
    }

    /// <summary>The range that an expression is, or begins; null where it does neither.</summary>
    public static TimeRange? At(ReadingDraft draft, int index)
    {
        if (index >= draft.ResolvedTimes.Count)
        {
            return null;
        }

        return Single(draft, index) ?? (index + 1 < draft.ResolvedTimes.Count ? Pair(draft, index) : null);
    }

    /// <summary>The range that ends right before an expression.</summary>
    public static TimeRange? Before(ReadingDraft draft, int index) =>
        index == 0 ? null
        : Single(draft, index - 1) is { } single ? single
        : index > 1 ? Pair(draft, index - 2)
        : null;

    private static TimeRange? Single(ReadingDraft draft, int index)
    {
        var (form, span, _, _) = draft.ResolvedTimes[index];
        var extent = draft.Times[index].Extent;
        if (form is { From: { } from, To: { } to })
        {
            var day = span?.Start ?? new LocalDate(2000, 6, 1);
            var last = to.Minutes < from.Minutes ? day.PlusDays(1) : day;
            return new TimeRange(
                extent,
                form.First,
                form.End,
                ZoneClock.At(day, from),
                ZoneClock.At(last, to),
                TimeUnit.Minute
            );
        }

        return form is { LastDay: > 0 } && form.LastDay > form.Day && span is { Unit: TimeUnit.Day } begun
            ? new TimeRange(
                extent,
                form.First,
                form.End,
                begun.Start.AtMidnight(),
                begun.Start.PlusDays(form.LastDay - form.Day).AtMidnight(),
                TimeUnit.Day
            )
            : null;
    }

    /// <summary>"from 1980 to 1988", "between 2 May and 5 May", "(1980-1988)".</summary>
    private static bool IsPair(AnnotatedText text, TimeForm a, TimeForm b) =>
        a.First > 0
        && (
            text.Kinds[a.End] == TokenKind.Dash
                ? text.Is(a.First - 1, "(") && b.End < text.TokenCount && text.Is(b.End, ")")
                    || text.Is(a.First - 1, "the") && a is { Month: 0, Unit: TimeUnit.Year }
                : text.Is(a.First - 1, "of") && text.Is(a.End, "to") && a is { Month: 0, Unit: TimeUnit.Year }
                    || (text.Is(a.First - 1, "from") || text.Is(a.First - 1, "between"))
                        && (
                            text.Is(a.End, "to")
                            || text.Is(a.End, "until")
                            || text.Is(a.End, "till")
                            || text.Is(a.End, "and")
                        )
        );

    private static TimeRange? Pair(ReadingDraft draft, int index)
    {
        var (a, start, _, _) = draft.ResolvedTimes[index];
        var (b, end, _, _) = draft.ResolvedTimes[index + 1];
        var text = draft.Text;
        if (
            b.First != a.End + 1
            || !IsPair(text, a, b)
            || start is not { } from
            || end is not { } to
            || from.Unit != to.Unit
            || from.Unit is not (TimeUnit.Day or TimeUnit.Month or TimeUnit.Year)
            || a.From is null != b.From is null
            || to.Start < from.Start
        )
        {
            return null;
        }

        var extent = new Extent(draft.Times[index].Extent.Start, draft.Times[index + 1].Extent.End);
        return a.From is { } begin && b.From is { } stop
            ? new TimeRange(
                extent,
                a.First,
                b.End,
                ZoneClock.At(from.Start, begin),
                ZoneClock.At(to.Start, stop),
                TimeUnit.Minute
            )
            : new TimeRange(extent, a.First, b.End, from.Start.AtMidnight(), to.Start.AtMidnight(), from.Unit);
    }
}
