using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H224: "from … to …" with an increase or a share that the two numbers do not give.</summary>
internal sealed class ChangeRule : IFindingRule
{
    private static readonly string[] Nouns =
    [
        "increase",
        "rise",
        "jump",
        "growth",
        "gain",
        "fall",
        "drop",
        "decline",
        "decrease",
        "reduction",
        "cut",
        "change",
    ];

    public void Check(ReadingDraft draft)
    {
        var text = draft.Text;
        var figures = new StatedFigures(draft);
        for (var at = 0; at + 3 < text.TokenCount; at++)
        {
            if (!text.Is(at, "from"))
            {
                continue;
            }

            var limit = text.SentenceAt(text.SentenceOf[at]).End;
            // "to 130 million from 100 million".
            if (
                figures.TryReadNumber(at + 1, limit, out var start)
                && TryReadBefore(text, figures, at, out var turned, out var end)
                && start.Low > 0
                && start.Low != end.Low
                && !IsShare(text, start.End, limit)
                && !IsShare(text, end.End, limit)
            )
            {
                Check(draft, figures, new(turned, turned, limit, start, end) { Last = start.End });
                continue;
            }

            if (
                !figures.TryReadNumber(at + 1, limit, out var one)
                || !TryFindTo(text, one.End, limit, out var to)
                || !figures.TryReadNumber(to + 1, limit, out var other)
                || one.Low <= 0
                || one.Low == other.Low
                || IsShare(text, one.End, limit)
                || IsShare(text, other.End, limit)
            )
            {
                continue;
            }

            Check(draft, figures, new(at, to, limit, one, other));
        }
    }

    private static void Check(ReadingDraft draft, in StatedFigures figures, Change change)
    {
        var text = draft.Text;
        var gap = Math.Abs(change.Other.Low - change.One.Low);
        var ratio = change.Other.Low / change.One.Low;
        var round = change.One.Times > 1 || change.Other.Times > 1;
        if (TryFindBy(text, figures, change, out var by, out var first))
        {
            var share = IsShare(text, by.End, change.Limit);
            var stated = share ? 100 * gap / change.One.Low : gap;
            var room =
                share ? Math.Max(1, stated * (round ? 0.12 : 0.03))
                : (round || by.Times > 1) ? 0.12 * gap
                : 0;
            if (Math.Abs(by.Low - stated) > room)
            {
                Add(draft, share, [text.ExtentOf(first, share ? by.End + 1 : by.End), change.Extent(text)], stated);
            }

            return;
        }

        if (TryFindMore(text, figures, change, out var more, out var begins))
        {
            if (more.Low != gap)
            {
                Add(draft, false, [text.ExtentOf(begins, more.End), change.Extent(text)], gap);
            }

            return;
        }

        // "fell by half, from 80 to 40".
        for (var i = change.At - 1; i > 0 && i > change.At - 4; i--)
        {
            if (text.Is(i, "half") && text.Is(i - 1, "by"))
            {
                if (ratio < 1 && Math.Abs(ratio - 0.5) > 0.06)
                {
                    Add(draft, true, [text.ExtentOf(i - 1, i + 1), change.Extent(text)], 100 * gap / change.One.Low);
                }

                return;
            }
        }

        // "doubled from 40 to 60".
        for (var i = change.At - 1; i >= 0 && i > change.At - 4; i--)
        {
            var wanted =
                text.Is(i, "doubled") ? 2d
                : text.Is(i, "tripled") || text.Is(i, "trebled") ? 3
                : text.Is(i, "quadrupled") ? 4
                : text.Is(i, "halved") ? 0.5
                : 0;
            if (wanted > 0)
            {
                if (!Fits(text, i, wanted, ratio))
                {
                    Add(draft, true, [text.ExtentOf(i), change.Extent(text)], 100 * gap / change.One.Low);
                }

                return;
            }
        }
    }

    // "rose to 30 from 24": the number before "from", with "to" before it.
    private static bool TryReadBefore(
        AnnotatedText text,
        in StatedFigures figures,
        int from,
        out int to,
        out StatedNumber number
    )
    {
        for (to = from - 2; to >= 0 && to > from - 6; to--)
        {
            if (text.Is(to, "to"))
            {
                return figures.TryReadNumber(to + 1, from, out number) && number.End == from;
            }
        }

        number = default;
        return false;
    }

