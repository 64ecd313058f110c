namespace Hearsay.Reading;

/// <summary>Decides which claims inside of another's content, or inside of a quotation, are claims of their own.</summary>
/// <remarks>
/// "“I think it will rain,” she said" is one claim of hers. "She said that he had told her so" is two: his, inside of hers.
/// Inside of what somebody says, only words of saying with a speaker of their own count.
/// </remarks>
internal static class Nesting
{
    public static void Weed(ClaimText text, List<ClaimDraft> claims)
    {
        // All are judged before any goes, so that the order does not matter.
        var kept = new List<ClaimDraft>(claims.Count);
        foreach (var claim in claims)
        {
            if (
                !IsPartOfCue(claims, claim)
                && !IsReader(text, claim)
                && !IsSupposed(text, claim)
                && (IsOwn(text, claim) || !IsInside(text, claims, claim) || IsPassedOn(text, claims, claim))
            )
            {
                kept.Add(claim);
            }
        }

        claims.Clear();
        claims.AddRange(kept);
    }

    // "was quoted as saying" is one cue.
    private static bool IsPartOfCue(List<ClaimDraft> claims, ClaimDraft claim)
    {
        var (first, end) = ClaimWindow.Around(claims, claim.Place);
        for (var i = first; i < end; i++)
        {
            var other = claims[i];
            if (
                other != claim
                && (
                    other.Cue.First <= claim.Cue.First
                        && claim.Cue.End <= other.Cue.End
                        && other.Cue.End - other.Cue.First > claim.Cue.End - claim.Cue.First
                    || other.CueTail.First <= claim.Cue.First && claim.Cue.End <= other.CueTail.End
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    // "you can see", "nobody says": the reader is no source, and nobody is none.
    public static bool IsReader(ClaimText text, ClaimDraft claim) =>
        claim.Source.End - claim.Source.First == 1
        && (
            text.Is(claim.Source.First, "you")
            || text.Is(claim.Source.First, "nobody")
            || text.Is(claim.Source.First, "none")
        );

    // "if they say", "when people ask": nobody has said it yet.
    public static bool IsSupposed(ClaimText text, ClaimDraft claim)
    {
        if (claim.Group.Kind == VerbGroupKind.Gerund && IsOfWhatMayBe(text, claim))
        {
            return true;
        }

        var before = Math.Min(claim.HasSource ? claim.Source.First : claim.Cue.First, claim.Cue.First) - 1;
        if (before < 0 || text.Text.SentenceOf[before] != text.Text.SentenceOf[claim.Cue.First])
        {
            return false;
        }

        return text.Is(before, "if")
            || text.Is(before, "unless")
            || (
                (text.Is(before, "when") || text.Is(before, "whenever"))
                && claim.Group.Head >= 0
                && text.EntryOf(claim.Group.Head)?.Forms == VerbForms.Base
            );
    }

    // "They will do this while blaming others": what goes with something to come is to come itself.
    private static bool IsOfWhatMayBe(ClaimText text, ClaimDraft claim)
    {
        var lead = claim.Cue.First - 1;
        if (lead < 0 || !(text.Is(lead, "while") || text.Is(lead, "by") || text.Is(lead, "without")))
        {
            return false;
        }

        for (var i = text.GroupOf(claim.Group.Head) - 1; i >= 0; i--)
        {
            var group = text.Groups[i];
            if (text.Text.SentenceOf[group.Head] != text.Text.SentenceOf[claim.Cue.First])
            {
                return false;
            }

            if (group.Kind is VerbGroupKind.Finite or VerbGroupKind.Passive)
            {
                return text.Is(group.Start, WordClass.Modal) || text.Is(group.Head - 1, WordClass.Modal);
            }
        }

        return false;
    }

    private static bool IsInside(ClaimText text, List<ClaimDraft> claims, ClaimDraft claim)
    {
        if (text.ZoneOf(claim.Cue.First) >= 0)
        {
            return true;
        }

        var (first, end) = ClaimWindow.Around(claims, claim.Place);
        for (var i = first; i < end; i++)
        {
            var other = claims[i];
            if (other != claim && other.ContentHolds(claim.Cue.First))
            {
                return true;
            }
        }

        return false;
    }

    // "Reuters reported that officials believe …", "denied the rebels' claim that …": what an outlet passes on, and what is
    // rejected, is somebody else's, whatever the words for it.
    private static bool IsPassedOn(ClaimText text, List<ClaimDraft> claims, ClaimDraft claim)
    {
        if (
            !claim.HasSource
            || text.ZoneOf(claim.Cue.First) >= 0
            || text.Is(claim.Source.First, WordClass.Subject | WordClass.Pronoun | WordClass.Relative | WordClass.That)
            || claim.Group.Kind == VerbGroupKind.Infinitive
            || text.KindOf(claim.Content[0].First) == Language.TokenKind.Stop
            || text.Draft.NameMap is not { } names
        )
        {
            return false;
        }

        var outlets = new OutletReader(text, names);
        var (first, end) = ClaimWindow.Around(claims, claim.Place);
        for (var i = first; i < end; i++)
        {
            var other = claims[i];
            if (other == claim || !other.ContentHolds(claim.Cue.First))
            {
                continue;
            }

            var passes =
                claim.Noun is null
                && other.Verb is { Stance: Stance.Asserts }
                && other.HasSource
                && outlets.NameOf(other.Source.First, other.Source.End) is not null;
            var rejects =
                claim.Noun is not null
                && other.Verb
                    is { Stance: Stance.Denies or Stance.Doubts }
                        or { Lemma: "condemn" or "criticise" or "criticize" };
            if (!passes && !rejects)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsOwn(ClaimText text, ClaimDraft claim)
    {
        if (!claim.HasSource)
        {
            return false;
        }

        if (claim.Verb is { } verb)
        {
            if (
                !((verb.Has(CueFrames.Quotation) || verb.Basis == HopBasis.Told) && verb.Has(CueFrames.Clause))
                || verb.Stance == Stance.Believes
            )
            {
                return false;
            }

            if (claim.Group.Kind is not (VerbGroupKind.Finite or VerbGroupKind.Passive or VerbGroupKind.Gerund))
            {
                return false;
            }
        }
        else if (claim.Noun is not null)
        {
            return false;
        }

        var first = claim.Source.First;
        return claim.Source.End - first > 1
            || !(
                text.Is(first, "i")
                || text.Is(first, "we")
                || text.Is(first, "you")
                || text.Is(first, "it")
                || text.Is(first, "that")
            );
    }
}
