using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H222: parts of a whole that are more than the whole, or that leave another rest than is stated.</summary>
internal sealed class PartExceedsRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        var figures = new StatedFigures(draft);
        for (var i = 0; i < figures.Count; i++)
        {
            if (!figures.IsCount(i) || !figures.IsNumbered(i))
            {
                continue;
            }

            if (figures.TryReadWhole(i, out var of, out _))
            {
                CheckSome(draft, figures, i, of.Low);
            }
            else if (IsAmongThe(draft.Text, figures.First(i)))
            {
                CheckAmong(draft, figures, i);
            }
            else if (i + 1 < figures.Count && figures.SentenceOf(i + 1) == figures.SentenceOf(i))
            {
                CheckParts(draft, figures, i);
            }
        }
    }

    private static void CheckParts(ReadingDraft draft, in StatedFigures figures, int whole)
    {
        var ofThe = IsOfThe(draft.Text, figures.First(whole));
        if (!ofThe && !BringsIn(draft.Text, figures.End(whole), figures.First(whole + 1)))
        {
            return;
        }

        var (sum, end) = (0d, whole + 1);
        while (
            end < figures.Count
            && figures.SentenceOf(end) == figures.SentenceOf(whole)
            && figures.IsCount(end)
            && figures.IsNumbered(end)
            && (
                ofThe
                || IsOfTheSame(figures, whole, end)
                    && (end == whole + 1 || IsListed(draft.Text, figures.End(end - 1), figures.First(end)))
            )
        )
        {
            if (ofThe && figures[end].Low > figures[whole].Low)
            {
                Add(
                    draft,
                    [figures[whole].Extent, figures[end].Extent],
                    figures[end].Low!.Value,
                    figures[whole].Low!.Value
                );
                return;
            }

            sum += figures[end].Low!.Value;
            end++;
        }

        // "Nine of them were women and six were soldiers": they may be the same ones, unless the rest is told.
        var rest = default(StatedNumber);
        if (end == whole + 1 || (ofThe && !TryFindRest(draft.Text, figures, end - 1, out rest)))
        {
            return;
        }

        if (ofThe ? sum + rest.Low != figures[whole].Low : sum > figures[whole].Low)
        {
            Add(draft, Extents(figures, whole, end), sum + rest.Low, figures[whole].Low!.Value);
        }
    }

    // "Seventeen of the 16 hostages", "three of the five were freed and the other three killed".
    private static void CheckSome(ReadingDraft draft, in StatedFigures figures, int some, double whole)
    {
        var part = figures[some].Low!.Value;
        if (
            part > whole
            || (
                TryFindRest(draft.Text, figures, some, out var rest)
                && !IsCountedBetween(figures, some, rest.End)
                && (part += rest.Low) != whole
            )
        )
        {
            Add(draft, [figures[some].Extent], part, whole);
        }
    }

    private static bool IsCountedBetween(in StatedFigures figures, int some, int end) =>
        some + 1 < figures.Count && figures.End(some + 1) < end - 1;

    // "Nine soldiers and six drivers were among the 14 dead."
    private static void CheckAmong(ReadingDraft draft, in StatedFigures figures, int whole)
    {
        var (sum, first) = (0d, whole);
        while (
            first > 0
            && figures.SentenceOf(first - 1) == figures.SentenceOf(whole)
            && figures.IsCount(first - 1)
            && figures.IsNumbered(first - 1)
            && (first == whole || IsListed(draft.Text, figures.End(first - 1), figures.First(first)))
        )
        {
            first--;
            sum += figures[first].Low!.Value;
        }

        if (sum > figures[whole].Low)
        {
            Add(draft, Extents(figures, first, whole + 1), sum, figures[whole].Low!.Value);
        }
    }

    private static Extent[] Extents(in StatedFigures figures, int first, int end)
    {
        var extents = new Extent[end - first];
        for (var i = first; i < end; i++)
        {
            extents[i - first] = figures[i].Extent;
        }

        return extents;
    }

    // The parts are told with a noun, and nothing else has happened to them.
    private static bool IsOfTheSame(in StatedFigures figures, int whole, int part) =>
        figures[part].Who is not null && (figures[part].What is not { } what || what == figures[whole].What);

    private static bool IsAmongThe(AnnotatedText text, int first) =>
        first > 2
        && text.Is(first - 1, "the")
        && text.Is(first - 2, "among")
        && FigureLexicon.English.Of(text, first - 3).Is(FigureWords.Be);

    // "Of the 14 killed, nine …".
    private static bool IsOfThe(AnnotatedText text, int first) =>
        first > 1
        && text.Is(first - 2, "of")
        && (text.Is(first - 1, "the") || text.Is(first - 1, "those") || text.Is(first - 1, "these"))
        && (
            first == 2
            || text.SentenceOf[first - 3] != text.SentenceOf[first]
            || text.Kinds[first - 3] != TokenKind.Word
        );

    // "12 people were killed, including", "among them", "of whom".
    private static bool BringsIn(AnnotatedText text, int from, int to)
    {
        for (var i = Math.Max(from, to - 3); i < to; i++)
        {
            if (
                text.Is(i, "including")
                || text.Is(i, "whom")
                || (text.Is(i, "among") && i + 1 < to && (text.Is(i + 1, "them") || text.Is(i + 1, "these")))
            )
            {
                return to - from < 16 && !HasOther(text, from, i);
            }
        }

        return false;
    }

    // Another subject or another number stands between: the parts may be of that.
    private static bool HasOther(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                text.Kinds[i] is TokenKind.Number or TokenKind.Stop
                || text.CharactersOf(i) is ";" or ":"
                || text.Is(i, "and")
                || text.Is(i, "others")
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsListed(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.CharactersOf(i) is not "," && !text.Is(i, "and"))
            {
                return false;
            }
        }

        return to > from;
    }

    // "the other six", "the remaining six".
    private static bool TryFindRest(AnnotatedText text, in StatedFigures figures, int last, out StatedNumber rest)
    {
        rest = default;
        var limit = text.SentenceAt(figures.SentenceOf(last)).End;
        for (var i = figures.End(last); i + 2 < limit; i++)
        {
            if (text.Is(i, "the") && (text.Is(i + 1, "other") || text.Is(i + 1, "remaining")))
            {
                return figures.TryReadNumber(i + 2, limit, out rest) && !ChangeRule.IsShare(text, rest.End, limit);
            }
        }

        return false;
    }

    private static void Add(ReadingDraft draft, Extent[] extents, double parts, double whole) =>
        draft.Findings.Add(
            new Finding(
                "H222",
                "arithmetic",
                extents,
                $"The parts come to {StatedFigures.Text(parts)}, and the whole is given as {StatedFigures.Text(whole)}.",
                []
            )
        );
}
