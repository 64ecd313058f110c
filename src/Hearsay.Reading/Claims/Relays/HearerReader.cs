using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the outlet that a claim was made to, right behind its cue: "told X", "confirmed to X", "said on X".</summary>
internal sealed class HearerReader(ClaimText text, OutletReader outlets, PassingFinder phrases)
{
    /// <summary>How the outlet came by it, and the outlet's words; null where there is none.</summary>
    public HopBasis? Find(ClaimDraft claim, out (int First, int End) hearer)
    {
        hearer = claim.Hearer;
        if (hearer.End > hearer.First)
        {
            if (hearer.End + 1 < text.Count && text.Has(hearer.End - 1, RelayWord.Reporter | RelayWord.Researcher))
            {
                // "told a reporter for the Times".
                var prepositional =
                    text.Is(hearer.End, "for") || text.Is(hearer.End, "from") || text.Is(hearer.End, "with");
                hearer.End = prepositional ? phrases.PhraseEnd(hearer.End + 1, text.HighOf(hearer.End)) : hearer.End;
            }

            return outlets.NameOf(hearer.First, hearer.End) is null ? null : HopBasis.Told;
        }

        if (claim.Cue.End < 1 || claim.Cue.End >= text.Count)
        {
            return null;
        }

        var at = claim.Cue.End;
        var high = text.HighOf(claim.Cue.End - 1);
        while (at < high && (text.IsTime(at) || text.Is(at, WordClass.Adverb)))
        {
            at++;
        }

        // "said by telephone to X".
        if (at + 2 < high && text.Is(at, "by") && text.Is(at + 2, "to") && text.IsNominal(at + 1))
        {
            at += 2;
        }

        if (at + 1 >= high || claim.ContentHolds(at) && !text.Is(at, "to"))
        {
            return null;
        }

        var written = claim.Verb is { Lemma: "write" };
        var lead = text.Is(at, "to") || text.Is(at, "on") || (text.Is(at, "in") && written);
        if (!lead && !(claim.Verb?.Has(CueFrames.Hearer) ?? false))
        {
            return null;
        }

        var first = lead ? at + 1 : at;
        hearer = (first, phrases.PhraseEnd(first, high));
        return hearer.End <= first || outlets.NameOf(first, hearer.End) is null ? null
            : text.Is(at, "in") ? HopBasis.Reported
            : HopBasis.Told;
    }

    /// <summary>The handle that a post begins with, where the claim stands in it: "@somebody: …"; -1 for none.</summary>
    public int Poster(ClaimDraft claim)
    {
        var paragraph = text.Text.ParagraphOf(text.Text.SentenceOf[claim.Cue.First]);
        var at = text.Text.SentenceStarts[text.Text.ParagraphStarts[paragraph]];
        at = text.Is(at, "rt") && at + 1 < text.Count ? at + 1 : at;
        var posted =
            at + 1 < text.Count
            && text.KindOf(at) == TokenKind.Handle
            && text.CharOf(at) == '@'
            && text.CharOf(at + 1) == ':';
        return posted ? at : -1;
    }

    /// <summary>Whether it was said to whoever says it again: "told me", "told her".</summary>
    public bool HearsItself(ClaimDraft claim)
    {
        var (first, end) = claim.Hearer;
        if (end <= first)
        {
            first = claim.Cue.End;
            end = first + 1;
        }

        // "told its researchers", "told their reporter".
        if (
            first + 1 < text.Count
            && text.Is(first, WordClass.Possessive)
            && text.Has(first + 1, RelayWord.Reporter | RelayWord.Researcher)
        )
        {
            return true;
        }

        return end - first == 1
            && first < text.Count
            && claim.Verb is { } verb
            && (verb.Has(CueFrames.Hearer) || verb.Stance == Stance.Commits)
            && (
                text.Is(first, "me")
                || text.Is(first, "us")
                || text.Is(first, "him")
                || text.Is(first, "her")
                || text.Is(first, "them")
                || text.Is(first, "it")
            );
    }
}
