using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H221: a number that is spread over places or days, and the parts do not come to it: "six jets, four on Monday and
/// three on Tuesday", "50 people: 30 in Larn and 25 in Estmark".</summary>
internal sealed class SpreadRule : IFindingRule
{
    private const int MostWordsOfPlace = 6;
    private const FigureWords Tells =
        FigureWords.Be | FigureWords.Have | FigureWords.Modal | FigureWords.Verb | FigureWords.Participle;

    public void Check(ReadingDraft draft)
    {
        var text = draft.Text;
        var figures = new StatedFigures(draft);
        for (var i = 0; i < figures.Count; i++)
        {
            if (!figures.IsCount(i) || !figures.IsNumbered(i))
            {
                continue;
            }

            var limit = text.SentenceAt(figures.SentenceOf(i)).End;
            var mark = MarkBehind(text, figures.End(i), limit);
            if (mark > 0 && TryAdd(text, figures, mark + 1, limit, out var sum, out var end) && sum != figures[i].Low)
            {
                draft.Findings.Add(
                    new Finding(
                        "H221",
                        "arithmetic",
                        [figures[i].Extent, text.ExtentOf(mark + 1, end)],
                        $"The parts come to {StatedFigures.Text(sum)}, and the total is given as {StatedFigures.Text(figures[i].Low!.Value)}.",
                        []
                    )
                );
            }
        }
    }

    // The comma, colon or dash that the parts stand behind, with words alone in front of it; 0 for none.
    private static int MarkBehind(AnnotatedText text, int from, int limit)
    {
        for (var i = from; i + 1 < limit && i < from + 6; i++)
        {
            if (text.CharactersOf(i) is "," or ":" || text.Kinds[i] == TokenKind.Dash)
            {
                return i;
            }

            if (
                text.Kinds[i] != TokenKind.Word
                || FigureLexicon.English.Of(text, i).Is(FigureWords.Include | FigureWords.Conjunction)
            )
            {
                return 0;
            }
        }

        return 0;
    }

    // "four on Monday and three on Tuesday": each part a number and where or when, the same word before each, to the end.
    private static bool TryAdd(
        AnnotatedText text,
        in StatedFigures figures,
        int at,
        int limit,
        out double sum,
        out int end
    )
    {
        (sum, end) = (0, at);
        var parts = 0;
        var lead = default(ReadOnlySpan<char>);
        var last = false;
        while (end < limit)
        {
            if (!figures.TryReadNumber(end, limit, out var number) || number.End >= limit)
            {
                return false;
            }

            var word = text.CharactersOf(number.End);
            if (
                word is not ("in" or "on" or "at" or "from" or "near" or "outside")
                || parts > 0 && !word.SequenceEqual(lead)
            )
            {
                return false;
            }

            lead = word;
            sum += number.Low;
            end = number.End + 1;
            parts++;
            var from = end;
            while (end < limit && text.Kinds[end] is TokenKind.Word && !text.Is(end, "and"))
            {
                // "nine from the east and seven from the west were left": something else is told of them.
                if (FigureLexicon.English.Of(text, end).Is(Tells))
                {
                    return false;
                }

                end++;
            }

            if (end == from || end - from > MostWordsOfPlace)
            {
                return false;
            }

            if (last || end >= limit || text.Kinds[end] == TokenKind.Stop)
            {
                return last && parts > 1 && (end >= limit || text.Kinds[end] == TokenKind.Stop);
            }

            if (text.CharactersOf(end) is ",")
            {
                end++;
            }

            if (end < limit && text.Is(end, "and"))
            {
                last = true;
                end++;
            }
        }

        return false;
    }
}
