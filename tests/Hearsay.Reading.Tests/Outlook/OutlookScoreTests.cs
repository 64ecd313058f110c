namespace Hearsay.Reading.Tests.Outlook;

/// <summary>
/// The scored sets of forecasts, commitments and wording. A floor stands a little below the figure last printed; of the
/// held-out halves only the figures are shown, never a single error.
/// </summary>
public sealed class OutlookScoreTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("forecasts", false, 0.9, 0.8)]
    [InlineData("forecasts", true, 0.9, 0.85)]
    [InlineData("commitments", false, 0.95, 0.9)]
    [InlineData("commitments", true, 0.9, 0.75)]
    [InlineData("wording", false, 0.94, 0.94)]
    [InlineData("wording", true, 0.95, 0.88)]
    public void Scores_stay_above_their_floors(string area, bool heldOut, double precision, double recall)
    {
        var score = OutlookScore.Of(area, heldOut);
        output.WriteLine($"{area}{(heldOut ? ", held out" : "")}: {score}");
        var shown = heldOut ? score.ToString() : $"{score}\n{string.Join('\n', score.Differences)}";
        Assert.True(score.Precision >= precision && score.Recall >= recall, shown);
    }
}
