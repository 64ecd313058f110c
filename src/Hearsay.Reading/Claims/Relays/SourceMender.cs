using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Mends sources that were taken for those who passed them on: "documents obtained by X say", "X quoted Y as saying".</summary>
internal static class SourceMender
{
    // From "quoted" to "as saying" are no more words than this.
    private const int Reach = 20;

    public static void Mend(ClaimText text, List<ClaimDraft> claims)
    {
        AnonymityMender.Mend(text, claims);
        foreach (var claim in claims)
        {
            MendExtraposed(text, claim);
            MendReference(text, claim);
            MendLead(text, claim);
            if (claim.HasSource)
            {
                MendParticiple(text, claim);
                MendCiting(text, claim);
                MendQuoted(text, claim);
                MendRecorded(text, claim);
                MendContinued(text, claim, claims);
            }
        }
    }

    // "It was reported by X, with reference to Y, that …": the clause is what is said, and "it" stands for it.
    private static void MendExtraposed(ClaimText text, ClaimDraft claim)
    {
        if (
            claim.Content is not [var (first, end)]
            || end - first != 1
            || !text.Is(first, "it")
            || first > claim.Cue.First
        )
        {
            return;
        }

        var high = text.HighOf(claim.Cue.First);
        for (var i = claim.Cue.End; i + 1 < high; i++)
        {
            if (text.Is(i, "that") && text.IsComma(i - 1) && text.ZoneOf(i) == text.ZoneOf(claim.Cue.First))
            {
                claim.Content[0] = (i, ClauseEnds.Find(text, i, high, clause: true));
                return;
            }
        }
    }

    // "reported with reference to a police source": whom it refers to is not what it says.
    private static void MendReference(ClaimText text, ClaimDraft claim)
    {
        var (first, end) = claim.Cue;
        if (end - first < 4 || !text.Is(end - 1, "to") || !text.Is(end - 2, "reference") || claim.Content.Count == 0)
        {
            return;
        }

        claim.Cue = (first, end - 3);
        var (from, to) = claim.Content[^1];
        if (from != end)
        {
            return;
        }

        for (var i = from; i < to; i++)
        {
            if (text.Is(i, "that"))
            {
                claim.Content[^1] = (i, to);
                return;
            }
        }

        if (claim.Content.Count > 1)
        {
            claim.Content.RemoveAt(claim.Content.Count - 1);
        }
    }

