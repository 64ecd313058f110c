using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H225 and H226 where the whole comes first, or all answers are given: "Of 60 tanks 20, or half,", "nine out of ten
/// wells (70 per cent)", "60 per cent said yes, 30 per cent said no and 20 per cent did not know".</summary>
internal sealed class ShareOfRule : IFindingRule
{
    private const double Room = 1;
    private const double RoughRoom = 4;
    private const int Reach = 8;

    public void Check(ReadingDraft draft)
    {
        var text = draft.Text;
        var figures = new StatedFigures(draft);
        for (var sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            var span = text.SentenceAt(sentence);
            CheckAnswers(draft, figures, span);
            for (var at = span.First; at + 3 < span.End; at = figures.NextNumber(at + 1, span.End))
            {
                if (TryReadParts(text, figures, span, at, out var part, out var whole, out var end))
                {
                    Hold(draft, figures, span, at, end, part, whole);
                    at = end - 1;
                }
            }
        }
    }

    // "nine out of ten", "three in four"; "Of 60 tanks 20", at a sentence's beginning.
    private static bool TryReadParts(
        AnnotatedText text,
        in StatedFigures figures,
        Sentence span,
        int at,
        out double part,
        out double whole,
        out int end
    )
    {
        (part, whole, end) = (0, 0, at);
        if (figures.TryReadNumber(at, span.End, out var some))
        {
            if (some.End + 2 < span.End && text.Is(some.End, "of"))
            {
                var wholeAt = text.Is(some.End + 1, "the") ? some.End + 2 : some.End + 1;
                if (
                    !figures.TryReadNumber(wholeAt, span.End, out var counted)
                    || counted.Low < some.Low
                    || counted.Low <= 0
                )
                {
                    return false;
                }

                (part, whole, end) = (some.Low, counted.Low, counted.End);
                return true;
            }

            var next =
                text.Is(some.End, "in") ? some.End + 1
                : some.End + 1 < span.End && text.Is(some.End, "out") && text.Is(some.End + 1, "of") ? some.End + 2
                : 0;
            if (
                next == 0
                || next >= span.End
                || !figures.TryReadNumber(next, span.End, out var all)
                || all.Low < some.Low
            )
            {
                return false;
            }

            (part, whole, end) = (some.Low, all.Low, all.End);
            return all.Low > 0 && (text.Is(some.End, "out") || all.Low <= 100);
        }

        var of =
            text.Is(at, "of") && at == span.First ? at + 1
            : at == span.First && text.Is(at, "out") && text.Is(at + 1, "of") ? at + 2
            : 0;
        of += of > 0 && text.Is(of, "the") ? 1 : 0;
        if (of == 0 || !figures.TryReadNumber(of, span.End, out var total) || total.Low <= 0)
        {
            return false;
        }

        for (var i = total.End; i < span.End && i < total.End + Reach; i++)
        {
            if (figures.TryReadNumber(i, span.End, out var number))
            {
                (part, whole, end) = (number.Low, total.Low, number.End);
                return number.Low <= total.Low && !ChangeRule.IsShare(text, number.End, span.End);
            }

            if (text.Kinds[i] != TokenKind.Word && text.CharactersOf(i) is not ",")
            {
                return false;
            }
        }

        return false;
    }

    // ", or 60 percent", "(70 per cent)", ", or half".
    private static void Hold(
        ReadingDraft draft,
        in StatedFigures figures,
        Sentence span,
        int first,
        int end,
        double part,
        double whole
    )
    {
        var text = draft.Text;
        var at = end;
        while (at < span.End && at < end + 2 && text.Kinds[at] == TokenKind.Word && !text.Is(at, "or"))
        {
            at++;
        }

        // "60 of 100 seats, a share of 70 percent": the rest of what may follow "60 of 100" is another rule's.
        var named = at + 4 < span.End && text.Is(at + 1, "a") && text.Is(at + 2, "share") && text.Is(at + 3, "of");
        if (named && text.CharactersOf(at) is ",")
        {
            at += 4;
            Compare(draft, figures, span, first, end, at, part, whole);
            return;
        }

        if (IsPlainOf(text, first, end))
        {
            return;
        }

        var bracket = at < span.End && text.CharactersOf(at) is "(";
        at += bracket || at < span.End && text.CharactersOf(at) is "," ? 1 : 0;
        if (!bracket)
        {
            if (at == end || at >= span.End || !text.Is(at, "or"))
            {
                return;
            }

            at++;
        }

        Compare(draft, figures, span, first, end, at, part, whole);
    }

