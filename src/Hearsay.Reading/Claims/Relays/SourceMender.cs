using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Mends sources that were taken for those who passed them on: "documents obtained by X say", "X quoted Y as saying".</summary>
internal static class SourceMender
{
    // From "quoted" to "as saying" are no more words than this.
    private const int Reach = 20;

    public static void Mend(ClaimText text, List<ClaimDraft> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.HasSource)
            {
                MendParticiple(text, claim);
                MendQuoted(text, claim);
            }
        }
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
