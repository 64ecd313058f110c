using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H221: parts that do not come to the total that they are the parts of.</summary>
internal sealed class ArithmeticRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        if (draft.Figures.Count < 3)
        {
            return;
        }

        var sums = new FigureSums(draft.Text, draft.Figures);
        for (var i = 0; i < draft.Figures.Count; i++)
        {
            if (sums.TryRead(i, out var sum) && Total(draft, sum) is var total && total != draft.Figures[i].Low)
            {
                draft.Findings.Add(
                    new Finding(
                        "H221",
                        "arithmetic",
                        [.. Extents(draft, sum)],
                        $"The parts come to {Text(total)}, and the total is given as {Text(draft.Figures[i].Low!.Value)}.",
                        []
                    )
                );
            }
        }
    }

    private static double Total(ReadingDraft draft, FigureSum sum)
    {
        var total = 0d;
        for (var i = sum.First; i < sum.End; i++)
        {
            total += draft.Figures[i].Low!.Value;
        }

        return total;
    }

    private static IEnumerable<Extent> Extents(ReadingDraft draft, FigureSum sum)
    {
        yield return draft.Figures[sum.Whole].Extent;
        for (var i = sum.First; i < sum.End; i++)
        {
            yield return draft.Figures[i].Extent;
        }
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
