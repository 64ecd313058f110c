using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds what a verb says: behind it, before it, or on both sides of it.</summary>
internal static class ContentFinder
{
    /// <summary>Puts the content, the hearer and what belongs to the cue into <paramref name="draft"/>; false where nothing is said.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">The claim, with cue and source.</param>
    /// <param name="verb">The cue's verb.</param>
    /// <param name="from">The token behind the cue, or behind an inverted source.</param>
    /// <param name="inverted">Whether the source stands behind the verb.</param>
    public static bool Find(ClaimText text, ClaimDraft draft, CueVerb verb, int from, bool inverted)
    {
        var high = text.HighOf(draft.Group.Head);
        var zone = text.ZoneOf(draft.Group.Head);
        var at = from;
        if (verb.Has(CueFrames.Hearer) && !inverted)
        {
            at = SkipHearer(text, draft, at, high);
        }

        var preposition = verb.Prepositions.Length > 0 ? Preposition(text, verb, at, high) : -1;
        if (preposition >= 0)
        {
            draft.Cue = (draft.Cue.First, preposition + 1);
            return Right(text, draft, preposition + 1, high, clause: false);
        }

        var next = SkipAdverbials(text, draft, verb, at, high, inverted);
        var parenthetical = inverted || draft.HasSource && IsParenthetical(text, draft, zone);
        if (next < high && OpensQuotation(text, next, zone, out var quotation))
        {
            if (verb.Has(CueFrames.Quotation) || verb.Has(CueFrames.Clause))
            {
                draft.Quotes = true;
                var end = text.Text.Quotations[quotation].EndToken;
                var open = next;
                draft.Content.Add(
                    (FirstOf(text, quotation, open), end < high ? QuotedEnd(text, end, high, zone) : end)
                );
                if (parenthetical)
                {
                    Front(text, draft, verb, zone, inverted);
                }

                draft.Content.Sort();
                return true;
            }

            return verb.Has(CueFrames.Object) && Right(text, draft, next, high, clause: false);
        }

        if (parenthetical && verb.Has(CueFrames.Reporting))
        {
            var front = Front(text, draft, verb, zone, inverted);
            if (front && next < high && text.IsComma(next) && GoesOnBehind(text, next + 1, high, zone, draft))
            {
                draft.Content.Add((next + 1, ClauseEnds.Find(text, next + 1, high, clause: true)));
            }

            if (front)
            {
                return true;
            }
        }

        if (next >= high || IsEnd(text, next))
        {
            return verb.Has(CueFrames.Reporting) && Front(text, draft, verb, zone, inverted)
                || Relativised(text, draft, zone);
        }

        if (text.CharOf(next) == ':')
        {
            return verb.Has(CueFrames.Quotation) && next + 1 < high && Right(text, draft, next + 1, high, clause: true);
        }

        if (text.Is(next, "that") && verb.Has(CueFrames.Clause))
        {
            return Right(text, draft, next, high, clause: true);
        }

        if (text.Is(next, WordClass.To) && text.GroupOf(next) >= 0)
        {
            return
                verb.Has(CueFrames.Infinitive) || verb.Has(CueFrames.Seeming) || draft.Hearer.End > draft.Hearer.First
                ? Right(text, draft, next, high, clause: true)
                : draft.Group.Kind == VerbGroupKind.Passive && Right(text, draft, next, high, clause: true);
        }

        if (text.Is(next, WordClass.Question))
        {
            return (verb.Has(CueFrames.Question) || verb.Has(CueFrames.Object) || verb.Has(CueFrames.Clause))
                && Right(text, draft, next, high, clause: true);
        }

        if (text.GroupOf(next) >= 0 && text.Groups[text.GroupOf(next)].Kind == VerbGroupKind.Gerund)
        {
            return (verb.Has(CueFrames.Gerund) || verb.Has(CueFrames.Object))
                && Right(text, draft, next, high, clause: true);
        }

        if (text.Is(next, "as") && draft.Group.Kind == VerbGroupKind.Passive)
        {
            return Right(text, draft, next, high, clause: false);
        }

        if (text.Is(next, WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.To))
        {
            return Relativised(text, draft, zone);
        }

        var finite = HasClause(text, next, high, zone);
        if (finite && verb.Has(CueFrames.Clause))
        {
            return Right(text, draft, next, high, clause: true);
        }

        return (verb.Has(CueFrames.Object) || finite && verb.Has(CueFrames.Front))
            && text.GroupOf(next) < 0
            && Right(text, draft, next, high, clause: false);
    }