    // "Three more people died, bringing the toll from 20 to 23", "rose from 24 to 30 after six more bodies were found".
    private static bool TryFindMore(
        AnnotatedText text,
        in StatedFigures figures,
        Change change,
        out StatedNumber more,
        out int first
    )
    {
        var sentence = text.SentenceAt(text.SentenceOf[change.At]);
        for (first = sentence.First; first < sentence.End; first++)
        {
            if (
                (first < change.At || first >= change.End)
                && figures.TryReadNumber(first, sentence.End, out more)
                && (text.Is(more.End, "more") || text.Is(more.End, "further") || text.Is(more.End, "additional"))
                && (first < change.At ? Brings(text, more.End, change.At) : text.Is(first - 1, "after"))
            )
            {
                return true;
            }
        }

        more = default;
        return false;
    }

    private static bool Brings(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Is(i, "bringing") || text.Is(i, "raising") || text.Is(i, "taking") || text.Is(i, "pushing"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(AnnotatedText text, int at, double wanted, double ratio)
    {
        if (at > 0 && text.Is(at - 1, "than"))
        {
            return wanted > 1 ? ratio >= wanted : ratio <= wanted;
        }

        var room =
            at > 0 && FigureLexicon.English.Of(text, at - 1).Is(FigureWords.OperatorStart | FigureWords.Adverb)
                ? 0.25
                : 0.12;
        return Math.Abs(ratio - wanted) <= room * wanted;
    }

    // "from 40 soldiers to 60": a noun may stand between.
    private static bool TryFindTo(AnnotatedText text, int at, int limit, out int to)
    {
        for (to = at; to < limit && to < at + 4; to++)
        {
            if (text.Is(to, "to"))
            {
                return true;
            }

            if (text.Kinds[to] != TokenKind.Word)
            {
                break;
            }
        }

        return false;
    }

    // "by 20" in front or behind, "an increase of 20", "up 20 per cent".
    private static bool TryFindBy(
        AnnotatedText text,
        in StatedFigures figures,
        Change change,
        out StatedNumber by,
        out int first
    )
    {
        // "rose 20 per cent from 40 to 60".
        for (first = change.At - 2; first >= 0 && first > change.At - 4; first--)
        {
            if (figures.TryReadNumber(first, change.At, out by) && IsShare(text, by.End, change.At))
            {
                return true;
            }
        }

        for (first = change.At - 1; first > 0 && first > change.At - 6; first--)
        {
            if (text.Is(first, "by") && figures.TryReadNumber(first + 1, change.At, out by))
            {
                first++;
                return true;
            }
        }

        for (first = change.End; first + 1 < change.Limit && first < change.End + 7; first++)
        {
            var introduces =
                text.Is(first, "by")
                || ((text.Is(first, "up") || text.Is(first, "down")) && text.CharactersOf(first - 1) is ",")
                || (text.Is(first, "of") && IsNoun(text, first - 1));
            if (introduces && figures.TryReadNumber(first + 1, change.Limit, out by))
            {
                first++;
                return true;
            }

            // "an increase of more than 20": what leaves room is not held against anything.
            if (introduces)
            {
                break;
            }
        }

        by = default;
        return false;
    }

    private static bool IsNoun(AnnotatedText text, int token)
    {
        foreach (var noun in Nouns)
        {
            if (text.Is(token, noun))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsShare(AnnotatedText text, int at, int limit) =>
        at < limit
        && (text.CharactersOf(at) is "%" || text.Is(at, "percent") || text.Is(at, "per") || text.Is(at, "percentage"));

    private static void Add(ReadingDraft draft, bool share, Extent[] extents, double stated) =>
        draft.Findings.Add(
            new Finding(
                "H224",
                share ? "percent" : "arithmetic",
                extents,
                share
                    ? $"The two numbers make a change of {StatedFigures.Text(stated)} per cent."
                    : $"The two numbers are {StatedFigures.Text(stated)} apart.",
                []
            )
        );

    private readonly record struct Change(int At, int To, int Limit, StatedNumber One, StatedNumber Other)
    {
        /// <summary>The token behind the last of the two; 0 where that is the other.</summary>
        public int Last { get; init; }

        /// <summary>The token behind both.</summary>
        public int End => Math.Max(Last, Other.End);

        public Extent Extent(AnnotatedText text) => text.ExtentOf(At, End);
    }
}
