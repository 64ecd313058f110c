namespace Hearsay.Casework.Tests;

public sealed class CaseFindingTests
{
    [Fact]
    public void Times_a_whole_zone_apart_are_found()
    {
        var book = Invented.Case(
            ("Larrin Wire", "The strike began at 17:10 GMT on Tuesday, the army said."),
            ("Varn Post", "The strike began at 19:10 GMT on Tuesday, a spokesman for the port said.")
        );
        Assert.Equal("H401", Assert.Single(book.Findings).Rule);
    }

    [Fact]
    public void One_moment_by_two_clocks_is_no_finding()
    {
        var book = Invented.Case(
            ("Larrin Wire", "The strike began at 17:10 GMT on Tuesday, the army said."),
            ("Varn Post", "The strike began at 20:10 Moscow time on Tuesday, a spokesman for the port said.")
        );
        Assert.Empty(book.Findings);
    }

    [Fact]
    public void A_number_that_changes_on_its_way_from_one_origin_is_found()
    {
        var book = Invented.Case(
            ("Larrin Wire", "The Observatory of Varn said 62 soldiers were killed."),
            ("Varn Post", "According to the Observatory of Varn, 26 soldiers were killed.")
        );
        Assert.Contains(book.Findings, one => one.Rule == "H402");
    }

    [Fact]
    public void A_number_that_is_said_to_have_risen_is_no_finding()
    {
        var book = Invented.Case(
            ("Larrin Wire", "The Observatory of Varn said 26 soldiers were killed."),
            ("Varn Post", "The Observatory of Varn said the number of soldiers killed had risen to 62.")
        );
        Assert.DoesNotContain(book.Findings, one => one.Rule == "H402");
    }

    [Fact]
    public void A_quotation_in_other_words_is_found_and_a_shortened_one_is_not()
    {
        var book = Invented.Case(
            ("Larrin Wire", "\"We have buried thirty men and we are still looking for others,\" Vera Holm said."),
            ("Varn Post", "\"We have buried fifty men and we are still looking for others,\" Vera Holm said."),
            ("Harbour News", "\"We have buried thirty men and we are still looking,\" Vera Holm said.")
        );
        var found = book.Findings.Where(one => one.Rule == "H403").ToArray();
        Assert.Contains(found, one => one.Passages[0].Report == 0 && one.Passages[1].Report == 1);
        Assert.DoesNotContain(found, one => one.Passages[0].Report == 0 && one.Passages[1].Report == 2);
    }
}
