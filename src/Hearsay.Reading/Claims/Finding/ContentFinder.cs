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
            at = CueSurroundings.SkipHearer(text, draft, at, high);
        }

        var preposition = verb.Prepositions.Length > 0 ? CueSurroundings.Preposition(text, verb, at, high) : -1;
        if (preposition >= 0)
        {
            draft.Cue = (draft.Cue.First, preposition + 1);
            return Right(text, draft, preposition + 1, high, clause: false);
        }

        var next = CueSurroundings.SkipAdverbials(text, draft, verb, at, high, inverted);
        next = BehindRelative(text, draft, at, next, high, zone);
        var closes = next >= high || IsEnd(text, next);
        var parenthetical =
            draft.Group.Kind != VerbGroupKind.Gerund
            && (inverted || draft.HasSource && FrontContent.IsParenthetical(text, draft, zone, closes));
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
                if (parenthetical || LeadsOn(text, draft, at, quotation, zone))
                {
                    FrontContent.Find(text, draft, verb, zone, inverted);
                }

                draft.Content.Sort();
                return true;
            }

            return verb.Has(CueFrames.Object) && Right(text, draft, next, high, clause: false);
        }

        if (parenthetical && verb.Has(CueFrames.Reporting) && (closes || inverted || verb.Has(CueFrames.Front)))
        {
            var front = FrontContent.Find(text, draft, verb, zone, inverted);
            if (
                front
                && next < high
                && text.IsComma(next)
                && FrontContent.GoesOnBehind(text, next + 1, high, zone, draft)
            )
            {
                draft.Content.Add((next + 1, ClauseEnds.Find(text, next + 1, high, clause: true)));
            }

            // "The repair, said Roe, the mayor, took a year".
            if (
                front
                && inverted
                && next < high
                && text.IsComma(next - 1)
                && text.GroupOf(next) >= 0
                && FrontContent.GoesOnBehind(text, next, high, zone, draft)
            )
            {
                draft.Content.Add((next, ClauseEnds.Find(text, next, high, clause: true)));
            }

            if (front)
            {
                return true;
            }

            if (
                !inverted
                && next + 1 < high
                && text.IsComma(next)
                && FrontContent.GoesOnBehind(text, next + 1, high, zone, draft)
            )
            {
                // "Now, she said, it is over": too little stands in front to be said.
                return Right(text, draft, next + 1, high, clause: true);
            }
        }

        if (
            next + 1 < high
            && text.IsComma(next)
            && draft.HasSource
            && draft.Source.First > 0
            && text.Is(draft.Source.First - 1, "as")
            && verb.Has(CueFrames.Front)
        )
        {
            // "As X maintains, …"
            return Right(text, draft, next + 1, high, clause: true);
        }

        if (next >= high || IsEnd(text, next))
        {
            return verb.Has(CueFrames.Reporting) && FrontContent.Find(text, draft, verb, zone, inverted)
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

        if (text.GroupOf(next) >= 0)
        {
            // "a move that it hopes will help": the verb of what is hoped follows.
            if (verb.Has(CueFrames.Clause) && Relativised(text, draft, zone))
            {
                return Right(text, draft, next, high, clause: true);
            }

            return false;
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

    // "The roof fell in, the owner said in a letter that he sent on Monday": what is said stands in front, and "that"
    // hangs on the letter, for its verb has no object of its own.
    private static int BehindRelative(ClaimText text, ClaimDraft draft, int at, int next, int high, int zone)
    {
        if (
            next == at
            || next + 2 >= high
            || !draft.HasSource
            || !text.Is(next, "that")
            || !text.IsNoun(next - 1)
            || !text.Is(next + 1, WordClass.Subject | WordClass.Pronoun)
            || text.GroupOf(next + 2) is not (>= 0 and var group)
            || text.Groups[group].Kind != VerbGroupKind.Finite
        )
        {
            return next;
        }

        var end = text.Groups[group].End;
        var bare =
            end >= high
            || IsEnd(text, end)
            || text.IsTime(end)
            || text.Is(end, WordClass.Adverb | WordClass.Preposition);
        var low = text.LowOf(draft.Group.Head);
        var before = draft.Source.First - 1;
        if (
            !bare
            || before <= low
            || !text.IsComma(before)
            || text.Is(low, WordClass.Subordinator | WordClass.Preposition)
            || !HasClause(text, low, before, zone)
        )
        {
            return next;
        }

        while (end < high && !IsEnd(text, end))
        {
            end++;
        }

        return end;
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

    // "The plan, he said, “is dead”": a quotation that begins in lower case goes on with what stands in front.
    private static bool LeadsOn(ClaimText text, ClaimDraft draft, int at, int quotation, int zone)
    {
        var before = draft.HasSource ? Math.Min(draft.Source.First, draft.Cue.First) - 1 : -1;
        var inner = text.Text.Quotations[quotation].FirstToken + 1;
        return draft.Group.Kind == VerbGroupKind.Finite
            && before >= text.LowOf(draft.Group.Head)
            && text.IsComma(before)
            && text.IsComma(at)
            && inner < text.Count
            && text.KindOf(inner) == TokenKind.Word
            && !text.IsCapitalised(inner)
            && text.ZoneOf(before) == zone;
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
        || (text.KindOf(i) == TokenKind.Quote && !Opens(text, i));

    private static bool Opens(ClaimText text, int mark) =>
        text.Text.QuotationOf[mark] is >= 0 and var quotation && text.Text.Quotations[quotation].FirstToken == mark;

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

    // "which he denied", "what they called": the content is the word that the clause hangs on.
    private static bool Relativised(ClaimText text, ClaimDraft draft, int zone)
    {
        if (!draft.HasSource)
        {
            return false;
        }

        var before = draft.Source.First - 1;
        if (
            before >= text.LowOf(draft.Group.Head)
            && text.ZoneOf(before) == zone
            && (
                text.Is(before, "which")
                || text.Is(before, "that")
                || text.Is(before, "what")
                || text.Is(before, WordClass.Relative)
            )
        )
        {
            draft.Content.Add((before, before + 1));
            return true;
        }

        return false;
    }
}