    // "60 of 100", and not "out of".
    private static bool IsPlainOf(AnnotatedText text, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (text.Is(i, "of") && !text.Is(i - 1, "out"))
            {
                return true;
            }
        }

        return false;
    }

    private static void Compare(
        ReadingDraft draft,
        in StatedFigures figures,
        Sentence span,
        int first,
        int end,
        int at,
        double part,
        double whole
    )
    {
        var text = draft.Text;
        var (stated, close, room) = (0d, at + 1, RoughRoom);
        if (
            at < span.End
            && figures.TryReadNumber(at, span.End, out var share)
            && ChangeRule.IsShare(text, share.End, span.End)
        )
        {
            (stated, room) = (share.Low, Room);
            close = text.Is(share.End, "per") ? share.End + 2 : share.End + 1;
        }
        else if (at < span.End && text.Is(at, "half"))
        {
            stated = 50;
        }
        else
        {
            return;
        }

        var real = 100 * part / whole;
        if (Math.Abs(real - stated) <= room || close < span.End && text.Is(close, "of"))
        {
            return;
        }

        draft.Findings.Add(
            new Finding(
                "H225",
                "percent",
                [text.ExtentOf(first, end), text.ExtentOf(at, Math.Min(close, span.End))],
                $"{StatedFigures.Text(part)} of {StatedFigures.Text(whole)} is {StatedFigures.Text(real)} per cent, and the share is given as {StatedFigures.Text(stated)} per cent.",
                []
            )
        );
    }

    // Who did not know, or abstained, is the last of all who were asked; women and men are all.
    private static void CheckAnswers(ReadingDraft draft, in StatedFigures figures, Sentence span)
    {
        var text = draft.Text;
        var (sum, count) = (0d, 0);
        var (first, last) = (0, 0);
        for (var at = span.First; (at = figures.NextNumber(at, span.End)) < span.End; at++)
        {
            figures.TryReadNumber(at, span.End, out var number);
            if (!ChangeRule.IsShare(text, number.End, span.End) || number.Low > 100)
            {
                return;
            }

            first = count == 0 ? at : first;
            (sum, count, last) = (sum + number.Low, count + 1, number.End + 1);
            at = number.End;
        }

        var whole = count >= 3 && HasOpen(text, last, span.End) || count == 2 && HasBoth(text, span);
        if (whole && sum > 100 + count)
        {
            draft.Findings.Add(
                new Finding(
                    "H226",
                    "percent",
                    [text.ExtentOf(first, last)],
                    $"The shares come to {StatedFigures.Text(sum)} per cent.",
                    []
                )
            );
        }
    }

    private static bool HasOpen(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                text.Is(i, "undecided")
                || text.Is(i, "abstained")
                || text.Is(i, "unsure")
                || text.Is(i, "opinion")
                || (text.Is(i, "know") && (text.Is(i - 1, "not") || text.Is(i - 1, "n't") || text.Is(i - 1, "n’t")))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBoth(AnnotatedText text, Sentence span)
    {
        var (women, men, and) = (false, false, false);
        for (var i = span.First; i < span.End; i++)
        {
            // "60 per cent of men" is a share of them.
            if ((text.Is(i, "women") || text.Is(i, "men")) && i > span.First && text.Is(i - 1, "of"))
            {
                return false;
            }

            women |= text.Is(i, "women");
            men |= text.Is(i, "men");
            and |= text.Is(i, "and");
        }

        return women && men && and;
    }
}
