using Hearsay.Language;

namespace Hearsay.Reading.Tests.Tolls;

/// <summary>What a report as a whole gives, and by which rule.</summary>
public sealed class TollTests
{
    [Theory]
    [InlineData("Two men were killed and five wounded in the market.", "killed 2 stated; injured 5 stated")]
    [InlineData("A farmer killed his wife, two sons and himself.", "killed 4 added")]
    [InlineData("Seven people were shot, two fatally.", "killed 2 stated; injured 5 shot-less-killed")]
    [InlineData("Twelve people were killed, including four children.", "killed 12 stated")]
    [InlineData("A third person has died of the burns.", "killed 3 ordinal")]
    [InlineData("Three others, two men and a girl, were wounded.", "injured 3 stated")]
    [InlineData("Fourteen others were injured, five critically.", "injured 14 stated")]
    [InlineData("The murder of Ida Holm, 61 years after her birth, is unsolved.", "killed 1 stated")]
    [InlineData("Nobody was hurt.", "")]
    [InlineData("At least 62 soldiers died.", "killed 62 stated")]
    public void Reports_give_tolls(string text, string expected)
    {
        var reading = ReportReader.English.Read(Annotator.English.Annotate(text), Provenance.Unknown);
        Assert.Equal(expected, string.Join("; ", reading.Tolls.Select(toll => $"{toll.What} {toll.Low} {toll.Rule}")));
    }

    [Fact]
    public void The_title_counts_too()
    {
        var reading = ReportReader.English.Read(
            Annotator.English.Annotate("A guard was killed in the raid."),
            new Provenance { Title = "Three dead in raid" }
        );
        var toll = Assert.Single(reading.Tolls);
        Assert.Equal((3d, true, 0), (toll.Low, toll.InTitle, toll.Figures[0]));
    }

    [Fact]
    public void A_bound_keeps_the_number_as_stated()
    {
        var text = Annotator.English.Annotate("At least 62 soldiers and up to 20 rebels died; dozens fled.");
        var figures = ReportReader.English.Read(text, Provenance.Unknown).Figures;
        Assert.Equal((62, 62, FigureBound.AtLeast), (figures[0].Low, figures[0].High, figures[0].Bound));
        Assert.Equal((20, 20, FigureBound.AtMost), (figures[1].Low, figures[1].High, figures[1].Bound));
        Assert.Equal((24, null, FigureBound.AtLeast), (figures[2].Low, figures[2].High, figures[2].Bound));
    }
}
