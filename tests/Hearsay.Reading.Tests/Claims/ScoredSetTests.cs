using Hearsay.Training;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>
/// The scored sets of relays and stances, as a whole: <c>training specs</c> prints the figures. A floor stands a little
/// below the figure last printed, so that a change that costs more shows; single cases may change sides.
/// </summary>
public sealed class ScoredSetTests
{
    [Theory]
    [InlineData(false, 0.90)]
    [InlineData(true, 0.86)]
    public void Chains_come_out_whole(bool heldOut, double floor)
    {
        var score = ChainScore.Of(ScoredCase.ReadArea("relays").Where(one => one.IsHeldOut == heldOut));
        Assert.InRange(score.Count, 100, int.MaxValue);
        Assert.InRange((double)score.Whole / score.Count, floor, 1);
    }

    [Theory]
    [InlineData(false, 0.90)]
    [InlineData(true, 0.90)]
    public void Stances_are_told_apart(bool heldOut, double floor)
    {
        var score = StanceScore.Of(ScoredCase.ReadArea("stance").Where(one => one.IsHeldOut == heldOut));
        Assert.InRange(score.Count, 100, int.MaxValue);
        Assert.InRange(score.MacroF1, floor, 1);
    }
}
