using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Holds learnt claims to what is certain: whose words are nobody's, and where no content can begin.</summary>
internal static class LearntClaims
{
    /// <summary>Mends a claim's ends.</summary>
    /// <returns>Whether it stands.</returns>
    public static bool Mend(ClaimText text, ClaimDraft claim)
    {
        TrimContent(text, claim);
        TakePairs(text, claim);
        PartParagraphs(text, claim);
        return claim.Content.Count > 0
            && !Nesting.IsReader(text, claim)
            && !Nesting.IsSupposed(text, claim)
            && !IsAuthorsOwn(text, claim)
            && !IsAct(text, claim);
    }

    // A dateline and a paragraph's number are nobody's words.
    private static void TrimContent(ClaimText text, ClaimDraft claim)
    {
        if (text.ZoneOf(claim.Cue.First) >= 0)
        {
            return;
        }

        var low = text.LowOf(claim.Cue.First);
        var start = text.Text.SentenceStarts[text.Text.SentenceOf[claim.Cue.First]];
        for (var i = claim.Content.Count - 1; i >= 0; i--)
        {
            var (first, end) = claim.Content[i];
            if (first >= start && first < low)
            {
                claim.Content[i] = (low, end);
                if (end <= low)
                {
                    claim.Content.RemoveAt(i);
                }
            }
        }
    }

    // A bracket without its partner is left out; a quotation that is left at the end of a sentence is taken to its own end.
    private static void TakePairs(ClaimText text, ClaimDraft claim)
    {
        for (var i = 0; i < claim.Content.Count; i++)
        {
            var (first, end) = claim.Content[i];
            if (first + 1 < end && IsBracket(text, first, '(') && !Holds(text, first + 1, end, ')'))
            {
                first++;
            }

            if (first + 1 < end && IsBracket(text, end - 1, ')') && !Holds(text, first, end - 1, '('))
            {
                end--;
            }

            if (QuotationAt(text, claim, first) is { } opened && StartOf(text, first) == first)
            {
                first = Math.Min(first, Math.Max(opened.FirstToken, i > 0 ? claim.Content[i - 1].End : 0));
            }

            if (QuotationAt(text, claim, end - 1) is { } open && EndOf(text, end - 1) == end)
            {
                var next = i + 1 < claim.Content.Count ? claim.Content[i + 1].First : text.Count;
                end = Math.Max(end, Math.Min(open.EndToken, next));
            }

            claim.Content[i] = (first, end);
        }
    }

    // The quoted sentences that a token stands in; null where the cue stands there too.
    private static Quotation? QuotationAt(ClaimText text, ClaimDraft claim, int token)
    {
        if (text.ZoneOf(token) is not (>= 0 and var zone))
        {
            return null;
        }

        var quotation = text.Text.Quotations[zone];
        return quotation.FirstToken <= claim.Cue.First && claim.Cue.First < quotation.EndToken ? null : quotation;
    }

    private static int StartOf(ClaimText text, int token) => text.Text.SentenceStarts[text.Text.SentenceOf[token]];

    private static int EndOf(ClaimText text, int token) => text.Text.SentenceAt(text.Text.SentenceOf[token]).End;

    private static bool IsBracket(ClaimText text, int token, char bracket) =>
        text.KindOf(token) == TokenKind.Bracket && text.Text.CharactersOf(token)[0] == bracket;

    private static bool Holds(ClaimText text, int first, int end, char bracket)
    {
        for (var i = first; i < end; i++)
        {
            if (IsBracket(text, i, bracket))
            {
                return true;
            }
        }

        return false;
    }

    // Each paragraph of a long quotation is a stretch of its own.
    private static void PartParagraphs(ClaimText text, ClaimDraft claim)
    {
        for (var i = claim.Content.Count - 1; i >= 0; i--)
        {
            var (first, end) = claim.Content[i];
            for (var s = text.Text.SentenceOf[end - 1]; s > text.Text.SentenceOf[first]; s--)
            {
                if (text.Text.ParagraphOf(s) != text.Text.ParagraphOf(s - 1))
                {
                    var start = text.Text.SentenceStarts[s];
                    claim.Content.Insert(i + 1, (start, end));
                    claim.Content[i] = (first, start);
                    end = start;
                }
            }
        }
    }

    // "It is clear that", "Note that", "also known as": the author's own view, what he asks of the reader, a name.
    private static bool IsAuthorsOwn(ClaimText text, ClaimDraft claim) =>
        !claim.HasSource
        && (
            text.Is(claim.Cue.First, "it") && claim.Cue.End - claim.Cue.First > 2
            || text.Text.FineTags[claim.Cue.First] is FineTag.VerbBase or FineTag.VerbPresent
            || text.Is(claim.Cue.End - 1, "as") && text.Is(claim.Cue.End - 2, "known")
        );

    // "decides to bomb": to decide on doing is to do, where the lexicon gives the verb no infinitive.
    private static bool IsAct(ClaimText text, ClaimDraft claim) =>
        claim.Verb is { Stance: Stance.Commits } verb
        && !verb.Has(CueFrames.Infinitive)
        && text.Is(claim.Content[0].First, WordClass.To);
}
