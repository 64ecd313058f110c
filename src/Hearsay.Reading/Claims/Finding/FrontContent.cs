using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds what stands in front of "X said": a quotation, or a clause that a comma closes.</summary>
internal static class FrontContent
{
    /// <summary>Whether "X said" follows a quotation, or stands between commas or behind one at the sentence's end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">The claim, with cue and source.</param>
    /// <param name="zone">The zone of the cue.</param>
    /// <param name="closes">Whether a comma or a stop follows the cue.</param>
    public static bool IsParenthetical(ClaimText text, ClaimDraft draft, int zone, bool closes)
    {
        var before = Math.Min(draft.Source.First, draft.Cue.First) - 1;
        var low = text.LowOf(draft.Group.Head);
        if (before < low)
        {
            return before >= 0
                && EndsQuotation(text, before, zone, draft.Group.Head)
                && (closes || !EndsSentence(text, before, draft.Group.Head));
        }

        if (text.Is(before, "as"))
        {
            return closes && before > low;
        }

        return closes
                && before >= low
                && (text.IsComma(before) || text.IsDash(before) || EndsLostClause(text, before, low))
            || before >= 0
                && EndsQuotation(text, before, zone, draft.Group.Head)
                && (closes || !EndsSentence(text, before, draft.Group.Head));
    }

    // A quotation that a full stop ends, in a sentence before, is not what this verb says unless nothing else can be.
    private static bool EndsSentence(ClaimText text, int mark, int head) =>
        mark > 0
        && text.KindOf(mark - 1) == TokenKind.Stop
        && text.CharOf(mark - 1) == '.'
        && text.Text.SentenceOf[mark] != text.Text.SentenceOf[head];

    // "At least 20 people died a monitor said": in a text that lost its commas the speaker stands bare at the end.
    private static bool EndsLostClause(ClaimText text, int before, int low)
    {
        if (!text.LacksCommas || before - low < 3 || text.GroupOf(before) >= 0 || text.Is(before, WordClass.Breaks))
        {
            return false;
        }

        for (var i = low; i < before; i++)
        {
            if (
                text.GroupOf(i) is >= 0 and var group
                && text.Groups[group].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive
            )
            {
                return true;
            }
        }

        return false;
    }

    public static bool EndsQuotation(ClaimText text, int token, int zone, int head)
    {
        var nested = text.NestedAt(token, zone);
        return nested >= 0
            && text.Text.Quotations[nested].EndToken == token + 1
            && text.Text.ParagraphOf(text.Text.SentenceOf[token]) == text.Text.ParagraphOf(text.Text.SentenceOf[head]);
    }

    public static bool Find(ClaimText text, ClaimDraft draft, CueVerb verb, int zone, bool inverted)
    {
        var low = text.LowOf(draft.Group.Head);
        var end = draft.HasSource ? Math.Min(draft.Source.First, draft.Cue.First) : draft.Cue.First;
        var asClause = end > low && text.Is(end - 1, "as");
        if (asClause)
        {
            end--;
        }

        if (end <= 0)
        {
            return false;
        }

        var last = end - 1;
        if (EndsQuotation(text, last, zone, draft.Group.Head))
        {
            if (!verb.Has(CueFrames.Quotation) && !verb.Has(CueFrames.Front))
            {
                return false;
            }

            draft.Quotes = true;
            var quotation = text.Text.Quotations[text.NestedAt(last, zone)];
            var first = quotation.FirstToken;
            // Words of the same sentence in front of the quotation belong to what is said, unless they report themselves.
            var start = FrontStart(text, low, first, zone);
            draft.Content.Insert(0, (start < first ? start : first, end));
            return true;
        }

        if (
            last < low
            || !(
                asClause
                || EndsLostClause(text, last, low)
                || text.IsComma(last)
                || text.IsDash(last)
                || text.KindOf(last) == TokenKind.Stop && text.CharOf(last) is '?' or '!'
            )
        )
        {
            return false;
        }

        var from = FrontStart(text, low, last, zone);
        if (last - from < 2 || !verb.Has(CueFrames.Front))
        {
            return false;
        }

        draft.Content.Insert(
            0,
            (from, ClauseEnds.Trim(text, from, text.IsComma(last) || text.IsDash(last) ? last : end))
        );
        return true;
    }

    private static int FrontStart(ClaimText text, int low, int end, int zone)
    {
        // Only a reporting clause earlier in the sentence stops what stands in front.
        for (var i = end - 1; i >= low; i--)
        {
            if (text.CharOf(i) == ';')
            {
                return i + 1;
            }
        }

        return low;
    }

    public static bool GoesOnBehind(ClaimText text, int next, int high, int zone, ClaimDraft draft)
    {
        if (next >= high)
        {
            return false;
        }

        return !ClauseEnds.StartsReport(text, next, high, zone)
            && (
                text.GroupOf(next) < 0
                || text.Groups[text.GroupOf(next)].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive
            )
            && !(text.Is(next, WordClass.Relative))
            && !(text.Is(next, "as") || text.Is(next, "while") || text.Is(next, "when") || text.Is(next, "after"));
    }
}
