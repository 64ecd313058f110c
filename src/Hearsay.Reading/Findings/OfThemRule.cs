using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H222: parts that exclude each other come to more than their whole: "20 people were killed, 12 of them women and nine
/// of them men".</summary>
internal sealed class OfThemRule : IFindingRule
{
    private const int MostParts = 8;

    public void Check(ReadingDraft draft)
    {
        var text = draft.Text;
        var figures = new StatedFigures(draft);
        for (var sentence = 0; sentence < text.SentenceCount; sentence++)
        {
            var span = text.SentenceAt(sentence);
            var (whole, wholeAt, wholeEnd) = (0d, -1, 0);
            var (sum, parts, kind, end) = (0d, 0, 0, 0);
            var one = true;
            for (var at = span.First; (at = figures.NextNumber(at, span.End)) < span.End; at++)
            {
                figures.TryReadNumber(at, span.End, out var number);

                if (IsOfThem(text, number.End, span.End))
                {
                    var here = KindOf(text, number.End + 2, span.End);
                    one &= here > 0 && (parts == 0 || here == kind);
                    (sum, parts, kind, end) = (sum + number.Low, parts + 1, here, number.End + 2);
                }
                else if (parts == 0)
                {
                    (whole, wholeAt, wholeEnd) = (number.Low, at, number.End);
                }
                else
                {
                    one = false;
                }

                at = number.End - 1;
            }

            if (one && wholeAt >= 0 && parts is > 1 and < MostParts && sum > whole)
            {
                draft.Findings.Add(
                    new Finding(
                        "H222",
                        "arithmetic",
                        [text.ExtentOf(wholeAt, wholeEnd), text.ExtentOf(end - 3, end)],
                        $"The parts come to {StatedFigures.Text(sum)}, and the whole is given as {StatedFigures.Text(whole)}.",
                        []
                    )
                );
            }
        }
    }

    private static bool IsOfThem(AnnotatedText text, int at, int limit) =>
        at + 2 < limit && text.Is(at, "of") && (text.Is(at + 1, "them") || text.Is(at + 1, "whom"));

    // Peoples, women and men, the dead and the living: who is one of these is none of the others.
    private static int KindOf(AnnotatedText text, int at, int limit)
    {
        at += at + 1 < limit && (text.Is(at, "were") || text.Is(at, "are")) ? 1 : 0;
        return text.Is(at, "women") || text.Is(at, "men") ? 2
            : text.Is(at, "died") || text.Is(at, "survived") || text.Is(at, "drowned") ? 3
            : PeopleTable.English.TryMatch(text, at, out _, out var kind) && kind == PeopleKind.People ? 1
            : 0;
    }
}
