using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H223: a total "in all" that the numbers before it in the sentence do not come to.</summary>
internal sealed class TotalRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        var figures = new StatedFigures(draft);
        CheckBare(draft, figures);
        for (var i = 2; i < figures.Count; i++)
        {
            if (!figures.IsCount(i) || !IsTotal(draft.Text, figures.First(i), figures.End(i)))
            {
                continue;
            }

            var (sum, first) = (0d, i);
            while (
                first > 0
                && figures.SentenceOf(first - 1) == figures.SentenceOf(i)
                && figures.IsCount(first - 1)
                && figures.IsNumbered(first - 1)
                && IsPart(draft.Text, figures, first - 1, i)
            )
            {
                first--;
                sum += figures[first].Low!.Value;
            }

            // What else the sentence counts may belong to it or not.
            var alone = first == 0 || figures.SentenceOf(first - 1) != figures.SentenceOf(i);
            if (i - first > 1 && alone && sum != figures[i].Low)
            {
                var extents = new List<Extent>();
                for (var part = first; part <= i; part++)
                {
                    extents.Add(figures[part].Extent);
                }

                draft.Findings.Add(
                    new Finding(
                        "H223",
                        "arithmetic",
                        [.. extents],
                        $"The numbers come to {StatedFigures.Text(sum)}, and the total is given as {StatedFigures.Text(figures[i].Low!.Value)}.",
                        []
                    )
                );
            }
        }
    }

    // "…, for a total of nine.": what has no noun is no figure.
    private static void CheckBare(ReadingDraft draft, in StatedFigures figures)
    {
        var text = draft.Text;
        for (var at = 2; at + 2 < text.TokenCount; at++)
        {
            var limit = text.SentenceAt(text.SentenceOf[at]).End;
            if (
                !text.Is(at, "total")
                || !text.Is(at - 1, "a")
                || !text.Is(at + 1, "of")
                || !(text.CharactersOf(at - 2) is "," || text.Is(at - 2, "for"))
                || !figures.TryReadNumber(at + 2, limit, out var total)
                || (total.End < limit && text.Kinds[total.End] != TokenKind.Stop)
            )
            {
                continue;
            }

            var (sum, count, plain) = (0d, 0, true);
            for (var i = 0; i < figures.Count; i++)
            {
                if (figures.SentenceOf(i) == text.SentenceOf[at] && figures.First(i) < at)
                {
                    plain &= figures.IsCount(i) && figures.IsNumbered(i);
                    plain &= count == 0 || figures[i].What == figures[i - 1].What || figures[i - 1].What is null;
                    sum += figures[i].Low ?? 0;
                    count++;
                }
                else if (figures.First(i) >= at && figures.First(i) < total.End)
                {
                    plain = false;
                }
            }

            if (plain && count > 1 && sum != total.Low)
            {
                draft.Findings.Add(
                    new Finding(
                        "H223",
                        "arithmetic",
                        [text.ExtentOf(at - 1, total.End)],
                        $"The numbers come to {StatedFigures.Text(sum)}, and the total is given as {StatedFigures.Text(total.Low)}.",
                        []
                    )
                );
            }
        }
    }

    private static bool IsTotal(AnnotatedText text, int first, int end) =>
        (end + 1 < text.TokenCount && text.Is(end, "in") && (text.Is(end + 1, "all") || text.Is(end + 1, "total")))
        || (end < text.TokenCount && (text.Is(end, "altogether") || text.Is(end, "combined")))
        || (first > 2 && text.Is(first - 1, "of") && text.Is(first - 2, "total") && text.Is(first - 3, "a"))
        || (first > 1 && text.Is(first, "a") && text.Is(first + 1, "total") && text.CharactersOf(first - 1) is ",");

    private static bool IsPart(AnnotatedText text, in StatedFigures figures, int part, int whole)
    {
        var first = figures.First(part);
        if (
            first > 0
            && (
                FigureLexicon.English.Of(text, first - 1).Is(FigureWords.Include)
                || text.Is(first - 1, "whom")
                || text.Is(first - 1, "of")
            )
        )
        {
            return false;
        }

        var what = figures[whole].What;
        return what is null
            || what == figures[part].What
            || (what == "casualties" && figures[part].What is "killed" or "injured");
    }
}
