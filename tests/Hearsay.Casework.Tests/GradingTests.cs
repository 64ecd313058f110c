namespace Hearsay.Casework.Tests;

public sealed class GradingTests
{
    private static string[] Grades(Casebook book) => [.. AirwarsRule.Grade(book, 0).Select(one => one.Value)];

    [Fact]
    public void One_origin_is_weak() =>
        Assert.Equal(
            ["weak", "single_source_claim"],
            Grades(
                Invented.Case(("Larrin Wire", "The Observatory of Varn said 12 people were killed in an air strike."))
            )
        );

    [Fact]
    public void Two_origins_are_fair() =>
        Assert.Equal(
            ["fair", "likely_strike"],
            Grades(
                Invented.Case(
                    ("Larrin Wire", "The Observatory of Varn said 12 people were killed in an air strike."),
                    ("Varn Post", "The hospital in Larrin said 12 people were killed in the air strike.")
                )
            )
        );

    [Fact]
    public void A_party_that_says_it_did_it_confirms() =>
        Assert.Equal(
            ["confirmed", "declared_strike"],
            Grades(
                Invented.Case(
                    ("Larrin Wire", "The Observatory of Varn said 12 people were killed in an air strike."),
                    ("Varn Post", "The Northern Coalition said that the Northern Coalition bombed the convoy.")
                )
            )
        );

    [Fact]
    public void Nothing_is_graded_where_no_report_speaks_of_an_attack() =>
        Assert.Empty(Grades(Invented.Case(("Larrin Wire", "The Observatory of Varn said 12 people drowned."))));

    [Fact]
    public void Nothing_is_graded_where_nobody_is_said_to_have_come_to_harm() =>
        Assert.Empty(Grades(Invented.Case(("Larrin Wire", "The mayor opened a bridge on Tuesday."))));

    [Fact]
    public void The_digit_says_how_many_origins_stand_against_how_many()
    {
        var book = Invented.Case(
            ("Larrin Wire", "The Observatory of Varn said 62 soldiers were killed."),
            ("Varn Post", "The Larrin army said 83 soldiers were killed.")
        );
        var killed = Assert.Single(book.Questions, one => one.Key == "killed");
        Assert.Equal("3", AdmiraltyRule.Grade(killed, 0).Value);
    }

    [Theory]
    [InlineData("town", 1)]
    [InlineData("region", 4)]
    [InlineData("country", 6)]
    [InlineData("area", 5)]
    [InlineData("ocean", 7)]
    public void A_place_is_as_precise_as_its_feature(string feature, int expected) =>
        Assert.Equal(expected, UcdpRule.Where(feature));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(30, 4)]
    public void A_date_is_as_precise_as_its_days(int days, int expected) => Assert.Equal(expected, UcdpRule.Date(days));
}
