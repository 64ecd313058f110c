using CsCheck;
using Hearsay.Casework;
using Hearsay.Language;

namespace Hearsay.Pages.Tests.Dossier;

/// <summary>Cases of any reports, with answers that stand on any of their words.</summary>
internal static class AnyCase
{
    public static Gen<(Casebook Casebook, IReadOnlyList<SheetReport> Reports)> Of(Gen<string> texts) =>
        AnyReport
            .Of(texts)
            .Array[1, 4]
            .SelectMany(reports => Questions(reports).Select(asked => Create(reports, asked)));

    private static Gen<Question[]> Questions(SheetReport[] reports)
    {
        var assertion = Gen.Select(
                Gen.Int[0, reports.Length - 1],
                Gen.Int[0, 200],
                Gen.Int[0, 30],
                Gen.Int[0, 90],
                Gen.Bool
            )
            .Select(
                (report, start, length, number, isOpen) =>
                {
                    var end = reports[report].Reading.Text.Text.Length;
                    var from = Math.Min(start, end);
                    return new Assertion
                    {
                        Passage = new CasePassage(report, new Extent(from, Math.Min(end, from + length))),
                        Kind = QuestionKind.Figure,
                        Key = "killed",
                        Value = "<" + number,
                        Least = number,
                        Most = isOpen ? null : number,
                        IsNegated = number % 7 == 0,
                        Scope = number % 5 == 0 ? "</b>men" : null,
                    };
                }
            );
        return Gen.Select(Gen.Enum<QuestionKind>(), assertion.Array[1, 4].Array[1, 5], Gen.Enum<Relation>())
            .Select(
                (kind, answers, relation) =>
                {
                    var all = answers
                        .Select(some => some.Select(one => one with { Kind = kind }).ToArray())
                        .Select(some => new Answer(some[0].Value, some[0].IsNegated, some, Count(some.Length)))
                        .ToArray();
                    return new Question(
                        0,
                        kind,
                        "killed",
                        all,
                        [
                            .. Enumerable
                                .Range(1, all.Length - 1)
                                .Select(i => new Comparison(i - 1, i, relation, null, "<i>why")),
                        ]
                    );
                }
            )
            .Array[0, 4];
    }

    private static OriginCount Count(int passages) =>
        new(1, passages, [.. Enumerable.Range(0, passages).Select(i => new OriginGroup(0, i == 0, [i], []))]);

    private static (Casebook, IReadOnlyList<SheetReport>) Create(SheetReport[] reports, Question[] questions)
    {
        var cases = reports.Select((report, i) => new CaseReport($"{i}", report.Reading)).ToArray();
        return (
            CaseAnalyzer.Analyze(cases) with
            {
                Incidents =
                [
                    [.. Enumerable.Range(0, cases.Length)],
                ],
                Questions = questions,
            },
            reports
        );
    }
}
