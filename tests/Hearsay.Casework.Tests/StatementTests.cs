namespace Hearsay.Casework.Tests;

public sealed class StatementTests
{
    [Theory]
    [InlineData("The beacon was switched off, the harbour office said.", "Its beacon was working, the owner said.")]
    [InlineData("Peter Holm said the gate was locked.", "Vera Sand said the gate was open.")]
    [InlineData("Peter Holm said the guards had beaten the prisoners.", "The ministry denied any beating.")]
    [InlineData("Peter Holm said the guards had beaten the prisoners.", "Vera Sand said nobody was beaten.")]
    [InlineData("Peter Holm said the ferry was overloaded.", "The owner denied that the ferry was overloaded.")]
    [InlineData("Peter Holm said soldiers had fired mortars.", "The army said its soldiers had used no mortars.")]
    [InlineData(
        "The ministry said no live rounds were used.",
        "Vera Sand said the guards had fired forty live rounds."
    )]
    [InlineData("No civilian was harmed, the army said.", "Vera Sand said six civilians had been wounded.")]
    [InlineData("Not one station was entered, the army said.", "Vera Sand said soldiers had entered the station.")]
    [InlineData("The exits were unlocked, the owner said.", "Vera Sand said the exit was padlocked.")]
    public void Statements_that_deny_each_other_in_other_words_contradict(string one, string other) =>
        Assert.Contains(Conflicts(one, other), kind => kind == ConflictKind.Negation);

    [Theory]
    [InlineData(
        "Peter Holm said the guards had beaten the prisoners.",
        "The cooks did not beat the children, the owner said."
    )]
    [InlineData(
        "Peter Holm said the Larrin army had shelled the town.",
        "The Varn army did not shell the town, Vera Sand said."
    )]
    [InlineData("Peter Holm said the gate was locked.", "Vera Sand said the school was open.")]
    [InlineData(
        "Peter Holm said the police had fired.",
        "There was no evidence that the police fired, Vera Sand said."
    )]
    [InlineData("The army said no rifles were kept in the school.", "Vera Sand said the school was hit by a shell.")]
    [InlineData("Peter Holm said no water was sold in the camp.", "Vera Sand said clean water ran past the camp.")]
    public void Statements_about_others_do_not(string one, string other) =>
        Assert.DoesNotContain(Conflicts(one, other), kind => kind == ConflictKind.Negation);

    [Fact]
    public void A_denial_that_points_back_denies_what_was_said_before()
    {
        var book = Invented.Case(
            ("Larrin Wire", "The Larrin army said the Varn army had shelled the town. The Varn government denied it.")
        );
        Assert.Contains(
            book.Questions.SelectMany(question => question.Comparisons),
            one => one.Relation == Relation.Contradicts
        );
    }

    [Fact]
    public void A_statement_that_one_report_makes_has_its_origin()
    {
        var book = Invented.Case(("Larrin Wire", "Peter Holm said the gate was locked."));
        Assert.Contains(
            book.Questions,
            question =>
                question.Key == Question.SaidOnce
                && question.Answers.Any(answer => answer.Value.Contains("locked", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_may_be_the_same_is_counted_at_most_and_stands_beside_it()
    {
        var book = Invented.Case(
            ("Larrin Wire", "Peter Holm said the flood had carried the old mill and its two barns away."),
            ("Varn Post", "Vera Sand said the mill was lost to the flood.")
        );
        var answer = book
            .Questions.SelectMany(question => question.Answers)
            .First(answer => answer.Value.Contains("barns", StringComparison.Ordinal));
        Assert.Equal(1, answer.Origins.Low);
        Assert.Equal(2, answer.Origins.High);
        Assert.Contains(answer.Possible, one => one.Value.Contains("was lost", StringComparison.Ordinal));
    }

    [Fact]
    public void Whose_waters_it_was_in_is_compared()
    {
        var book = Invented.Case(
            ("Larrin Wire", "Peter Holm said the ship was stopped in Larrin waters."),
            ("Varn Post", "Vera Sand said the ship was stopped in international waters.")
        );
        Assert.Contains(
            book.Questions.SelectMany(question => question.Comparisons),
            one => one.Conflict == ConflictKind.Place
        );
    }

    private static List<ConflictKind> Conflicts(string one, string other) =>
        [
            .. Invented
                .Case(("Larrin Wire", one), ("Varn Post", other))
                .Questions.SelectMany(question => question.Comparisons)
                .Select(comparison => comparison.Conflict)
                .OfType<ConflictKind>(),
        ];
}
