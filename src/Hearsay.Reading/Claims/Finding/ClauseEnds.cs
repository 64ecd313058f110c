using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds where a content that runs on to the right ends.</summary>
internal static class ClauseEnds
{
    /// <summary>The token after the content that begins at <paramref name="from"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="high">The token that it must end before.</param>
    /// <param name="clause">Whether it is a clause, which may go on behind commas; else a phrase, which ends at the first sign of another clause.</param>
    public static int Find(ClaimText text, int from, int high, bool clause)
    {
        var zone = text.ZoneOf(from);
        if (text.NestedAt(from, text.Is(from, WordClass.That) ? zone : OuterZone(text, from)) >= 0)
        {
            zone = OuterZone(text, from);
        }

        var i = from;
        while (i < high)
        {
            var nested = text.NestedAt(i, zone);
            if (nested >= 0)
            {
                i = Math.Max(i + 1, text.Text.Quotations[nested].EndToken);
                if (i < high && ClosesWithComma(text, nested) && StartsReport(text, i, high, zone))
                {
                    return i;
                }

                continue;
            }

            if (text.KindOf(i) == TokenKind.Bracket && text.CharOf(i) is '(' or '[')
            {
                i = Math.Max(i + 1, NounPhrases.BracketEnd(text, i, high));
                continue;
            }

            if (text.KindOf(i) == TokenKind.Bracket)
            {
                return Trim(text, from, i);
            }

            if (i > from && Ends(text, i, from, high, zone, clause))
            {
                return i;
            }

            i++;
        }

        return Trim(text, from, high);
    }

    /// <summary>Takes the stops and the marks off a content's end that are not its own.</summary>
    public static int Trim(ClaimText text, int from, int end)
    {
        while (end > from + 1)
        {
            var kind = text.KindOf(end - 1);
            if (
                kind == TokenKind.Stop && text.CharOf(end - 1) is not ('?' or '!')
                || text.IsComma(end - 1)
                || text.CharOf(end - 1) is ';' or ':'
                || text.IsDash(end - 1)
            )
            {
                end--;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int OuterZone(ClaimText text, int from) =>
        from > 0 && text.Text.SentenceOf[from - 1] == text.Text.SentenceOf[from]
            ? text.ZoneOf(from - 1)
            : text.ZoneOf(from);

    private static bool ClosesWithComma(ClaimText text, int quotation)
    {
        var q = text.Text.Quotations[quotation];
        var last = (q.Closed ? q.EndToken - 1 : q.EndToken) - 1;
        return last > q.FirstToken && text.IsComma(last);
    }

    private static bool Ends(ClaimText text, int i, int from, int high, int zone, bool clause)
    {
        if (text.CharOf(i) == ';')
        {
            return true;
        }

        if (text.IsComma(i) || text.IsDash(i))
        {
            if (
                i > from + 1
                && i + 1 < high
                && !text.Is(i - 1, WordClass.That)
                && StartsReport(text, i + 1, high, zone)
            )
            {
                return true;
            }

            if (!clause)
            {
                return text.IsComma(i) && !GoesOn(text, i + 1, high);
            }

            // "…, who said he slept, was dismissed": the verb behind the comma is not the content's.
            return text.IsComma(i)
                && i > from + 1
                && i + 1 < high
                && text.GroupOf(i + 1) >= 0
                && text.Groups[text.GroupOf(i + 1)] is { Kind: VerbGroupKind.Finite or VerbGroupKind.Passive } next
                && next.Start == i + 1
                && text.Is(next.Start, WordClass.Auxiliary);
        }

        if (clause)
        {
            // "… said A and added B", "… said A as he left": the first is another cue of the same subject.
            return text.Is(i, "and")
                && i + 1 < high
                && IsCueGroup(text, i + 1, VerbGroupKind.Finite)
                && PastLike(text, i + 1);
        }

        return text.Is(i, WordClass.Subordinator)
                && !text.Is(i, "as")
                && !text.Is(i, "since")
                && !text.Is(i, "like")
                && text.TagOf(i) is not PartOfSpeech.Adp
            || text.Is(i, "according")
            || (
                text.Is(i, WordClass.Coordinator)
                && i + 1 < high
                && text.GroupOf(i + 1) >= 0
                && text.Groups[text.GroupOf(i + 1)].Kind == VerbGroupKind.Finite
            )
            || IsCueGroup(text, i, VerbGroupKind.Gerund) && text.Is(i, "saying");
    }

    // A phrase goes on behind a comma as a list: "A, B and C".
    private static bool GoesOn(ClaimText text, int next, int high)
    {
        if (next >= high || text.GroupOf(next) >= 0 || text.Is(next, WordClass.Breaks & ~WordClass.Question))
        {
            return false;
        }

        var end = NounPhrases.EndOf(text, next, high, links: true);
        return end > next
            && end < high
            && (
                text.Is(end, "and")
                || text.Is(end - 1, "and")
                || (text.IsComma(end) && end + 1 < high && text.Is(end + 1, "and"))
            );
    }

    private static bool PastLike(ClaimText text, int i)
    {
        var group = text.Groups[text.GroupOf(i)];
        return text.EntryOf(group.Head) is { } entry && (entry.Forms & (VerbForms.Past | VerbForms.Third)) != 0;
    }

    private static bool IsCueGroup(ClaimText text, int i, VerbGroupKind kind)
    {
        if (text.GroupOf(i) < 0)
        {
            return false;
        }

        var group = text.Groups[text.GroupOf(i)];
        return group.Kind == kind
            && group.Start == i
            && text.EntryOf(group.Head) is { Verbs.Length: > 0 } entry
            && (entry.Verbs[^1].Frames & CueFrames.Reporting)
                is CueFrames.Reporting
                    or (CueFrames.Quotation | CueFrames.Clause);
    }

    /// <summary>Whether words that report something begin here: "adding that", "according to", "he said", "but Smith said".</summary>
    public static bool StartsReport(ClaimText text, int i, int high, int zone)
    {
        if (i >= high || text.ZoneOf(i) != zone)
        {
            return false;
        }

        if (text.Is(i, "according"))
        {
            return true;
        }

        if (text.GroupOf(i) >= 0)
        {
            return IsCueGroup(text, i, VerbGroupKind.Gerund) || (text.Is(i, "says") || text.Is(i, "said"));
        }

        if (
            text.Is(i, WordClass.Coordinator)
            || text.Is(i, "while")
            || text.Is(i, "although")
            || text.Is(i, "though")
            || text.Is(i, "as")
        )
        {
            i++;
            if (i < high && text.GroupOf(i) >= 0)
            {
                return IsCueGroup(text, i, VerbGroupKind.Finite);
            }
        }

        var end = NounPhrases.EndOf(text, i, high, links: true);
        if (end == i || end >= high)
        {
            return false;
        }

        if (text.IsComma(end))
        {
            return false;
        }

        return IsCueGroup(text, end, VerbGroupKind.Finite);
    }
}
