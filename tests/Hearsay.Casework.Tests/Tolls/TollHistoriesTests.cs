namespace Hearsay.Casework.Tests;

public sealed class TollHistoriesTests
{
    private static readonly CaseReport[] Reports =
    [
        InventedReports.Read(
            "r1",
            "2031-03-04",
            "Forty dead as convoy is bombed near Ubari",
            "UBARI - Warplanes bombed a convoy near Ubari on Tuesday, killing at least 40 soldiers, the command said."
        ),
        InventedReports.Read(
            "r2",
            "2031-03-05",
            "Toll of Ubari convoy raid rises to 62",
            "UBARI - The number of soldiers killed when warplanes bombed a convoy near Ubari on Tuesday rose to 62, the command said. "
                + "A monitor said that 83 were killed."
        ),
    ];

    private static TollHistory Killed()
    {
        var groups = IncidentGrouping.Group(Reports);
        return Assert.Single(
            TollHistories.Read(Assert.Single(groups.Incidents), Reports),
            history => history.What == "killed"
        );
    }

    [Fact]
    public void Every_figure_stands_with_its_holder_and_its_moment_and_leads_to_its_words()
    {
        var figures = Killed().Figures;
        Assert.Contains(
            figures,
            figure =>
                figure.Stated.Words == "at least 40"
                && figure.Published!.Value.ToString() == "2031-03-04"
                && figure
                    .Passage.Extent.In(Reports[0].Reading.Text.Text)
                    .Contains("40 soldiers", StringComparison.Ordinal)
        );
        Assert.Contains(figures, figure => figure.Stated.Low == 83);
    }

    [Fact]
    public void The_view_has_its_rule_and_lies_between_low_and_high()
    {
        var killed = Killed();
        Assert.Equal(BestToll.Rule, killed.Rule);
        Assert.InRange(killed.Best, killed.Low, killed.High);
        Assert.NotEmpty(killed.BestPassages);
    }

    [Theory]
    [InlineData(2.0, 2.0, 3.0, 2.0)]
    [InlineData(3.0, 2.0, 3.0)]
    [InlineData(1.0, 1.0)]
    public void The_number_that_most_give_is_chosen_and_the_higher_of_equals(double best, params double[] given) =>
        Assert.Equal(best, BestToll.Of(given));

    [Fact]
    public void No_number_is_chosen_where_none_is_given() => Assert.Null(BestToll.Of([]));
}
