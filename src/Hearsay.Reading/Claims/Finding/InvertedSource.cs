using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the source that stands behind its cue: "said Smith, a teacher", "according to Smith".</summary>
internal static class InvertedSource
{
    private static readonly (int, int) None = (0, 0);

    // "accounts led by X", "a poll conducted by Y": the participle's phrase belongs to the noun.
    private static int WithParticiple(ClaimText text, int from, int end, int high)
    {
        if (end == from || end + 2 >= high || text.GroupOf(end) < 0 || !text.Is(end + 1, "by"))
        {
            return end;
        }

        var group = text.Groups[text.GroupOf(end)];
        var behind =
            group.Start == end && group.End == end + 1 ? NounPhrases.EndOf(text, end + 2, high, links: true) : end;
        return behind > end + 2 ? behind : end;
    }

    /// <summary>The subject that stands behind its verb ("said Smith, a teacher"), with its appositions.</summary>
    public static (int First, int End) Find(
        ClaimText text,
        int from,
        int high,
        bool apposition = true,
        bool verbBefore = true
    )
    {
        var end = WithParticiple(text, from, NounPhrases.EndOf(text, from, high, links: true), high);
        if (end == from || text.IsTime(end - 1))
        {
            return None;
        }

        if (
            verbBefore
            && end < high
            && text.GroupOf(end) >= 0
            && text.Groups[text.GroupOf(end)].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive
        )
        {
            return None;
        }

        if (
            !SourceFinder.HasNoun(text, from, end)
            || (text.Is(from, WordClass.Pronoun) && !text.Is(from, "it") && end - from == 1)
        )
        {
            return None;
        }

        // An apposition runs to the next comma, or to the sentence's end, and holds no clause but a relative one.
        if (
            apposition
            && end < high
            && text.IsComma(end)
            && end + 1 < high
            && text.ZoneOf(end + 1) == text.ZoneOf(from)
        )
        {
            var close = end + 1;
            while (
                close < high
                && !text.IsComma(close)
                && text.KindOf(close) != TokenKind.Stop
                && text.ZoneOf(close) == text.ZoneOf(from)
            )
            {
                close++;
            }

            var gerund = text.GroupOf(end + 1) >= 0;
            var starter =
                text.Is(end + 1, WordClass.Relative | WordClass.Determiner)
                || (text.IsNominal(end + 1) && !text.IsTime(end + 1))
                || text.Is(end + 1, WordClass.Possessive);
            if (
                !gerund
                && starter
                && Appositions.IsParenthesis(text, end + 1, close)
                && !text.Is(end + 1, WordClass.Subject)
            )
            {
                return (from, close < high && text.IsComma(close) ? close + 1 : close);
            }
        }

        return (from, end);
    }
}
