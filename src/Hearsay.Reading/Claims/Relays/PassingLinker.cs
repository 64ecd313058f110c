namespace Hearsay.Reading;

/// <summary>Gives the words that say through whom something came to the claims that they are about.</summary>
internal static class PassingLinker
{
    /// <summary>The claim that each is about, by index; -1 for none.</summary>
    public static int[] Link(ClaimText text, OutletReader outlets, List<Passing> passings, List<ClaimDraft> claims)
    {
        var links = new int[passings.Count];
        for (var i = 0; i < links.Length; i++)
        {
            var passing = passings[i];
            links[i] =
                passing.Back ? OfSentenceBefore(text, outlets, passing, claims)
                : passing.Origin ? OfOrigin(text, outlets, passing, claims)
                : OfPasser(text, passing, claims);
        }

        return links;
    }

    // Whom the holder told: the nearest claim that does not itself say so.
    private static int OfPasser(ClaimText text, Passing passing, List<ClaimDraft> claims)
    {
        int best = -1,
            nearest = int.MaxValue,
            around = -1;
        var (first, end) = ClaimWindow.Around(claims, passing.Token);
        for (var i = first; i < end; i++)
        {
            var claim = claims[i];
            if (!IsNear(text, passing, claim) || IsOfIts(passing, claim))
            {
                continue;
            }

            if (claim.ContentHolds(passing.Token))
            {
                around = i;
                continue;
            }

            // "Asked by X whether it was mined, the admiral said": the answer was said to X, not the question.
            if (
                text.Has(passing.Token, RelayWord.Asked)
                && claim.Cue.First <= passing.Token
                && passing.Token < claim.Cue.End
            )
            {
                continue;
            }

            var distance =
                claim.Cue.First <= passing.Token && passing.Token < claim.Cue.End ? 0
                : claim.Source.First <= passing.Token && passing.Token <= claim.Source.End ? 0
                : passing.Token < claim.Cue.First ? claim.Cue.First - passing.End + 1
                : passing.Token - claim.Cue.End + 1;
            if (distance < nearest)
            {
                (best, nearest) = (i, distance);
            }
        }

        return best >= 0 ? best
            : IsHowSaid(text, passing) ? around
            : around < 0 ? OfSentenceBehind(text, passing, claims)
            : -1;
    }

    // "Anna Petrova spoke to X. She said …": what the sentence behind says was said to X.
    private static int OfSentenceBehind(ClaimText text, Passing passing, List<ClaimDraft> claims)
    {
        if (
            !text.Has(passing.Token, RelayWord.Speaking)
            || text.GroupOf(passing.Token) < 0
            || text.Groups[text.GroupOf(passing.Token)].Kind != VerbGroupKind.Finite
        )
        {
            return -1;
        }

        var sentence = text.Text.SentenceOf[passing.Token] + 1;
        var (first, end) = ClaimWindow.Around(claims, passing.Token);
        for (var i = first; i < end; i++)
        {
            var claim = claims[i];
            if (
                text.Text.SentenceOf[claim.Cue.First] == sentence
                && claim.Source.End - claim.Source.First == 1
                && PronounResolver.IsPronoun(text, claim.Source.First)
                && text.ZoneOf(claim.Cue.First) == text.ZoneOf(passing.Token)
            )
            {
                return i;
            }
        }

        return -1;
    }

    // "claimed the attack in a statement published by X": how it was said, though it stands behind what was.
    private static bool IsHowSaid(ClaimText text, Passing passing) =>
        passing.Token >= 3
        && text.Has(passing.Token - 1, RelayWord.Utterance | RelayWord.Address)
        && text.Is(passing.Token - 2, WordClass.Determiner)
        && text.Is(passing.Token - 3, "in");

    // Who cites: the one whose name or cue the words follow, the first behind where they lead, else the outermost.
    private static int OfOrigin(ClaimText text, OutletReader outlets, Passing passing, List<ClaimDraft> claims)
    {
        int best = -1,
            rank = int.MaxValue;
        var (first, end) = ClaimWindow.Around(claims, passing.Token);
        for (var i = first; i < end; i++)
        {
            var claim = claims[i];
            if (
                !claim.HasSource
                || !IsNear(text, passing, claim)
                || IsOfIts(passing, claim)
                || passing.Weak && !IsOutlets(text, claim.Source, outlets)
            )
            {
                continue;
            }

            var own = RankOf(text, passing, claim, outlets);
            if (own < rank || own == rank && best >= 0 && claims[i].ContentHolds(claims[best].Cue.First))
            {
                (best, rank) = (i, own);
            }
        }

        return best;
    }

    // "Local media" have no name, and are no less outlets.
    private static bool IsOutlets(ClaimText text, (int First, int End) source, OutletReader outlets)
    {
        if (outlets.NameOf(source.First, source.End) is not null)
        {
            return true;
        }

        for (var i = source.First; i < source.End && !text.IsComma(i); i++)
        {
            if (text.Has(i, RelayWord.Medium))
            {
                return true;
            }
        }

        return false;
    }

    private static int RankOf(ClaimText text, Passing passing, ClaimDraft claim, OutletReader outlets)
    {
        var at = passing.Token;
        if (claim.Source.First < at && at <= claim.Source.End + 2 && at >= claim.Source.First)
        {
            return 0;
        }

        if (claim.Cue.End <= at && IsGap(text, claim.Cue.End, at) && !claim.ContentHolds(claim.Cue.End))
        {
            return 1;
        }

        if (passing.End <= claim.Source.First)
        {
            return claim.Source.First - passing.End <= 2 ? 2 : 8;
        }

        if (claim.Cue.First > at)
        {
            return 9;
        }

        return outlets.NameOf(claim.Source.First, claim.Source.End) is not null ? 3 : 4;
    }

    private static bool IsGap(ClaimText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!(text.IsComma(i) || text.IsTime(i) || text.Is(i, WordClass.Adverb | WordClass.Preposition)))
            {
                return false;
            }
        }

        return true;
    }

    private static int OfSentenceBefore(ClaimText text, OutletReader outlets, Passing passing, List<ClaimDraft> claims)
    {
        var sentence = text.Text.SentenceOf[passing.Token] - 1;
        var at = ClaimWindow.IndexAt(claims, passing.Token);
        for (var i = at - 1; i >= Math.Max(0, at - ClaimWindow.Reach); i--)
        {
            if (text.Text.SentenceOf[claims[i].Cue.First] < sentence)
            {
                break;
            }

            if (
                text.Text.SentenceOf[claims[i].Cue.First] == sentence
                && claims[i].HasSource
                && outlets.NameOf(claims[i].Source.First, claims[i].Source.End) is not null
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsNear(ClaimText text, Passing passing, ClaimDraft claim) =>
        text.Text.SentenceOf[claim.Cue.First] == text.Text.SentenceOf[passing.Token]
        && text.ZoneOf(claim.Cue.First) == text.ZoneOf(passing.Token);

    // "Reuters | citing | a commander": the citing read as a claim of its own is not what is passed on.
    private static bool IsOfIts(Passing passing, ClaimDraft claim) =>
        claim.Cue.First <= passing.Token
        && passing.Token < claim.Cue.End
        && (
            passing.Origin
                ? claim.ContentHolds(passing.First)
                : passing.First <= claim.Source.First && claim.Source.First < passing.End
        );
}
