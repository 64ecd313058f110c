using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells whose words a content is in: by how much of it stands between quotation marks.</summary>
internal static class QuoteKindReader
{
    public static QuoteKind Read(ClaimText text, ClaimDraft claim)
    {
        var outer = text.Text.QuotationOf[claim.Cue.First];
        int inside = 0,
            outside = 0;
        foreach (var (first, end) in claim.Content)
        {
            for (var i = first; i < end; i++)
            {
                if (text.KindOf(i) is TokenKind.Punctuation or TokenKind.Stop or TokenKind.Quote or TokenKind.Dash)
                {
                    continue;
                }

                var quotation = text.Text.QuotationOf[i];
                if (quotation >= 0 && quotation != outer && !HoldsCue(text, quotation, claim))
                {
                    inside++;
                }
                else
                {
                    outside++;
                }
            }
        }

        return inside == 0 ? QuoteKind.Indirect
            : outside == 0 ? QuoteKind.Direct
            : QuoteKind.Mixed;
    }

    // A claim that stands inside of a quotation is not itself a quotation.
    private static bool HoldsCue(ClaimText text, int quotation, ClaimDraft claim)
    {
        var q = text.Text.Quotations[quotation];
        return q.FirstToken <= claim.Cue.First && claim.Cue.First < q.EndToken;
    }
}
