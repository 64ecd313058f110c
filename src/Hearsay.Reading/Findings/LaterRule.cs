using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>
/// H208: "six hours later, at 11:00" behind "at 08:00"; "after 30 days, on 11 September" behind "on 1 September"; "began at
/// 08:00 and ended at 11:00, four hours later"; "ten days after the vote of 3 May, on 20 May".
/// </summary>
internal sealed class LaterRule : IFindingRule
{
    // Months and years are seldom counted to the day.
    private const double MonthRoom = 0.8;
    private const double DaysInMonth = 30.44;
    private const int MinutesInDay = 24 * 60;

    public void Check(ReadingDraft draft)
    {
        for (var i = 1; i + 1 < draft.ResolvedTimes.Count; i++)
        {
            if (
                LengthOf(draft, i) is { } length
                && IsApposed(draft.Text, draft.ResolvedTimes[i].Form.End, draft.ResolvedTimes[i + 1].Form.First)
                && draft.Text.SentenceOf[draft.ResolvedTimes[i - 1].Form.First]
                    == draft.Text.SentenceOf[draft.ResolvedTimes[i + 1].Form.First]
                && Between(draft.ResolvedTimes[i - 1], draft.ResolvedTimes[i + 1], length.Unit) is { } stretch
                && !Fits(length, stretch)
            )
            {
                Add(draft, i, i - 1, i + 1, stretch);
            }
        }

        CheckBehind(draft);
        CheckAhead(draft);
    }

    // "began at 08:00 and ended at 11:00, four hours later"
    private static void CheckBehind(ReadingDraft draft)
    {
        for (var i = 2; i < draft.ResolvedTimes.Count; i++)
        {
            var text = draft.Text;
            var (last, form) = (draft.ResolvedTimes[i - 1].Form, draft.ResolvedTimes[i].Form);
            if (
                form.First == last.End + 1
                && (text.Is(last.End, ",") || text.Is(last.End, "("))
                && EndsPart(text, form.End)
                && LengthOf(draft, i) is { } length
                && ToldRange.IsPair(draft, i - 2)
                && Between(draft.ResolvedTimes[i - 2], draft.ResolvedTimes[i - 1], length.Unit) is { } stretch
                && !Fits(length, stretch)
            )
            {
                Add(draft, i, i - 2, i - 1, stretch);
            }
        }
    }

    // Behind it nothing goes on: "four hours later at the port" is another moment.
    private static bool EndsPart(AnnotatedText text, int token) =>
        token >= text.TokenCount || text.Kinds[token] is TokenKind.Stop or TokenKind.Punctuation or TokenKind.Bracket;

    // "ten days after the vote of 3 May, on 20 May"
    private static void CheckAhead(ReadingDraft draft)
    {
        for (var i = 0; i + 2 < draft.ResolvedTimes.Count; i++)
        {
            var (anchor, end) = (draft.ResolvedTimes[i + 1], draft.ResolvedTimes[i + 2]);
            if (
                AmountBefore(draft, i, anchor.Form) is { } length
                && IsApposed(draft.Text, anchor.Form.End, end.Form.First)
                && DaysBetween(anchor, end) is { } days
                && !Fits(length, days * MinutesInDay)
            )
            {
                Add(draft, i, i + 1, i + 2, days * MinutesInDay);
            }
        }
    }

    /// <summary>What "two days after the attack of" counts, where a date follows within a few plain words.</summary>
    private static (double Amount, TimeUnit Unit)? AmountBefore(ReadingDraft draft, int index, TimeForm anchor)
    {
        const int Reach = 5;
        var (text, form) = (draft.Text, draft.ResolvedTimes[index].Form);
        if (anchor.First - form.End is < 0 or > Reach || IsRough(text, form.First))
        {
            return null;
        }

        var after = -1;
        for (var i = form.First; i < anchor.First; i++)
        {
            after = text.Is(i, "after") ? i : after;
            if (i >= form.End && text.Kinds[i] != TokenKind.Word)
            {
                return null;
            }
        }

        return after < 0 || after > form.End ? null
            : form is { Vague: false, Offset: > 0, ExtraDays: 0, Unit: TimeUnit.Day or TimeUnit.Week }
                ? (form.Offset, form.Unit)
            : StatedLength.Of(draft, index) is { Unit: TimeUnit.Day or TimeUnit.Week } stated
                ? (stated.Amount, stated.Unit)
            : null;
    }

    // A year that stands once is that of both.
    private static int? DaysBetween(ResolvedTime first, ResolvedTime last)
    {
        if (
            first
                is not { Form: { From: null, Month: > 0, Day: > 0, LastDay: 0 } a, Span: { Unit: TimeUnit.Day } start }
            || last
                is not { Form: { From: null, Month: > 0, Day: > 0, LastDay: 0 } b, Span: { Unit: TimeUnit.Day } end }
        )
        {
            return null;
        }

        var from =
            (a.Year > 0) == (b.Year > 0) ? start.Start : start.Start.PlusYears(end.Start.Year - start.Start.Year);
        return end.Start >= from ? Period.DaysBetween(from, end.Start) : null;
    }

