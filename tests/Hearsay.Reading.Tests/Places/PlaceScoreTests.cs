using Hearsay.Training;

namespace Hearsay.Reading.Tests;

/// <summary>The scored sets of places, as a whole: <c>training places</c> prints the figures. Floors stand a little below them.</summary>
public sealed class PlaceScoreTests
{
    [Theory]
    [InlineData(false, 0.95)]
    [InlineData(true, 0.88)]
    public void Planted_faults_are_found_and_nothing_else(bool heldOut, double floor)
    {
        var score = PlaceFaultScore.Of(heldOut);
        Assert.InRange((double)score.Found / score.Planted, floor, 1);
        Assert.Equal(0, score.False);
    }

    [Theory]
    [InlineData("deir-ez-zor.tsv", 0.96)]
    [InlineData("spellings-open.tsv", 0.97)]
    [InlineData("spellings-held-out.tsv", 0.97)]
    public void Spellings_lead_to_their_place(string file, double floor)
    {
        var score = SpellingScore.Of(Gazetteer.Embedded, SpellingScore.Rows(file));
        Assert.InRange((double)score.First / score.Count, floor, 1);
    }
}
