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
            owner ??=
                quotation.Continues < 0 && StandsAlone(text, quotation)
                    ? FromSentenceBefore(text, claims, quotation)
                    : null;
            if (owner is not null && !CueInside(owner, quotation))
            {
                owner.Content.Add((quotation.FirstToken, quotation.EndToken));
                owner.Content.Sort();
                ownerOf[q] = owner;
            }
        }
    }

    // "The mason shook his head. “They never asked us.”": the person that the sentence before is about speaks.
    private static ClaimDraft? FromSentenceBefore(ClaimText text, List<ClaimDraft> claims, Quotation quotation)
    {
        var sentence = text.Text.SentenceOf[quotation.FirstToken] - 1;
        if (sentence < 0 || text.Text.ParagraphOf(sentence) != text.Text.ParagraphOf(sentence + 1))
        {
            return null;
        }

        var end = text.Text.SentenceAt(sentence).End;
        for (var i = text.Text.SentenceStarts[sentence]; i < end; i++)
        {
            if (text.GroupOf(i) is not (>= 0 and var group))
            {
                continue;
            }

            if (text.ZoneOf(i) >= 0 || text.Groups[group].Kind is not (VerbGroupKind.Finite or VerbGroupKind.Passive))
            {
                return null;
            }

            var source = SourceFinder.Subject(text, group);
            if (source.End <= source.First || !IsPerson(text, source))
            {
                return null;
            }

            var draft = new ClaimDraft
            {
                Group = text.Groups[group],
                Cue = (text.Groups[group].Start, CueEnd(text, text.Groups[group], end)),
                Source = source,
                Quotes = true,
            };
            claims.Insert(ClaimWindow.IndexAt(claims, draft.Place + 1), draft);
            return draft;
        }

        return null;
    }

    // "was angry": the adjective says more than the verb.
    private static int CueEnd(ClaimText text, VerbGroup group, int end)
    {
        var at = group.End;
        while (
            text.Is(group.Head, WordClass.Be)
            && at < end
            && at - group.End < 3
            && text.TagOf(at) is PartOfSpeech.Adj or PartOfSpeech.Adv
        )
        {
            at++;
        }

        return at;
    }

    private static bool IsPerson(ClaimText text, (int First, int End) source)
    {
        if (source.End - source.First == 1)
        {
            if (text.Is(source.First, "he") || text.Is(source.First, "she"))
            {
                return true;
            }
        }

        for (var i = source.First; i < source.End && !text.IsComma(i) && !text.Is(i, WordClass.Preposition); i++)
        {
            if (
                text.Is(i, WordClass.Person)
                || text.Draft.NameMap?.At(i) is >= 0 and var mention
                    && text.Draft.NameMap.Mentions[mention].Type == NameType.Person
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool CueInside(ClaimDraft claim, Quotation quotation) =>
        quotation.FirstToken <= claim.Cue.First && claim.Cue.First < quotation.EndToken;

    private static ClaimDraft? Holder(List<ClaimDraft> claims, Quotation quotation)
    {
        var (first, end) = ClaimWindow.Around(claims, quotation.FirstToken);
        for (var i = first; i < end; i++)
        {
            var claim = claims[i];
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
        var (first, end) = ClaimWindow.Around(claims, quotation.FirstToken);
        for (var i = first; i < end; i++)
        {
            var claim = claims[i];
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
