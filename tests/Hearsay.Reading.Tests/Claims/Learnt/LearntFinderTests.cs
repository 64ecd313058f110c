namespace Hearsay.Reading.Tests.Claims.Learnt;

/// <summary>What the dial between claims found and claims right does.</summary>
public sealed class LearntFinderTests
{
    private const string Text = """
        The mayor of Tarrin seemed to suggest that the dam might not hold, officials said on Monday.
        Engineers describe the wall as sound. “We have checked every metre of it,” Lena Ostrow, who leads them, told
        the Tarrin Courier. Residents fear a flood, and one called the assurances worthless. A report by the ministry
        shows cracks. Krell blamed the rain and promised a review.
        """;

    [Fact]
    public void More_recall_never_finds_fewer_claims()
    {
        var counts = new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(recall => Count(ReportReader.ForEnglish(recall))).ToList();
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[^1] > counts[0]);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void The_dial_has_two_ends(double recall) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportReader.ForEnglish(recall));

    [Fact]
    public void The_middle_is_the_reader_that_all_share() =>
        Assert.Same(ReportReader.English, ReportReader.ForEnglish(ReportReader.DefaultRecall));

    private static int Count(ReportReader reader) =>
        reader.Read(Hearsay.Language.Annotator.English.Annotate(Text), Provenance.Unknown).Claims.Count;
}