    private static bool Right(ClaimText text, ClaimDraft draft, int from, int high, bool clause)
    {
        if (from >= high)
        {
            return false;
        }

        var end = ClauseEnds.Find(text, from, high, clause);
        if (end <= from)
        {
            return false;
        }

        draft.Content.Add((from, end));
        return true;
    }

    // Behind a quotation the sentence may go on with it ("said the “plan” would fail").
    private static int QuotedEnd(ClaimText text, int end, int high, int zone)
    {
        if (end >= high || text.KindOf(end) == TokenKind.Stop || ClauseEnds.StartsReport(text, end, high, zone))
        {
            return end;
        }

        var last = end - 2;
        if (text.KindOf(Math.Max(0, last)) == TokenKind.Stop || text.IsComma(Math.Max(0, last)) || text.IsComma(end))
        {
            return end;
        }

        return ClauseEnds.Find(text, end - 1, high, clause: true);
    }

    private static int FirstOf(ClaimText text, int quotation, int from) =>
        Math.Min(from, text.Text.Quotations[quotation].FirstToken);

    private static bool OpensQuotation(ClaimText text, int at, int zone, out int quotation)
    {
        quotation = text.KindOf(at) == TokenKind.Quote ? text.NestedAt(at, zone) : -1;
        return quotation >= 0 && text.Text.Quotations[quotation].FirstToken == at;
    }

    private static bool IsEnd(ClaimText text, int i) =>
        text.KindOf(i) == TokenKind.Stop
        || text.IsComma(i)
        || text.CharOf(i) == ';'
        || text.IsDash(i)
        || (text.KindOf(i) is TokenKind.Bracket)
        || (text.KindOf(i) == TokenKind.Quote);

    private static int Preposition(ClaimText text, CueVerb verb, int at, int high)
    {
        // "spoke out strongly against", "called repeatedly for": an adverb may stand between.
        if (at < high && text.Is(at, WordClass.Adverb) && at + 1 < high)
        {
            at++;
        }

        if (at >= high)
        {
            return -1;
        }

        foreach (var preposition in verb.Prepositions)
        {
            if (
                text.Is(at, preposition)
                && !(preposition == "to" && text.GroupOf(at) >= 0)
                && !(at + 1 < high && text.IsTime(at + 1))
            )
            {
                return at;
            }
        }

        return -1;
    }

    private static int SkipHearer(ClaimText text, ClaimDraft draft, int at, int high)
    {
        if (at >= high || text.KindOf(at) == TokenKind.Quote || text.Is(at, "that"))
        {
            return at;
        }

        var end = NounPhrases.EndOf(text, at, high, links: false);
        if (end == at || text.Is(at, WordClass.Subject))
        {
            return at;
        }

        draft.Hearer = (at, end);
        return end;
    }

