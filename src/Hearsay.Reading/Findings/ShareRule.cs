using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H225: a share that does not fit the two numbers beside it, and H226: shares of one whole that do not come to it.</summary>
internal sealed class ShareRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        var figures = new StatedFigures(draft);
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Low is null)
            {
                continue;
            }

            if (figures[i].What != "share")
            {
                if (
                    figures[i] is { Bound: FigureBound.Exact or FigureBound.About }
                    && i + 1 < figures.Count
                    && figures.IsShare(i + 1)
                    && IsSaidAgain(draft.Text, figures.End(i), figures.First(i + 1), 9)
                    && !IsOfOthers(draft.Text, figures.End(i + 1))
                    && TryFindWhole(draft.Text, figures, i, out var of)
                )
                {
                    Hold(draft, figures, i, i + 1, figures[i].Low!.Value, of);
                }

                continue;
            }

            // "25 per cent of the 200 houses, 60,": the number behind it is the share's.
            if (
                figures.TryReadWhole(i, out var whole, out _)
                && figures.End(i) is var end
                && TryReadAgain(draft.Text, figures, end, out var part)
            )
            {
                Hold(draft, figures, i, i, part.Low, whole.Low);
            }

            if (
                figures.IsShare(i)
                && (i == 0 || !figures.IsShare(i - 1) || figures.SentenceOf(i - 1) != figures.SentenceOf(i))
            )
            {
                CheckSum(draft, figures, i);
            }
        }
    }

    private static void Hold(
        ReadingDraft draft,
        in StatedFigures figures,
        int one,
        int share,
        double part,
        double whole
    )
    {
        var stated = figures[share].Low!.Value;
        var real = 100 * part / whole;
        var words = figures[share].Words;
        var rough =
            words.Length > 0
            && !char.IsAsciiDigit(words[0])
            && !words.Contains("per", StringComparison.OrdinalIgnoreCase);
        var room =
            figures[one].Bound == FigureBound.About || figures[share].Bound == FigureBound.About ? 10
            : rough ? 4
            : 1;
        var fits = figures[share].Bound switch
        {
            FigureBound.MoreThan or FigureBound.AtLeast => real > stated - 1,
            FigureBound.FewerThan or FigureBound.AtMost => real < stated + 1,
            _ => Math.Abs(real - stated) <= room,
        };
        if (whole <= 0 || fits)
        {
            return;
        }

        draft.Findings.Add(
            new Finding(
                "H225",
                "percent",
                one == share ? [figures[share].Extent] : [figures[one].Extent, figures[share].Extent],
                $"{StatedFigures.Text(part)} of {StatedFigures.Text(whole)} is {StatedFigures.Text(real)} per cent, and the share is given as {StatedFigures.Text(stated)} per cent.",
                []
            )
        );
    }

    // "30 of the 120 houses were hit, or 35 per cent", "30 of 120 (35 per cent)".
    private static bool IsSaidAgain(AnnotatedText text, int from, int to, int reach)
    {
        if (to <= from || to - from > reach || text.SentenceOf[to] != text.SentenceOf[from - 1])
        {
            return false;
        }

        for (var i = from; i < to - 1; i++)
        {
            if (text.Kinds[i] is TokenKind.Number or TokenKind.Stop || text.Is(i, "and") || text.Is(i, "while"))
            {
                return false;
            }
        }

        return text.CharactersOf(to - 1) is "," or "(" || text.Kinds[to - 1] == TokenKind.Dash || text.Is(to - 1, "or");
    }

    // "35 per cent fewer than in May", "40 per cent of them by fire": a share of something else.
    private static bool IsOfOthers(AnnotatedText text, int end)
    {
        if (end >= text.TokenCount || text.Kinds[end] != TokenKind.Word)
        {
            return false;
        }

        foreach (
            var word in (ReadOnlySpan<string>)
                ["fewer", "more", "less", "higher", "lower", "above", "below", "up", "down", "over", "under", "of"]
        )
        {
            if (text.Is(end, word))
            {
                return !(word == "of" && text.Is(end + 1, "the") && text.Is(end + 2, "total"));
            }
        }

        return false;
    }

    // "30 of the 120 houses", "30 out of 120", "of the 120 houses, 30".
    private static bool TryFindWhole(AnnotatedText text, in StatedFigures figures, int part, out double whole)
    {
        whole = 0;
        if (figures.TryReadWhole(part, out var of, out _))
        {
            whole = of.Low;
            return true;
        }

        var end = figures.End(part);
        var limit = end < text.TokenCount ? text.SentenceAt(figures.SentenceOf(part)).End : end;
        for (var i = figures.First(part) + 1; i + 2 < limit && i <= end; i++)
        {
            if (text.Is(i, "out") && text.Is(i + 1, "of"))
            {
                var at = text.Is(i + 2, "the") ? i + 3 : i + 2;
                var read = figures.TryReadNumber(at, limit, out var number);
                whole = number.Low;
                return read;
            }
        }

        var first = text.SentenceAt(figures.SentenceOf(part)).First;
        if (part == 0 || figures.SentenceOf(part - 1) != figures.SentenceOf(part) || !text.Is(first, "of"))
        {
            return false;
        }

        // Nothing but the whole stands in front of the part.
        var alone = part == 1 || figures.SentenceOf(part - 2) != figures.SentenceOf(part);
        whole = figures[part - 1].Low ?? 0;
        return alone && figures.IsCount(part - 1) && figures.First(part - 1) - first <= 2;
    }

    private static bool TryReadAgain(AnnotatedText text, in StatedFigures figures, int end, out StatedNumber part)
    {
        part = default;
        var limit = end < text.TokenCount ? text.SentenceAt(text.SentenceOf[end]).End : end;
        var at = end;
        if (at < limit && (text.CharactersOf(at) is "," or "(" || text.Kinds[at] == TokenKind.Dash))
        {
            at++;
        }

        if (at < limit && text.Is(at, "or"))
        {
            at++;
        }

        return at > end
            && figures.TryReadNumber(at, limit, out part)
            && !ChangeRule.IsShare(text, part.End, limit)
            && (
                part.End >= limit
                || text.CharactersOf(part.End) is "," or ")"
                || text.Kinds[part.End] is TokenKind.Dash or TokenKind.Stop
                || text.Is(part.End, "of") && part.End + 1 < limit && text.Is(part.End + 1, "them")
            );
    }

    // "40 per cent …, 35 per cent … and the remaining 30 per cent", "by 55 per cent to 48 per cent".
    private static void CheckSum(ReadingDraft draft, in StatedFigures figures, int first)
    {
        var text = draft.Text;
        var (sum, end) = (0d, first);
        var rest = false;
        while (
            end < figures.Count && figures.IsShare(end) && figures.SentenceOf(end) == figures.SentenceOf(first) && !rest
        )
        {
            var token = figures.First(end);
            rest = end > first && token > 1 && (text.Is(token - 1, "remaining") || text.Is(token - 1, "other"));
            sum += figures[end].Low!.Value;
            end++;
        }

        var two = end - first == 2 && (IsVote(text, figures, first) || IsForAndAgainst(text, figures, first));
        if (end - first > 1 && (rest && Math.Abs(sum - 100) > end - first || two && sum > 101))
        {
            var extents = new List<Extent>();
            for (var i = first; i < end; i++)
            {
                extents.Add(figures[i].Extent);
            }

            draft.Findings.Add(
                new Finding(
                    "H226",
                    "percent",
                    [.. extents],
                    $"The shares come to {StatedFigures.Text(sum)} per cent.",
                    []
                )
            );
        }
    }

    private static bool IsVote(AnnotatedText text, in StatedFigures figures, int first)
    {
        var (start, end, next) = (figures.First(first), figures.End(first), figures.First(first + 1));
        return next == end + 1
            && (text.Is(end, "to") || text.Is(end, "against"))
            && start > 0
            && !text.Is(start - 1, "from");
    }

    private static bool IsForAndAgainst(AnnotatedText text, in StatedFigures figures, int first) =>
        HasNear(text, figures.End(first), "for", "favour", "favor", "yes")
        && HasNear(text, figures.End(first + 1), "against", "opposed", "no", "oppose");

    private static bool HasNear(AnnotatedText text, int at, params ReadOnlySpan<string> words)
    {
        for (var i = at; i < text.TokenCount && i < at + 6; i++)
        {
            if (text.Kinds[i] is TokenKind.Number or TokenKind.Stop)
            {
                return false;
            }

            foreach (var word in words)
            {
                if (text.Is(i, word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
