namespace Hearsay.Reading;

/// <summary>Finds what a claim rests on by its own words: "the agency reported, citing a witness".</summary>
internal static class CitationFinder
{
    /// <summary>The citing claim that tells the origin of the claim at <paramref name="index"/>; null for none.</summary>
    public static ClaimDraft? Find(ClaimText text, List<ClaimDraft> claims, int index)
    {
        var claim = claims[index];
        if (!claim.HasSource || IsCitation(claim))
        {
            return null;
        }

        var sentence = text.Text.SentenceOf[claim.Cue.First];
        for (
            var i = index + 1;
            i < Math.Min(claims.Count, index + ClaimWindow.Reach)
                && text.Text.SentenceOf[claims[i].Cue.First] == sentence;
            i++
        )
        {
            if (IsCitation(claims[i]) && claims[i].Source == claim.Source && NamesSomebody(text, claims[i]))
            {
                return claims[i];
            }
        }

        for (
            var i = index - 1;
            i >= Math.Max(0, index - ClaimWindow.Reach) && text.Text.SentenceOf[claims[i].Cue.First] == sentence;
            i--
        )
        {
            if (IsCitation(claims[i]) && claims[i].Source == claim.Source && NamesSomebody(text, claims[i]))
            {
                return claims[i];
            }
        }

        return null;
    }

    private static bool IsCitation(ClaimDraft claim) =>
        claim.Verb is { Lemma: "cite" or "quote" }
        && claim.Group.Kind == VerbGroupKind.Gerund
        && claim.Content.Count > 0;

    private static bool NamesSomebody(ClaimText text, ClaimDraft citation)
    {
        var (first, end) = citation.Content[0];
        for (var i = first; i < end; i++)
        {
            if (
                text.Is(i, WordClass.Person | WordClass.Body | WordClass.Outlet | WordClass.Document)
                || (text.IsCapitalised(i) && i > first && text.IsNoun(i))
                || text.KindOf(i) == Language.TokenKind.Handle
            )
            {
                return true;
            }

            if (text.IsComma(i) || text.Is(i, WordClass.Preposition))
            {
                return text.IsCapitalised(first);
            }
        }

        return text.IsCapitalised(first);
    }
}
