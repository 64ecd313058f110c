using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H205: a range whose end lies before its start.</summary>
internal sealed class OrderRule : IFindingRule
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Moves = new HashSet<string>(
        [
            "move",
            "moved",
            "moving",
            "brought",
            "bring",
            "advanced",
            "rescheduled",
            "shifted",
            "changed",
            "change",
            "corrected",
            "correction",
            "amended",
            "revised",
            "compared",
            "fell",
            "rose",
            "dropped",
            "cut",
            "backdated",
        ],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var resolved = draft.ResolvedTimes[i];
            if (resolved.Form is { LastDay: > 0 } range && range.LastDay < range.Day)
            {
                draft.Findings.Add(
                    new Finding(
                        "H205",
                        "order",
                        [draft.Times[i].Extent],
                        $"The range runs from {range.Day} back to {range.LastDay}: it ends before it starts.",
                        []
                    )
                );
            }
            else if (IsBackInOneDay(draft.Text, resolved.Form))
            {
                draft.Findings.Add(
                    new Finding(
                        "H205",
                        "order",
                        [draft.Times[i].Extent],
                        $"The range {FindingText.Words(draft.Text, draft.Times[i].Extent)} of one day ends before it starts.",
                        []
                    )
                );
            }
            else if (i > 0)
            {
                CheckPair(draft, i - 1, i);
            }
        }
    }

    private static void CheckPair(ReadingDraft draft, int first, int second)
    {
        var a = draft.ResolvedTimes[first];
        var b = draft.ResolvedTimes[second];
        if (IsBackOnThatDay(draft, first, a.Form, b.Form))
        {
            Add(draft, first, second);
            return;
        }

        if (
            a.Span is not { } start
            || b.Span is not { } end
            || !(IsRange(draft, a.Form, b.Form) || ToldRange.IsPair(draft, first))
            || !SameKind(a.Form, b.Form)
        )
        {
            return;
        }

        // "from 22 August to 19 August 2016": the year stands once, and is that of both.
        if (a.Form.Year == 0 && b.Form.Year > 0 && start.Start.Year != end.Start.Year)
        {
            start = start with { Start = start.Start.PlusYears(end.Start.Year - start.Start.Year) };
        }

        var from = a.Form.From is { } clock ? ZoneClock.At(start.Start, clock) : start.Start.AtMidnight();
        var to = b.Form.From is { } until ? ZoneClock.At(end.Start, until) : end.Start.AtMidnight();
        if (to >= from)
        {
            return;
        }

        Add(draft, first, second);
    }

    private static void Add(ReadingDraft draft, int first, int second) =>
        draft.Findings.Add(
            new Finding(
                "H205",
                "order",
                [draft.Times[first].Extent, draft.Times[second].Extent],
                $"The range ends with {FindingText.Words(draft.Text, draft.Times[second].Extent)}, before it starts with {FindingText.Words(draft.Text, draft.Times[first].Extent)}.",
                []
            )
        );

    /// <summary>"began at 14:30 and ended at 13:10 that day"</summary>
    private static bool IsBackOnThatDay(ReadingDraft draft, int first, TimeForm a, TimeForm b) =>
        a is { From: { } from, To: null, Zone: null, EitherHalf: false }
        && b is { From: { } to, To: null, Zone: null, EitherHalf: false }
        && to.Minutes < from.Minutes
        && !a.HasDay
        && (IsOneDay(draft.Text, b.End - 2) || IsOneDay(draft.Text, b.End - 3) || IsOneDay(draft.Text, b.End))
        && ToldRange.IsPair(draft, first);

    /// <summary>Whether the words make one range of them: "from … to …", "between … and …".</summary>
    private static bool IsRange(ReadingDraft draft, TimeForm a, TimeForm b)
    {
        var text = draft.Text;
        // "from Monday, 15 July, to Friday, 12 July"
        if (
            a.First > 0
            && b.First == a.End + 2
            && text.Is(a.End, ",")
            && text.Is(a.End + 1, "to")
            && text.Is(a.First - 1, "from")
            && a is { Day: > 0 }
            && b is { Day: > 0 }
        )
        {
            return !IsMove(text, a);
        }

        if (a.First == 0 || b.First != a.End + 1)
        {
            return false;
        }

        // "(12 June 2024 - 2 June 2024)", "12 June-2 June"
        if (
            a is { Unit: TimeUnit.Day, Month: > 0, Day: > 0 }
            && b is { Unit: TimeUnit.Day, Month: > 0, Day: > 0 }
            && text.Kinds[a.End] == TokenKind.Dash
            && (
                text.Is(a.First - 1, "(") && b.End < text.TokenCount && text.Is(b.End, ")")
                || ((text.Shapes[b.First] | text.Shapes[a.End]) & TokenShape.SpaceBefore) == 0
            )
        )
        {
            return !IsMove(text, a);
        }

        if (
            a.Unit is TimeUnit.Year or TimeUnit.Month
            && text.Kinds[a.End] == TokenKind.Dash
            && (
                text.Is(a.First - 1, "(") && b.End < text.TokenCount && text.Is(b.End, ")")
                || (
                    text.Is(a.First - 1, "in")
                    || text.Is(a.First - 1, "during")
                    || text.Is(a.First - 1, "reigned")
                    || text.Is(a.First - 1, "ruled")
                    || text.Is(a.First - 1, "served")
                    || text.Is(a.First - 1, "lived")
                )
                    && (text.Shapes[b.First] & TokenShape.SpaceBefore) == 0
            )
        )
        {
            return true;
        }

        var joined =
            text.Is(a.End, "to") || text.Is(a.End, "until") || text.Is(a.End, "till") || text.Is(a.End, "through");
        return joined && (text.Is(a.First - 1, "from") || a is { Day: > 0 } && b is { Day: > 0 }) && !IsMove(text, a)
            || text.Is(a.First - 1, "between") && text.Is(a.End, "and");
    }

    /// <summary>"moved from 18 September to 15 September", "brought forward from ...": two dates of one thing, and no range.</summary>
    private static bool IsMove(AnnotatedText text, TimeForm a)
    {
        var sentence = text.SentenceAt(text.SentenceOf[a.First]);
        for (var i = sentence.First; i < a.First; i++)
        {
            if (Moves.Contains(text.CharactersOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"from 14:20 until 13:50 the same day": clocks that do not go round midnight.</summary>
    private static bool IsBackInOneDay(AnnotatedText text, TimeForm form) =>
        form is { From: { } from, To: { } to, EitherHalf: false }
        && to.Minutes < from.Minutes
        && (IsOneDay(text, form.End) || IsOneDay(text, form.End - 3) || IsOneDay(text, form.End - 2));

    private static bool IsOneDay(AnnotatedText text, int token) =>
        token >= 0
        && (
            token + 2 < text.TokenCount
                && text.Is(token, "the")
                && text.Is(token + 1, "same")
                && (
                    text.Is(token + 2, "day")
                    || text.Is(token + 2, "morning")
                    || text.Is(token + 2, "afternoon")
                    || text.Is(token + 2, "evening")
                )
            || token + 1 < text.TokenCount && text.Is(token, "that") && text.Is(token + 1, "day")
        );

    /// <summary>
    /// Whether both ends are stated as fully as each other, so that nothing guessed decides: both with their years, or
    /// both days of one month without one.
    /// </summary>
    private static bool SameKind(TimeForm a, TimeForm b) =>
        a.Unit == b.Unit
        && (a.From is null) == (b.From is null)
        && a.Zone is null
        && b.Zone is null
        && !a.BeforeEra
        && !b.BeforeEra
        && (a.Year > 0 && b.Year > 0 || a is { Year: 0, Month: > 0, Day: > 0 } && b.Month == a.Month && b.Day > 0);
}
