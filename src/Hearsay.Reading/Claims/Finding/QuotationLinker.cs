using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Gives the quotations that no cue reaches to the speaker of the words before them.</summary>
/// <remarks>
/// "“A,” she said. “B. C.”": what stands between marks in the same paragraph, and in paragraphs that begin with a mark
/// because the quotation runs on, belongs to the claim before it.
/// </remarks>
internal static class QuotationLinker
{
    public static void Link(ClaimText text, List<ClaimDraft> claims)
    {
        var quotations = text.Text.Quotations;
        if (quotations.Length == 0)
        {
            return;
        }

        var ownerOf = new ClaimDraft?[quotations.Length];
        for (var q = 0; q < quotations.Length; q++)
        {
            if (!ZoneReader.IsZone(text.Text, q) || ZoneReader.ParentOf(text.Text, q) >= 0)
            {
                continue;
            }

            var quotation = quotations[q];
            ownerOf[q] = Holder(claims, quotation);
            if (ownerOf[q] is not null)
            {
                continue;
            }

            var owner =
                quotation.Continues >= 0 ? ownerOf[quotation.Continues]
                : StandsAlone(text, quotation) ? Before(text, claims, quotation)
                : null;
            if (owner is not null && !CueInside(owner, quotation))
            {
                owner.Content.Add((quotation.FirstToken, quotation.EndToken));
                owner.Content.Sort();
                ownerOf[q] = owner;
            }
        }
    }

    private static bool CueInside(ClaimDraft claim, Quotation quotation) =>
        quotation.FirstToken <= claim.Cue.First && claim.Cue.First < quotation.EndToken;

    private static ClaimDraft? Holder(List<ClaimDraft> claims, Quotation quotation)
    {
        foreach (var claim in claims)
        {
            if (claim.ContentHolds(quotation.FirstToken) || claim.ContentHolds(quotation.EndToken - 1))
            {
                return claim;
            }
        }

        return null;
    }

    /// <summary>Whether the quotation makes up a whole sentence, or more.</summary>
    private static bool StandsAlone(ClaimText text, Quotation quotation)
    {
        var first = quotation.FirstToken;
        var sentence = text.Text.SentenceOf[first];
        if (text.Text.SentenceStarts[sentence] != first)
        {
            return false;
        }

        var end = quotation.EndToken;
        return end >= text.Count
            || text.Text.SentenceOf[end] != text.Text.SentenceOf[end - 1]
            || text.KindOf(end) == TokenKind.Stop;
    }

    private static ClaimDraft? Before(ClaimText text, List<ClaimDraft> claims, Quotation quotation)
    {
        var paragraph = text.Text.ParagraphOf(text.Text.SentenceOf[quotation.FirstToken]);
        ClaimDraft? best = null;
        foreach (var claim in claims)
        {
            if (
                claim.Place < quotation.FirstToken
                && claim.HasSource
                && text.ZoneOf(claim.Place) < 0
                && text.Text.ParagraphOf(text.Text.SentenceOf[claim.Place]) == paragraph
                && (claim.Verb is null || claim.Verb.Has(CueFrames.Quotation) || claim.Verb.Has(CueFrames.Clause))
                && (best is null || claim.Quotes || !best.Quotes)
            )
            {
                best = claim;
            }
        }

        return best;
    }
}
