using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds what stands between a cue and its content: a hearer, a preposition of the cue, a time, a place.</summary>
internal static class CueSurroundings
{
    public static int Preposition(ClaimText text, CueVerb verb, int at, int high)
    {
        // "spoke out strongly against", "called repeatedly for": an adverb may stand between.
        if (at < high && text.Is(at, WordClass.Adverb) && at + 1 < high)
        {
            at++;
        }

        if (at >= high)
        {
            return -1;
        }

        foreach (var preposition in verb.Prepositions)
        {
            if (
                text.Is(at, preposition)
                && !(preposition == "to" && text.GroupOf(at) >= 0)
                && !(at + 1 < high && text.IsTime(at + 1))
            )
            {
                return at;
            }
        }

        return -1;
    }

    public static int SkipHearer(ClaimText text, ClaimDraft draft, int at, int high)
    {
        if (at >= high || text.KindOf(at) == TokenKind.Quote || text.Is(at, "that"))
        {
            return at;
        }

        var end = NounPhrases.EndOf(text, at, high, links: false);
        if (end == at || text.Is(at, WordClass.Subject))
        {
            return at;
        }

        // "warned the wall might fall": a verb right behind makes it the subject of what is said.
        if (
            end < high
            && text.GroupOf(end) >= 0
            && text.Groups[text.GroupOf(end)].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive
            && !text.Is(at, WordClass.Pronoun | WordClass.Hearer)
        )
        {
            return at;
        }

        draft.Hearer = (at, end);
        return end;
    }

    public static int SkipAdverbials(ClaimText text, ClaimDraft draft, CueVerb verb, int at, int high, bool inverted)
    {
        var i = at;
        var zone = text.ZoneOf(draft.Group.Head);
        while (i < high)
        {
            if (text.Is(i, "that") || (text.GroupOf(i) >= 0 && text.Is(i, WordClass.To)))
            {
                break;
            }

            if (text.Is(i, "there") && i + 1 < high && text.GroupOf(i + 1) >= 0)
            {
                // "said there was"
                break;
            }

            if (
                (text.Is(i, WordClass.Adverb) || text.TagOf(i) == PartOfSpeech.Adv)
                && !text.Is(i, WordClass.Question)
                && text.GroupOf(i) < 0
            )
            {
                i++;
                continue;
            }

            if (text.IsTime(i) || (text.Is(i, WordClass.Part) && i + 1 < high && text.IsTime(i + 1)))
            {
                i++;
                continue;
            }

            if (
                text.Is(i, WordClass.Preposition | WordClass.To)
                && text.GroupOf(i) < 0
                && !text.Is(i, "like")
                && (!text.Is(i, "as") || text.Is(i + 1 < high ? i + 1 : i, "part"))
            )
            {
                var end =
                    i + 1 < high && text.ZoneOf(i + 1) == zone
                        ? NounPhrases.EndOf(
                            text,
                            i + 1,
                            high,
                            links: text.Is(i, "in") || text.Is(i, "at") || text.Is(i, "to") || text.Is(i, "during")
                        )
                        : i + 1;
                if (end == i + 1)
                {
                    break;
                }

                // "said in a statement": the place of the saying is part of the cue.
                if (
                    i == draft.Cue.End
                    && text.Is(i, "in")
                    && text.Is(i + 1, WordClass.Determiner)
                    && end - i <= 4
                    && text.Is(end - 1, WordClass.Document)
                )
                {
                    draft.Cue = (draft.Cue.First, end);
                }

                i = BehindParticiple(text, end, high);
                continue;
            }

            if (BehindCitation(text, i, high) is > 0 and var behind)
            {
                i = behind;
                continue;
            }

            if (text.IsComma(i) && i + 1 < high && i > at | inverted)
            {
                // "said on Monday, “…”".
                if (text.KindOf(i + 1) == TokenKind.Quote && text.NestedAt(i + 1, zone) >= 0)
                {
                    return i + 1;
                }

                // "said, as he left, that …"
                break;
            }

            if (text.IsComma(i) && i + 1 < high && text.KindOf(i + 1) == TokenKind.Quote)
            {
                return i + 1;
            }

            if (text.CharOf(i) == ':' && i + 1 < high && text.KindOf(i + 1) == TokenKind.Quote)
            {
                return i + 1;
            }

            break;
        }

        return i;
    }

    // "said in a statement carried by the agency that …".
    private static int BehindParticiple(ClaimText text, int at, int high)
    {
        if (
            at + 2 >= high
            || !text.Has(at, RelayWord.Carried | RelayWord.Obtained)
            || !(text.Is(at + 1, "by") || text.Is(at + 1, "to") || text.Is(at + 1, "in") || text.Is(at + 1, "on"))
        )
        {
            return at;
        }

        var end = NounPhrases.EndOf(text, at + 2, high, links: false);
        return end > at + 2 ? end : at;
    }

    // "reported, citing a witness, that …": what is cited stands in commas of its own.
    private static int BehindCitation(ClaimText text, int comma, int high)
    {
        if (
            !text.IsComma(comma)
            || comma + 2 >= high
            || !text.Has(comma + 1, RelayWord.Citing | RelayWord.Referring | RelayWord.Attributing)
        )
        {
            return -1;
        }

        for (var i = comma + 2; i + 1 < high && i - comma < 18; i++)
        {
            if (text.IsComma(i))
            {
                return text.Is(i + 1, "that") || text.KindOf(i + 1) == TokenKind.Quote ? i + 1 : -1;
            }
        }

        return -1;
    }
}
