using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H223: a total "in all" that the numbers before it in the sentence do not come to.</summary>
internal sealed class TotalRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        var figures = new StatedFigures(draft);
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

    private static bool IsTotal(AnnotatedText text, int first, int end) =>
        (end + 1 < text.TokenCount && text.Is(end, "in") && (text.Is(end + 1, "all") || text.Is(end + 1, "total")))
        || (end < text.TokenCount && (text.Is(end, "altogether") || text.Is(end, "combined")))
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
