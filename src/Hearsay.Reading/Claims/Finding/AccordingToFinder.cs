using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds "according to X", "in the words of X", "as per X", with the clause that they stand in.</summary>
internal static class AccordingToFinder
{
    public static void Find(ClaimText text, List<ClaimDraft> found)
    {
        for (var i = 0; i + 2 < text.Count; i++)
        {
            var end =
                text.Is(i, "according") && text.Is(i + 1, "to") ? i + 2
                : text.Is(i, "in")
                && text.Is(i + 1, "the")
                && i + 4 < text.Count
                && text.Is(i + 2, "words")
                && text.Is(i + 3, "of")
                    ? i + 4
                : IsPer(text, i) ? i + 1
                : -1;
            if (end > 0 && TryFind(text, i, end) is { } draft)
            {
                found.Add(draft);
            }
        }
    }

    // ", per the memo", ", per the Times": somebody or something that can say it, behind a comma; no "per day".
    private static bool IsPer(ClaimText text, int i)
    {
        if (!text.Is(i, "per") || i == 0 || !text.IsComma(i - 1))
        {
            return false;
        }

        var end = NounPhrases.EndOf(text, i + 1, text.HighOf(i), links: false);
        return end > i + 1
            && (
                text.Is(end - 1, WordClass.Document | WordClass.Body | WordClass.Person | WordClass.Outlet)
                || text.Has(end - 1, RelayWord.Utterance | RelayWord.Dispatch | RelayWord.Voice | RelayWord.Masthead)
                || text.Has(end - 1, RelayWord.Press)
            );
    }

    private static ClaimDraft? TryFind(ClaimText text, int cue, int from)
    {
        var zone = text.ZoneOf(cue);
        var low = text.LowOf(cue);
        var high = text.HighOf(cue);
        var (first, end) = InvertedSource.Find(text, from, high, verbBefore: false);
        if (end <= first)
        {
            return null;
        }

        var draft = new ClaimDraft { Cue = (cue, from), Source = (first, end) };
        var before = BeforePart(text, cue, low, zone, out var opened);
        var after = end;
        while (after < high && text.IsComma(after))
        {
            after++;
        }

        var initial = before.End <= before.First || opened;
        if (
            initial
            && text.IsComma(end - 1)
            && (end >= high || text.Is(end, WordClass.Relative) || text.KindOf(end) == TokenKind.Stop)
        )
        {
            // "According to X, the Y did Z, whose …": what looked like an apposition is what is said.
            draft.Source = InvertedSource.Find(text, from, high, apposition: false, verbBefore: false);
            end = draft.Source.End;
            after = end;
            while (after < high && text.IsComma(after))
            {
                after++;
            }
        }

        if (!initial)
        {
            draft.Content.Add(before);
            // "X, according to Y, is Z": the rest of the clause belongs to it where a verb goes on with it.
            if (
                text.IsComma(before.End)
                && after > end
                && after < high
                && text.GroupOf(after) >= 0
                && text.Groups[text.GroupOf(after)].Kind == VerbGroupKind.Finite
            )
            {
                draft.Content.Add((after, ClauseEnds.Find(text, after, high, clause: true)));
            }
            else if (
                text.IsComma(end - 1)
                && end < high
                && text.GroupOf(end) >= 0
                && text.Groups[text.GroupOf(end)].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive
            )
            {
                draft.Content.Add((end, ClauseEnds.Find(text, end, high, clause: true)));
            }

            return draft;
        }

        if (after >= high || text.KindOf(after) == TokenKind.Stop)
        {
            return null;
        }

        var stop =
            text.NestedAt(after, zone) is >= 0 and var quotation && text.Text.Quotations[quotation].FirstToken == after
                ? Math.Max(text.Text.Quotations[quotation].EndToken, ClauseEnds.Find(text, after, high, clause: true))
                : ClauseEnds.Find(text, after, high, clause: true);
        draft.Content.Add((after, stop));
        draft.Quotes = text.KindOf(after) == TokenKind.Quote;
        return draft;
    }

    /// <summary>What stands in front of the cue in its sentence.</summary>
    private static (int First, int End) BeforePart(ClaimText text, int cue, int low, int zone, out bool opened)
    {
        opened = false;
        var end = cue;
        if (
            end > 0
            && end == low
            && text.NestedAt(end - 1, zone) is >= 0 and var front
            && text.Text.Quotations[front].EndToken == end
        )
        {
            return (text.Text.Quotations[front].FirstToken, end);
        }

        var lead = end > low + 1 && text.IsComma(end - 1) ? end - 2 : end - 1;
        if (lead >= low && text.Is(lead, WordClass.That | WordClass.Coordinator))
        {
            // "…, and according to X, …": what is said follows.
            opened = true;
            return (end, end);
        }

        var straddles =
            low < end && text.NestedAt(low, zone) is >= 0 and var open && text.Text.Quotations[open].FirstToken < low
                ? text.Text.Quotations[open].FirstToken
                : low;
        var first = straddles;
        for (var i = end - 1; i > low; i--)
        {
            if (text.ZoneOf(i) == zone && text.CharOf(i) == ';')
            {
                first = i + 1;
                break;
            }
        }

        while (end > first && (text.IsComma(end - 1) || text.IsDash(end - 1)) && text.ZoneOf(end - 1) == zone)
        {
            end--;
        }

        return (first, end);
    }
}
