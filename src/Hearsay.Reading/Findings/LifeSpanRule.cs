using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H227: "(1930-2000)" beside "died at 80": the years of a life and the age at its end.</summary>
internal sealed class LifeSpanRule : IFindingRule
{
    private const int MostYears = 115;

    public void Check(ReadingDraft draft)
    {
        var text = draft.Text;
        var figures = new NumberReader(text, FigureLexicon.English);
        for (var i = 0; i + 1 < draft.ResolvedTimes.Count; i++)
        {
            var (a, b) = (draft.ResolvedTimes[i].Form, draft.ResolvedTimes[i + 1].Form);
            var years = b.Year - a.Year;
            if (
                a is not { Unit: TimeUnit.Year, Year: > 1000 }
                || b is not { Unit: TimeUnit.Year }
                || years is < 1 or > MostYears
                || b.First != a.End + 1
                || text.Kinds[a.End] != TokenKind.Dash
                || a.First == 0
                || text.CharactersOf(a.First - 1) is not "("
            )
            {
                continue;
            }

            var limit = text.SentenceAt(text.SentenceOf[a.First]).End;
            for (var at = b.End; at + 2 < limit; at++)
            {
                var number =
                    text.Is(at, "died") && text.Is(at + 1, "at") ? at + 2
                    : text.Is(at, "died") && text.Is(at + 1, "aged") ? at + 2
                    : text.Is(at, "age") && text.Is(at + 1, "of") ? at + 2
                    : 0;
                if (
                    number > 0
                    && figures.TryRead(number, limit, out var age)
                    && (age.End >= limit || text.Kinds[age.End] != TokenKind.Word)
                    && age.Low != years
                    && age.Low != years - 1
                )
                {
                    draft.Findings.Add(
                        new Finding(
                            "H227",
                            "age",
                            [text.ExtentOf(a.First, b.End), text.ExtentOf(number, age.End)],
                            $"From {a.Year} to {b.Year} it is {years - 1} or {years} years.",
                            []
                        )
                    );
                    break;
                }
            }
        }
    }
}
