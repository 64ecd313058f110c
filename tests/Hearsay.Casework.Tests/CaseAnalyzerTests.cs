using CsCheck;

namespace Hearsay.Casework.Tests;

public sealed class CaseAnalyzerTests
{
    private static readonly CaseReport[] Reports =
    [
        Invented.Report(
            "a",
            "Larrin Wire",
            "2031-03-04T10:00:00Z",
            "At least 40 soldiers were killed, the Larrin army said."
        ),
        Invented.Report(
            "b",
            "Varn Post",
            "2031-03-04T12:00:00Z",
            "The Larrin Wire reported that 40 soldiers were killed, citing the Larrin army."
        ),
        Invented.Report(
            "c",
            "Monitor",
            "2031-03-04T13:00:00Z",
            "The Observatory of Varn said 83 soldiers were killed."
        ),
        Invented.Report(
            "d",
            "Harbour News",
            "2031-03-05T13:00:00Z",
            "The Larrin army said it had received no warning. The Varn air force said it had warned the army an hour before."
        ),
    ];

    private static IEnumerable<string> Lines(Casebook book) =>
        from question in book.Questions
        from answer in question.Answers
        select $"{question.Kind} {question.Key} {answer.Value} {answer.Origins.Low}-{answer.Origins.High} "
            + string.Join(',', answer.Assertions.Select(one => book.Reports[one.Passage.Report].Id));

    [Fact]
    public void A_number_passed_on_has_one_origin_and_another_number_contradicts_it()
    {
        var book = CaseAnalyzer.Analyze(Reports, leaning: Invented.Together);
        var killed = Assert.Single(book.Questions, question => question.Key == "killed");
        Assert.Equal(["40", "83"], killed.Answers.Select(answer => answer.Value));
        Assert.Equal((1, 1), (killed.Answers[0].Origins.Low, killed.Answers[0].Origins.High));
        Assert.Contains(killed.Comparisons, one => one.Conflict == ConflictKind.Numeric);
    }

    [Fact]
    public void A_warning_that_one_gave_and_the_other_did_not_get_is_a_conflict()
    {
        var book = CaseAnalyzer.Analyze(Reports, leaning: Invented.Together);
        var warning = Assert.Single(book.Questions, question => question.Kind == QuestionKind.Notification);
        Assert.Contains(warning.Comparisons, one => one.Conflict == ConflictKind.Notification);
    }

    [Fact]
    public void Any_order_of_arrival_gives_the_same_casebook()
    {
        var expected = Lines(CaseAnalyzer.Analyze(Reports, leaning: Invented.Together)).ToArray();
        Gen.Shuffle(Reports)
            .Sample(
                shuffled => Assert.Equal(expected, Lines(CaseAnalyzer.Analyze(shuffled, 2, Invented.Together))),
                iter: 50
            );
    }

    [Fact]
    public void A_report_that_names_next_to_nothing_is_about_what_most_of_the_case_is_about()
    {
        var plain = new CaseReport(
            "e",
            Hearsay.Reading.ReportReader.English.Read(
                Hearsay.Language.Annotator.English.Annotate("We have counted 19 dead. May they rest."),
                new Hearsay.Reading.Provenance
                {
                    Outlet = "Front Page",
                    Published = Reports[3].Reading.Provenance.Published,
                }
            )
        );
        Assert.Contains(CaseAnalyzer.Analyze([.. Reports, plain]).Incidents, incident => incident.Count == 5);
    }

    [Fact]
    public void A_case_without_reports_has_no_questions() => Assert.Empty(CaseAnalyzer.Analyze([]).Questions);
}
