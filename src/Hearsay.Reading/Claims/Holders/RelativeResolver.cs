using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells whom "who", "which" or "that" stands for: what stands before it.</summary>
internal sealed class RelativeResolver(ClaimText text, PhraseScan scan, Discourse discourse)
{
    // A relative clause hangs on nothing further away than this.
    private const int Reach = 25;

    /// <summary>Whom it stands for; null where nothing stands before it.</summary>
    /// <param name="token">The word.</param>
    /// <param name="start">The first token of the phrase that it ends ("most of whom"); itself where it stands alone.</param>
    public string? Resolve(int token, int start)
    {
        var low = Math.Max(text.LowOf(token), token - Reach);
        var last = start - 1;
        while (
            last > low
            && (
                text.Is(last, WordClass.Adverb)
                || text.IsComma(last)
                || text.IsDash(last)
                || text.KindOf(last) == TokenKind.Quote
            )
        )
        {
            last--;
        }

        if (last < low)
        {
            return null;
        }

        if (text.KindOf(last) == TokenKind.Bracket && NounPhrases.BracketStart(text, last, low) is > 0 and var open)
        {
            last = open - 1;
        }

        var person = text.Is(token, "who") || text.Is(token, "whom") || text.Is(token, "whose");
        var nearest = Nearest(last, low, person);
        if (nearest is not null)
        {
            return nearest;
        }

        var first = last + 1;
        while (
            first > low
            && (
                text.IsNominal(first - 1)
                || text.Is(first - 1, WordClass.Determiner | WordClass.Possessive)
                || text.KindOf(first - 1) == TokenKind.Dash && !text.IsDash(first - 1)
            )
            && !text.Is(first, WordClass.Determiner)
        )
        {
            first--;
        }

        return first <= last ? scan.Words(first, last + 1) : null;
    }

    // The nearest mention that can be meant: for "who" somebody, not the programme or the place that stands between.
    private string? Nearest(int last, int low, bool person)
    {
        string? fallback = null;
        for (var i = discourse.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = discourse.Mentions[i];
            if (mention.First > last || mention.Has(MentionTraits.Modifier | MentionTraits.Pronoun))
            {
                continue;
            }

            if (mention.First < low)
            {
                break;
            }

            var referent = discourse.Referents[mention.Referent];
            var fits =
                !person
                || referent.Kind == NameType.Person
                || referent.Pair.First >= 0
                || referent.Plural && referent.Kind is null
                || referent is { Named: true, Kind: null } && mention.End == last + 1;
            if (!fits || !(person ? Hangs(mention.End, last) : mention.End == last + 1))
            {
                continue;
            }

            if (person && referent is { Named: true, Kind: null } && mention.Has(MentionTraits.Oblique))
            {
                // "Democrats on Capitol Hill, who": rather the Democrats.
                fallback ??= referent.Name;
                continue;
            }

            if (referent.Pair.First >= 0 && IsInList(mention))
            {
                return discourse.NameOf(referent.Pair.Second);
            }

            // "a report by the agency, which": the report.
            return !person && i > 0 && discourse.Mentions[i - 1] is var whole && IsDocumentBy(whole, mention)
                ? scan.Words(whole.First, mention.End)
                : discourse.NameOf(mention.Referent);
        }

        return fallback;
    }

    // "Adler, Roth and Holm, who": Holm alone.
    private bool IsInList(Mention pair) =>
        pair.First > 0
        && text.IsComma(pair.First - 1)
        && discourse.LastBefore(pair.First - 1) is { } before
        && before.End == pair.First - 1
        && discourse.Referents[before.Referent] is { Named: true };

    private bool IsDocumentBy(Mention whole, Mention author) =>
        discourse.Referents[whole.Referent].Document
        && whole.End < author.First
        && author.First - whole.End <= 2
        && (text.Is(whole.End, "by") || text.Is(whole.End, "from"));

    // No verb of its own stands between.
    private bool Hangs(int end, int last)
    {
        for (var i = end; i <= last; i++)
        {
            if (text.GroupOf(i) >= 0 && text.Groups[text.GroupOf(i)].Kind is VerbGroupKind.Finite)
            {
                return false;
            }
        }

        return true;
    }
}