    private static int SkipAdverbials(ClaimText text, ClaimDraft draft, CueVerb verb, int at, int high, bool inverted)
    {
        var i = at;
        var zone = text.ZoneOf(draft.Group.Head);
        while (i < high)
        {
            if (text.Is(i, "that") || (text.GroupOf(i) >= 0 && text.Is(i, WordClass.To)))
            {
                break;
            }

            if (
                (text.Is(i, WordClass.Adverb) || text.TagOf(i) == PartOfSpeech.Adv)
                && !text.Is(i, WordClass.Question)
                && text.GroupOf(i) < 0
            )
            {
                i++;
                continue;
            }

            if (text.IsTime(i) || (text.Is(i, WordClass.Part) && i + 1 < high && text.IsTime(i + 1)))
            {
                i++;
                continue;
            }

            if (
                text.Is(i, WordClass.Preposition | WordClass.To)
                && text.GroupOf(i) < 0
                && !text.Is(i, "like")
                && (!text.Is(i, "as") || text.Is(i + 1 < high ? i + 1 : i, "part"))
            )
            {
                var end =
                    i + 1 < high && text.ZoneOf(i + 1) == zone
                        ? NounPhrases.EndOf(
                            text,
                            i + 1,
                            high,
                            links: text.Is(i, "in") || text.Is(i, "at") || text.Is(i, "to") || text.Is(i, "during")
                        )
                        : i + 1;
                if (end == i + 1)
                {
                    break;
                }

                // "said in a statement": the place of the saying is part of the cue.
                if (
                    i == draft.Cue.End
                    && text.Is(i, "in")
                    && text.Is(i + 1, WordClass.Determiner)
                    && end - i <= 4
                    && text.Is(end - 1, WordClass.Document)
                )
                {
                    draft.Cue = (draft.Cue.First, end);
                }

                i = end;
                continue;
            }

            if (text.IsComma(i) && i + 1 < high && i > at | inverted)
            {
                // "said on Monday, “…”".
                if (text.KindOf(i + 1) == TokenKind.Quote && text.NestedAt(i + 1, zone) >= 0)
                {
                    return i + 1;
                }

                // "said, as he left, that …"
                break;
            }

            if (text.IsComma(i) && i + 1 < high && text.KindOf(i + 1) == TokenKind.Quote)
            {
                return i + 1;
            }

            if (text.CharOf(i) == ':' && i + 1 < high && text.KindOf(i + 1) == TokenKind.Quote)
            {
                return i + 1;
            }

            break;
        }

        return i;
    }

    private static bool HasClause(ClaimText text, int from, int high, int zone)
    {
        for (var i = from; i < high; i++)
        {
            var group = text.GroupOf(i);
            if (group >= 0 && text.ZoneOf(i) == zone)
            {
                return text.Groups[group].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive;
            }

            if (text.IsComma(i) || text.Is(i, WordClass.Relative | WordClass.Subordinator) && !text.Is(i, "as"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether "X said" stands between commas, or behind one at the sentence's end.</summary>
    private static bool IsParenthetical(ClaimText text, ClaimDraft draft, int zone)
    {
        var before = Math.Min(draft.Source.First, draft.Cue.First) - 1;
        var low = text.LowOf(draft.Group.Head);
        if (before < low)
        {
            return before >= 0 && EndsQuotation(text, before, zone, draft.Group.Head);
        }

        if (text.Is(before, "as"))
        {
            before--;
        }

        return before >= low && (text.IsComma(before) || text.IsDash(before))
            || before >= 0 && EndsQuotation(text, before, zone, draft.Group.Head);
    }

    private static bool EndsQuotation(ClaimText text, int token, int zone, int head)
    {
        var nested = text.NestedAt(token, zone);
        return nested >= 0
            && text.Text.Quotations[nested].EndToken == token + 1
            && text.Text.ParagraphOf(text.Text.SentenceOf[token]) == text.Text.ParagraphOf(text.Text.SentenceOf[head]);
    }

    private static bool Front(ClaimText text, ClaimDraft draft, CueVerb verb, int zone, bool inverted)
    {
        var low = text.LowOf(draft.Group.Head);
        var end = draft.HasSource ? Math.Min(draft.Source.First, draft.Cue.First) : draft.Cue.First;
        if (end > low && text.Is(end - 1, "as"))
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
                text.IsComma(last)
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

        draft.Content.Insert(0, (from, ClauseEnds.Trim(text, from, last)));
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

    private static bool GoesOnBehind(ClaimText text, int next, int high, int zone, ClaimDraft draft)
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

    // "which he denied", "what they called": the content is the word that the clause hangs on.
    private static bool Relativised(ClaimText text, ClaimDraft draft, int zone)
    {
        if (!draft.HasSource)
        {
            return false;
        }

        var before = draft.Source.First - 1;
        if (before >= text.LowOf(draft.Group.Head) && text.ZoneOf(before) == zone && text.Is(before, "which"))
        {
            draft.Content.Add((before, before + 1));
            return true;
        }

        return false;
    }
}