    /// <summary>The exact length that an expression goes on by: "two hours later", "after ten days".</summary>
    private static (double Amount, TimeUnit Unit)? LengthOf(ReadingDraft draft, int index)
    {
        var form = draft.ResolvedTimes[index].Form;
        if (form is { Direction: TimeDirection.FromMentioned, Vague: false, Offset: > 0, ExtraDays: 0 })
        {
            return IsRough(draft.Text, form.First) ? null : (form.Offset, form.Unit);
        }

        return
            form.First > 0
            && draft.Text.Is(form.First - 1, "after")
            && !IsRough(draft.Text, form.First - 1)
            && StatedLength.Of(draft, index) is { } length
            ? (length.Amount, length.Unit)
            : null;
    }

    private static bool IsRough(AnnotatedText text, int first)
    {
        for (var i = Math.Max(0, first - 2); i <= first; i++)
        {
            if (
                TimeLexicon.English[text, i].Kind == TimeWordKind.About
                || text.Is(i, "some")
                || text.Is(i, "almost")
                || text.Is(i, "nearly")
                || text.Is(i, "barely")
                || text.Is(i, "than")
            )
            {
                return true;
            }
        }

        return false;
    }

    // ", at 11:00", ", on 1 July", "(11:00)".
    private static bool IsApposed(AnnotatedText text, int from, int to)
    {
        if (to - from is < 1 or > 3 || !(text.Is(from, ",") || text.Is(from, "(")))
        {
            return false;
        }

        for (var i = from + 1; i < to; i++)
        {
            if (!text.Is(i, "at") && !text.Is(i, "on") && !text.Is(i, "precisely") && !text.Is(i, "exactly"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The minutes from one moment to another where both are stated alike; null where they are not.</summary>
    private static double? Between(ResolvedTime first, ResolvedTime last, TimeUnit unit)
    {
        var (a, b) = (first.Form, last.Form);
        if (a is { From: { } from, To: null } && b is { From: { } to, To: null })
        {
            // Without days the clock goes round.
            var gap = (to.Minutes - from.Minutes + MinutesInDay) % MinutesInDay;
            return unit is TimeUnit.Minute or TimeUnit.Hour && SameClock(a, b) && !a.EitherHalf && !b.EitherHalf
                ? gap
                : null;
        }

        return
            a is { From: null, Month: > 0, Day: > 0, LastDay: 0 }
            && b is { From: null, Month: > 0, Day: > 0, LastDay: 0 }
            && (a.Year > 0) == (b.Year > 0)
            && first.Span is { Unit: TimeUnit.Day } start
            && last.Span is { Unit: TimeUnit.Day } end
            && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year
            ? (double)Period.DaysBetween(start.Start, end.Start) * MinutesInDay
            : null;
    }

    private static bool SameClock(TimeForm a, TimeForm b) =>
        a.Zone is null && b.Zone is null
        || a.Zone is { Local: false } one
            && b.Zone is { Local: false } other
            && one.Candidates[0] == other.Candidates[0];

    private static bool Fits((double Amount, TimeUnit Unit) length, double minutes)
    {
        var days = minutes / MinutesInDay;
        return length.Unit switch
        {
            TimeUnit.Minute => Math.Abs(length.Amount - minutes) <= Math.Max(1, length.Amount * 0.1)
                || length.Amount > MinutesInDay,
            TimeUnit.Hour => Math.Abs((length.Amount * 60) - minutes) <= 30 || length.Amount >= 24,
            TimeUnit.Day => Math.Abs(length.Amount - days) <= 1,
            TimeUnit.Week => Math.Abs((length.Amount * 7) - days) <= 4,
            TimeUnit.Month => Math.Abs(length.Amount - (days / DaysInMonth)) < MonthRoom,
            _ => Math.Abs(length.Amount - (days / DaysInMonth / 12)) < MonthRoom,
        };
    }

    private static void Add(ReadingDraft draft, int index, int first, int last, double minutes)
    {
        var words = FindingText.Words(draft.Text, draft.Times[index].Extent);
        var (from, to) = (draft.Times[first].Extent, draft.Times[last].Extent);
        draft.Findings.Add(
            new Finding(
                "H208",
                "duration",
                [from, draft.Times[index].Extent, to],
                $"{words} does not fit: from {FindingText.Words(draft.Text, from)} to {FindingText.Words(draft.Text, to)} it is {FindingText.Length(Duration.FromMinutes(minutes))}.",
                []
            )
        );
    }
}
