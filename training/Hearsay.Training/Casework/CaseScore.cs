using Hearsay.Casework;

namespace Hearsay.Training.Casework;

/// <summary>Scores what was worked out of a case against what a careful reader finds in it.</summary>
public sealed class CaseScore
{
    /// <summary>Conflicts in the files.</summary>
    public int Gold { get; private set; }

    /// <summary>Those found.</summary>
    public int Found { get; private set; }

    /// <summary>Those found whose kind is right.</summary>
    public int KindRight { get; private set; }

    /// <summary>Conflicts given.</summary>
    public int Given { get; private set; }

    /// <summary>Those given that are in the files.</summary>
    public int Right { get; private set; }

    /// <summary>Propositions in the files.</summary>
    public int Propositions { get; private set; }

    /// <summary>Those that an answer was found for.</summary>
    public int Answered { get; private set; }

    /// <summary>Those whose low bound is exact.</summary>
    public int LowRight { get; private set; }

    /// <summary>Those whose interval covers the number of origins that there were.</summary>
    public int Covered { get; private set; }

    /// <summary>Scores a case.</summary>
    /// <param name="file">The case.</param>
    /// <param name="book">What was worked out of it.</param>
    /// <param name="log">Where each miss is written; null for none.</param>
    public void Add(CaseFile file, Casebook book, TextWriter? log)
    {
        var golds = file.Conflicts.Where(one => one.IsConflict).ToArray();
        var given = (
            from question in book.Questions
            from comparison in question.Comparisons
            where comparison.Conflict is not null
            select (Question: question, Comparison: comparison)
        ).ToArray();
        var hits = given
            .Select(one => golds.Where(gold => Fits(book, one.Question, one.Comparison, gold)).ToArray())
            .ToArray();
        Given += given.Length;
        Right += hits.Count(hit => hit.Length > 0);
        Gold += golds.Length;
        for (var i = 0; i < given.Length; i++)
        {
            if (hits[i].Length == 0)
            {
                log?.WriteLine($"  WRONG {Say(book, given[i].Question, given[i].Comparison)}");
            }
        }

        foreach (var gold in golds)
        {
            var kinds = given
                .Where((_, i) => hits[i].Contains(gold))
                .Select(one => one.Comparison.Conflict!.Value.ToString())
                .ToArray();
            Found += kinds.Length > 0 ? 1 : 0;
            KindRight += kinds.Any(kind => kind.Equals(gold.Kind, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
            log?.WriteLine(
                $"  {(kinds.Length > 0 ? "found" : "MISSED")} {gold.Kind}: {Say(book, gold.A)} <> {Say(book, gold.B)} {string.Join(',', kinds)}"
            );
        }

        foreach (var gold in file.Origins)
        {
            AddOrigin(book, gold, log);
        }
    }

    private void AddOrigin(Casebook book, GoldOrigin gold, TextWriter? log)
    {
        Propositions++;
        var best = book
            .Questions.SelectMany(question => question.Answers)
            .Select(answer =>
                (
                    Answer: answer,
                    Hits: gold.Passages.Count(passage => answer.Assertions.Any(one => Overlaps(book, one, passage)))
                )
            )
            .OrderByDescending(one => one.Hits)
            .ThenBy(one => one.Answer.Assertions.Count)
            .FirstOrDefault();
        if (best.Hits == 0)
        {
            log?.WriteLine($"  NO ANSWER {gold.Words} ({gold.Low}, {gold.True})");
            return;
        }

        Answered++;
        var count = best.Answer.Origins;
        LowRight += count.Low == gold.Low ? 1 : 0;
        Covered += count.Low <= gold.True && gold.True <= count.High ? 1 : 0;
        log?.WriteLine(
            $"  origins {count.Low}-{count.High} of {gold.Low} ({gold.True}) {(count.Low == gold.Low ? "" : "LOW ")}{gold.Words}: {best.Hits}/{gold.Passages.Count} of {best.Answer.Assertions.Count} passages; {string.Join(" + ", count.Groups.Select(group => book.Parties.Parties[group.Party].Name + (group.IsShown ? "" : "?")))}"
        );
    }

    private static bool Fits(Casebook book, Question question, Comparison comparison, GoldConflict gold)
    {
        var (x, y) = (question.Answers[comparison.First], question.Answers[comparison.Second]);
        return Touches(book, x, gold.A) && Touches(book, y, gold.B)
            || Touches(book, x, gold.B) && Touches(book, y, gold.A);
    }

    private static bool Touches(Casebook book, Answer answer, IReadOnlyList<GoldPassage> side) =>
        side.Any(passage => answer.Assertions.Any(one => Overlaps(book, one, passage)));

    private static bool Overlaps(Casebook book, Assertion one, GoldPassage passage) =>
        !one.Passage.InTitle
        && book.Reports[one.Passage.Report].Id == passage.Report
        && one.Passage.Extent.Overlaps(passage.Extent);

    private static string Say(Casebook book, IReadOnlyList<GoldPassage> side) =>
        string.Join(
            " ; ",
            side.Select(one =>
                $"{one.Report} \"{one.Extent.In(book.Reports.First(report => report.Id == one.Report).Reading.Text.Text)}\""
            )
        );

    private static string Say(Casebook book, Question question, Comparison comparison) =>
        $"{comparison.Conflict} {question.Key}: {Say(book, question.Answers[comparison.First])} <> {Say(book, question.Answers[comparison.Second])} ({comparison.Reason})";

    /// <summary>An answer's passages, for a log.</summary>
    public static string Say(Casebook book, Answer answer) =>
        string.Join(
            " ; ",
            answer
                .Assertions.Take(4)
                .Select(one =>
                {
                    var report = book.Reports[one.Passage.Report];
                    var text = one.Passage.InTitle ? report.Reading.Title!.Text.Text : report.Reading.Text.Text;
                    var who = one.Chain.Count > 0 ? one.Chain[0].Name : "-";
                    return $"{report.Id}{(one.Passage.InTitle ? "t" : "")} [{who}] {(one.IsNegated ? "NOT " : "")}\"{one.Passage.Extent.In(text)}\"";
                })
        );
}
