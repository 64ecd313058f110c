namespace Hearsay.Reading;

/// <summary>Finds what the author calls false: "lied in claiming that", "falsely said", "his bogus claim that".</summary>
/// <remarks>
/// Such words hold two claims: the holder's, and beside it the author's, who denies the same content. What somebody else calls
/// false is not the author's, and is left alone.
/// </remarks>
internal static class DisputeFinder
{
    // "lied about the crash when it said": between the lie and what says what it was stand no more words than this.
    private const int LieReach = 10;

    /// <summary>Puts the author's claims beside those that they dispute.</summary>
    public static void Find(ClaimText text, List<ClaimDraft> claims)
    {
        List<ClaimDraft>? disputes = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (
                text.ZoneOf(claim.Cue.First) < 0
                && CueOf(text, claim) is { } cue
                && !claim.Group.Negated
                && !text.Is(claim.Content[0].First, WordClass.Question)
                && !IsInside(text, claims, claim)
            )
            {
                (disputes ??= []).Add(Dispute(claim, cue));
            }
        }

        if (disputes is null)
        {
            return;
        }

        foreach (var dispute in disputes)
        {
            var at = ClaimWindow.IndexAt(claims, dispute.Place);
            claims.Insert(at, dispute);
        }
    }

    private static ClaimDraft Dispute(ClaimDraft claim, (int, int) cue)
    {
        var dispute = new ClaimDraft
        {
            Cue = cue,
            Disputes = claim,
            Quotes = claim.Quotes,
        };
        dispute.Content.AddRange(claim.Content);
        return dispute;
    }

    private static bool IsInside(ClaimText text, List<ClaimDraft> claims, ClaimDraft claim)
    {
        var (first, end) = ClaimWindow.Around(claims, claim.Place);
        for (var i = first; i < end; i++)
        {
            if (claims[i] != claim && claims[i].ContentHolds(claim.Cue.First) && !IsAuthor(text, claims[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "We know that the ministry lied": the author's own words around it are his voice still.
    private static bool IsAuthor(ClaimText text, ClaimDraft claim) =>
        claim.Source.End - claim.Source.First == 1
        && text.ZoneOf(claim.Source.First) < 0
        && (text.Is(claim.Source.First, "we") || text.Is(claim.Source.First, "i"));

    // The words that call it false: beside the cue's verb or noun, or a lie that the cue explains.
    private static (int First, int End)? CueOf(ClaimText text, ClaimDraft claim)
    {
        for (var i = Math.Max(claim.Cue.First - 2, 0); i < claim.Cue.End; i++)
        {
            if (
                text.Is(i, WordClass.Untrue)
                && !claim.ContentHolds(i)
                && (i >= claim.Cue.First || Reaches(text, i + 1, claim.Cue.First))
            )
            {
                return (i, i + 1);
            }
        }

        if (claim.Noun is not null)
        {
            return null;
        }

        var sentence = text.Text.SentenceOf[claim.Cue.First];
        for (var i = claim.Cue.First; i >= 0 && claim.Cue.First - i <= LieReach; i--)
        {
            if (text.Text.SentenceOf[i] != sentence)
            {
                break;
            }

            if ((text.Is(i, "lied") || text.Is(i, "lying")) && !claim.ContentHolds(i))
            {
                return Explains(text, i + 1, claim) ? WithLead(text, i, claim) : null;
            }
        }

        return null;
    }

    // Between an adjective or an adverb and its word stands nothing but another: "false and harmful claim".
    private static bool Reaches(ClaimText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                text.IsComma(i)
                || text.KindOf(i) == Language.TokenKind.Stop
                || text.Is(i, WordClass.Preposition | WordClass.Determiner | WordClass.Subject)
            )
            {
                return false;
            }
        }

        return true;
    }

    // "lied in claiming", "lied when he said", "lied about it by saying", "was lying when".
    private static bool Explains(ClaimText text, int from, ClaimDraft claim)
    {
        for (var i = from; i < claim.Cue.First; i++)
        {
            if (text.Is(i, "in") || text.Is(i, "by") || text.Is(i, "when") || text.Is(i, "that") || text.Is(i, "as"))
            {
                return true;
            }
        }

        return from > claim.Cue.First;
    }

    private static (int First, int End) WithLead(ClaimText text, int lie, ClaimDraft claim)
    {
        var first = text.GroupOf(lie) >= 0 ? text.Groups[text.GroupOf(lie)].Start : lie;
        var lead = lie + 1 < claim.Cue.First && (text.Is(lie + 1, "in") || text.Is(lie + 1, "by"));
        return (first, lead ? lie + 2 : lie + 1);
    }
}
