using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the claims whose cue is a mark: "X: words" at the head of a line, and "“words” — X" at its end.</summary>
internal static class ColonFinder
{
    // A name in front of a colon is short; a longer one introduces a list.
    private const int MostNameTokens = 7;

    // How far a name is looked for that stands again behind its colon.
    private const int MostReach = 400;

    public static void Find(ClaimText text, List<ClaimDraft> found)
    {
        for (var sentence = 0; sentence < text.Text.SentenceCount; sentence++)
        {
            var first = text.Text.SentenceStarts[sentence];
            var end = text.Text.SentenceAt(sentence).End;
            var line = (text.Text.Shapes[first] & TokenShape.LineBefore) != 0;
            var bare = text.KindOf(first) == TokenKind.Quote && first + 1 < end ? first + 1 : first;
            if (line && Speaker(text, bare, end) is { } spoken)
            {
                found.Add(spoken);
            }
        }

        foreach (var quotation in text.Text.Quotations)
        {
            if (quotation.Closed && quotation.Parent < 0 && Signed(text, quotation) is { } signed)
            {
                found.Add(signed);
            }
        }
    }

    private static ClaimDraft? Speaker(ClaimText text, int first, int end)
    {
        var colon = -1;
        for (var i = first; i < end && i - first <= MostNameTokens; i++)
        {
            if (text.CharOf(i) == ':')
            {
                colon = i;
                break;
            }
        }

        if (colon <= first || colon + 2 >= end || !IsName(text, first, colon))
        {
            return null;
        }

        var quoted = text.KindOf(colon + 1) == TokenKind.Quote;
        if (!quoted && !((first == 0 || HasVerb(text, colon + 1, end)) && IsSomebody(text, first, colon)))
        {
            return null;
        }

        var draft = new ClaimDraft
        {
            Cue = (colon, colon + 1),
            Source = (first, colon),
            Quotes = quoted,
        };
        var stop =
            quoted && text.Text.QuotationOf[colon + 1] is >= 0 and var q
                ? Math.Max(end, text.Text.Quotations[q].EndToken)
                : ParagraphEnd(text, first);
        draft.Content.Add((colon + 1, quoted ? stop : ClauseEnds.Trim(text, colon + 1, stop)));
        return draft;
    }

    // Without a quotation it must be somebody: a name that is known for one, or that the text uses again.
    private static bool IsSomebody(ClaimText text, int first, int colon)
    {
        var names = text.Draft.NameMap;
        var mention = names?.At(colon - 1) ?? -1;
        if (mention >= 0 && names!.Mentions[mention] is { Type: not null } or { Entity: >= 0 })
        {
            return true;
        }

        if (
            text.Is(colon - 1, WordClass.Person | WordClass.Outlet | WordClass.Document)
            || text.KindOf(colon - 1) == TokenKind.Handle
        )
        {
            return true;
        }

        var stop = Math.Min(text.Count, colon + MostReach);
        for (var i = colon + 1; i < stop; i++)
        {
            if (
                text.Text.Hashes[i] == text.Text.Hashes[colon - 1]
                && text.IsCapitalised(i)
                && text.TagOf(i) == PartOfSpeech.Propn
            )
            {
                return true;
            }
        }

        return false;
    }

    // A turn of a conversation lasts for its paragraph.
    private static int ParagraphEnd(ClaimText text, int token)
    {
        var next = text.Text.ParagraphOf(text.Text.SentenceOf[token]) + 1;
        return next < text.Text.ParagraphStarts.Length
            ? text.Text.SentenceStarts[text.Text.ParagraphStarts[next]]
            : text.Count;
    }

    private static bool HasVerb(ClaimText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.GroupOf(i) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(ClaimText text, int first, int end)
    {
        var last = end - 1;
        if (text.KindOf(last) is TokenKind.Bracket or TokenKind.Quote)
        {
            last--;
        }

        if (last < first)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            var kind = text.KindOf(i);
            if (
                kind == TokenKind.Word
                    && !text.IsCapitalised(i)
                    && !text.Is(i, "of")
                    && !text.Is(i, "the")
                    && !text.Is(i, "de")
                    && !text.Is(i, "and")
                    && !text.Is(i, "al")
                || kind is TokenKind.Number or TokenKind.Stop or TokenKind.Address
                || text.IsTime(i)
                || text.Is(i, WordClass.Question | WordClass.Subject | WordClass.Auxiliary)
            )
            {
                return false;
            }
        }

        return text.KindOf(last) == TokenKind.Handle
            || (text.IsCapitalised(last) && text.TagOf(last) is PartOfSpeech.Propn or PartOfSpeech.X)
            || text.Is(last, WordClass.Person | WordClass.Outlet | WordClass.Body | WordClass.Document);
    }

    // “…” — Name
    private static ClaimDraft? Signed(ClaimText text, Quotation quotation)
    {
        var dash = quotation.EndToken;
        if (
            dash + 1 >= text.Count
            || text.KindOf(dash) != TokenKind.Dash
            || text.CharOf(dash) is not ('—' or '―' or '–' or '-')
        )
        {
            return null;
        }

        var end = dash + 1;
        while (
            end < text.Count
            && end - dash <= MostNameTokens
            && text.KindOf(end) == TokenKind.Word
            && text.IsCapitalised(end)
            && (text.Text.Shapes[end] & TokenShape.LineBefore) == 0
        )
        {
            end++;
        }

        var closed =
            end >= text.Count
            || (text.Text.Shapes[end] & TokenShape.LineBefore) != 0
            || text.KindOf(end) == TokenKind.Stop
            || text.IsComma(end);
        if (end < dash + 2 || !closed || text.GroupOf(dash + 1) >= 0)
        {
            return null;
        }

        var draft = new ClaimDraft
        {
            Cue = (dash, dash + 1),
            Source = (dash + 1, end),
            Quotes = true,
        };
        draft.Content.Add((quotation.FirstToken, quotation.EndToken));
        return draft;
    }
}
