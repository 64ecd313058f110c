using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds phrases that can stand for somebody, and how they stand in their sentences, without a tree.</summary>
internal sealed class PhraseScan(ClaimText text, NameMap names)
{
    private int _next;

    // Nothing between a subject and its verb is longer than this.
    private const int MostBetween = 32;

    /// <summary>The name that begins at a token, titles included, by index; -1 for none. Quick where tokens come in order.</summary>
    public int NameFrom(int token)
    {
        var mentions = names.Mentions;
        while (_next > 0 && mentions[_next - 1].End > token)
        {
            _next--;
        }

        while (_next < mentions.Count && mentions[_next].End <= token)
        {
            _next++;
        }

        return _next < mentions.Count && (mentions[_next].RunFirst == token || mentions[_next].First == token)
            ? _next
            : -1;
    }

    /// <summary>Whether a phrase that is no name can begin here.</summary>
    public bool Starts(int i) =>
        text.GroupOf(i) < 0
        && (
            text.Is(i, WordClass.Determiner | WordClass.Possessive) && !text.Is(i, WordClass.Relative)
            || text.KindOf(i) is TokenKind.Word or TokenKind.Number && text.IsNominal(i) && !text.IsTime(i)
        );

    /// <summary>The token after a phrase's core, before whatever preposition, comma or clause follows.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="name">The name that it ends in, by index; -1 where it ends in another noun.</param>
    public int EndOf(int first, out int name)
    {
        name = -1;
        var i = first;
        var end = first;
        var sentence = text.Text.SentenceOf[first];
        var noun = false;
        while (i < text.Count && text.Text.SentenceOf[i] == sentence)
        {
            var named = NameFrom(i);
            if (named >= 0)
            {
                name = named;
                noun = true;
                i = end = names.Mentions[named].End;
                continue;
            }

            var hyphen = end > first && (text.KindOf(i) == TokenKind.Dash && !text.IsDash(i) || text.CharOf(i) == '/');
            if (text.Is(i, WordClass.Determiner | WordClass.Possessive) && !text.Is(i, WordClass.Relative))
            {
                if (end > first && !text.Is(i - 1, WordClass.Determiner))
                {
                    break;
                }

                i = end = i + 1;
                continue;
            }

            if (hyphen)
            {
                i++;
                continue;
            }

            if (!text.IsNominal(i) || text.IsTime(i) && noun)
            {
                break;
            }

            noun |= text.IsNoun(i);
            name = -1;
            i = end = i + 1;
        }

        return end;
    }

    /// <summary>Whether the phrase is the subject of a finite verb.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its core.</param>
    /// <param name="reach">The token after all that belongs to it.</param>
    public bool IsSubject(int first, int end, out int reach)
    {
        reach = end;
        if (end >= text.Count)
        {
            return false;
        }

        var zone = text.ZoneOf(first);
        if (text.GroupOf(end) >= 0)
        {
            return IsVerb(end, zone);
        }
        var high = Math.Min(text.HighOf(first), end + MostBetween);
        var i = end;
        if (i < high && text.Is(i, WordClass.Preposition) && NounPhrases.IsLink(text, i))
        {
            i = NounPhrases.EndOf(text, first, high, links: true);
            i = Math.Max(i, end);
        }
        else if (i < high && text.KindOf(i) == TokenKind.Bracket)
        {
            i = Math.Max(i, NounPhrases.BracketEnd(text, i, high));
        }

        if (i < high && (text.IsComma(i) || text.IsDash(i)))
        {
            // "Ostrow, the minister, said"; "Ostrow, who left, said".
            for (var close = i + 1; close + 1 < high; close++)
            {
                if ((text.IsComma(close) || text.IsDash(close)) && IsVerb(close + 1, zone))
                {
                    reach = close + 1;
                    return true;
                }
            }

            return false;
        }

        if (i < high && text.Is(i, "who"))
        {
            return true;
        }

        while (i < high && (text.Is(i, WordClass.Adverb) || text.IsTime(i)) && text.GroupOf(i) < 0)
        {
            i++;
        }

        if (i < high && IsVerb(i, zone))
        {
            reach = i;
            return true;
        }

        return false;
    }

    /// <summary>The token after a phrase's head: where its appositions, brackets and prepositions begin.</summary>
    public int HeadEnd(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (names.At(i) is >= 0 and var mention)
            {
                i = Math.Min(names.Mentions[mention].End, end) - 1;
                continue;
            }

            if (
                i > first
                && (
                    text.IsComma(i)
                    || text.IsDash(i)
                    || text.KindOf(i) == TokenKind.Bracket
                    || text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Coordinator)
                    || text.GroupOf(i) >= 0
                    || text.Is(i, "aka")
                )
            )
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Whether a token stands in a place that was found.</summary>
    public bool IsPlace(int token)
    {
        var start = text.Text.Starts[token];
        var places = text.Draft.Places;
        int low = 0,
            high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Extent.End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < places.Count && places[low].Extent.Contains(start);
    }

    /// <summary>The words of a stretch, in one line.</summary>
    public string Words(int first, int end) =>
        end > first ? text.Text.ExtentOf(first, end).In(text.Text.Text).ToString().ReplaceLineEndings(" ") : "";

    private bool IsVerb(int i, int zone) =>
        text.GroupOf(i) is >= 0 and var group
        && text.ZoneOf(i) == zone
        && text.Groups[group].Start == i
        && text.Groups[group].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive;
}