    // "according to state television quoting the governor": whom it quotes is no part of its name.
    private static void MendCiting(ClaimText text, ClaimDraft claim)
    {
        var (first, end) = claim.Source;
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (text.Has(i, RelayWord.Citing) && text.Text.FineTags[i] == FineTag.VerbPresentParticiple)
            {
                claim.Source = (first, text.IsComma(i - 1) ? i - 1 : i);
                return;
            }
        }
    }

    // "According to X, cited by Y, the train …": by whom X is cited is not what X says.
    private static void MendLead(ClaimText text, ClaimDraft claim)
    {
        if (claim.Content is not [var (first, end)] || claim.Source.End > first)
        {
            return;
        }

        var passing = RelayWord.Cited | RelayWord.Carried | RelayWord.Obtained;
        if (first + 2 >= end || !text.Has(first, passing) || !text.Is(first + 1, "by") && !text.Is(first + 1, "in"))
        {
            return;
        }

        for (var i = first + 2; i + 1 < end && i - first < 10; i++)
        {
            if (text.IsComma(i))
            {
                claim.Content[0] = (i + 1, end);
                return;
            }
        }
    }

    // "A recording captures the commander saying": the commander says it.
    private static void MendRecorded(ClaimText text, ClaimDraft claim)
    {
        var at = claim.Cue.First;
        if (
            at - claim.Source.End < 2
            || !text.Is(at, "saying") && !text.Is(at, "telling")
            || !text.Is(claim.Source.End, WordClass.Preposition) && text.GroupOf(claim.Source.End) < 0
            || !HasDocument(text, claim.Source)
        )
        {
            return;
        }

        var (start, end) = SourceFinder.PhraseEndingAt(text, at - 1, claim.Source.End, text.ZoneOf(at));
        if (end == at && start > claim.Source.End)
        {
            claim.Source = (start, end);
        }
    }

    // "The envoy questioned the interest in the fighting force, saying that …": the envoy says it, not what he questioned ends with.
    private static void MendContinued(ClaimText text, ClaimDraft claim, List<ClaimDraft> claims)
    {
        var at = claim.Cue.First;
        var gap = at - claim.Source.End;
        if (
            gap is not 0 && !(gap == 1 && text.IsComma(at - 1))
            || text.Text.FineTags[at] != FineTag.VerbPresentParticiple
        )
        {
            return;
        }

        foreach (var outer in claims)
        {
            if (
                outer != claim
                && outer is { HasSource: true, Content: [.., var (first, end)] }
                && end == claim.Source.End
                && first < claim.Source.First
                && outer.Source.End <= outer.Cue.First
                && outer.Cue.End <= first
                && (gap == 1 || HasFiniteVerb(text, first, claim.Source.First))
                && text.ZoneOf(outer.Cue.First) == text.ZoneOf(at)
                && text.Text.SentenceOf[outer.Source.First] == text.Text.SentenceOf[at]
            )
            {
                claim.Source = outer.Source;
                return;
            }
        }
    }

    // Without a comma only where a clause ended before: "condemned reports of villagers saying" is the villagers'.
    private static bool HasFiniteVerb(ClaimText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.GroupOf(i) is >= 0 and var group && text.Groups[group].Kind == VerbGroupKind.Finite)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDocument(ClaimText text, (int First, int End) part)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (text.Is(i, WordClass.Document) || text.Has(i, RelayWord.Recording))
            {
                return true;
            }
        }

        return false;
    }

    // "documents obtained by X say": the documents say it.
    private static void MendParticiple(ClaimText text, ClaimDraft claim)
    {
        var first = claim.Source.First;
        if (
            first < 3
            || claim.Noun is not null
            || text.KindOf(claim.Source.End - 1) == TokenKind.Clitic
            || !text.Is(first - 1, WordClass.Preposition | WordClass.To)
            || !IsParticiple(text, first - 2)
            || text.Text.SentenceOf[first - 3] != text.Text.SentenceOf[first]
            || !text.IsNoun(first - 3)
            || claim.Cue.First < first
        )
        {
            return;
        }

        var zone = text.ZoneOf(first);
        var (start, end) = SourceFinder.PhraseEndingAt(text, first - 3, text.LowOf(first), zone);
        if (end > start)
        {
            claim.Source = (start, claim.Source.End);
        }
    }

    // "seen by", "linked to": two verbs in a row without a word between their clauses, so the first is none.
    private static bool IsParticiple(ClaimText text, int i)
    {
        if (text.Has(i, RelayWord.Carried | RelayWord.Obtained | RelayWord.Cited))
        {
            return true;
        }

        return i >= 3
            && text.GroupOf(i) is >= 0 and var group
            && text.Groups[group] is var verb
            && verb.End - verb.Start == 1
            && text.Text.CharactersOf(i).EndsWith("ed", StringComparison.Ordinal)
            && (text.Is(i - 2, WordClass.Determiner) || text.Is(i - 3, WordClass.Determiner))
            && !text.IsTime(i - 1);
    }

    // "X quoted Y as saying": Y says it, through X.
    private static void MendQuoted(ClaimText text, ClaimDraft claim)
    {
        var at = claim.Cue.End;
        if (
            claim.Through.End > claim.Through.First
            || claim.Content.Count == 0
            || claim.Source.End > claim.Cue.First
            || claim.Content[0].First <= at
            || !(text.Has(at - 1, RelayWord.Cited) || text.Is(at - 1, "reported"))
        )
        {
            return;
        }

        var stop = Math.Min(claim.Content[0].First, at + Reach);
        for (var i = at + 1; i + 1 < stop; i++)
        {
            if (
                text.Is(i, "as")
                && text.GroupOf(i + 1) >= 0
                && text.Groups[text.GroupOf(i + 1)].Kind == VerbGroupKind.Gerund
                && SourceFinder.HasNoun(text, at, i)
            )
            {
                claim.Through = claim.Source;
                claim.Source = (at, i);
                return;
            }
        }
    }
}
