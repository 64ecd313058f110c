namespace Hearsay.Reading;

/// <summary>H205: a range whose end lies before its start.</summary>
internal sealed class OrderRule : IFindingRule
{
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
        if (
            a.Span is not { } start
            || b.Span is not { } end
            || !IsRange(draft, a.Form, b.Form)
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

        draft.Findings.Add(
            new Finding(
                "H205",
                "order",
                [draft.Times[first].Extent, draft.Times[second].Extent],
                $"The range ends with {FindingText.Words(draft.Text, draft.Times[second].Extent)}, before it starts with {FindingText.Words(draft.Text, draft.Times[first].Extent)}.",
                []
            )
        );
    }

    /// <summary>Whether the words make one range of them: "from … to …", "between … and …".</summary>
    private static bool IsRange(ReadingDraft draft, TimeForm a, TimeForm b)
    {
        var text = draft.Text;
        if (a.First == 0 || b.First != a.End + 1)
        {
            return false;
        }

        if (
            a.Unit == TimeUnit.Year
            && text.Kinds[a.End] == Hearsay.Language.TokenKind.Dash
            && text.Is(a.First - 1, "(")
            && b.End < text.TokenCount
            && text.Is(b.End, ")")
        )
        {
            return true;
        }

        return text.Is(a.First - 1, "from")
                && (
                    text.Is(a.End, "to")
                    || text.Is(a.End, "until")
                    || text.Is(a.End, "till")
                    || text.Is(a.End, "through")
                )
            || text.Is(a.First - 1, "between") && text.Is(a.End, "and");
    }

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
