using CsCheck;

namespace Hearsay.Reading.Tests.Outlook;

/// <summary>What must hold for forecasts, commitments and wording of any text.</summary>
public sealed class OutlookPropertyTests
{
    private static readonly string[] Pieces =
    [
        "the",
        "rebels",
        "are",
        "likely",
        "to",
        "attack",
        "if",
        "unless",
        ",",
        ".",
        "will",
        "probably",
        "would",
        "predicted",
        "that",
        "“",
        "”",
        "said",
        "promised",
        "violated",
        "ceasefire",
        "under",
        "deal",
        "must",
        "denied",
        "accused",
        "of",
        "breaking",
        "its",
        "word",
        "regime",
        "so-called",
        "may",
        "sources",
        "odds",
        "chances",
        "expected",
        "no",
        "not",
        "we",
        "\n",
        "?",
    ];

    [Fact]
    public void Every_passage_lies_in_the_text_and_in_order() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(at => Pieces[at])
            .Array[0, 60]
            .Sample(
                pieces =>
                {
                    var text = string.Join(' ', pieces);
                    var reading = OutlookLines.Read(text);
                    var extents = reading
                        .Forecasts.Select(one => one.Extent)
                        .Concat(
                            reading
                                .Forecasts.Where(one => one.Condition is not null)
                                .Select(one => one.Condition!.Value)
                        )
                        .Concat(reading.Commitments.Select(one => one.Extent))
                        .Concat(reading.Commitments.Select(one => one.Duty))
                        .Concat(reading.Wording.Select(one => one.Extent));
                    Assert.All(
                        extents,
                        one => Assert.True(one.Start >= 0 && one.Start < one.End && one.End <= text.Length)
                    );
                    Assert.Equal(reading.Forecasts.OrderBy(one => one.Extent.Start), reading.Forecasts);
                    Assert.Equal(reading.Commitments.OrderBy(one => one.Extent.Start), reading.Commitments);
                    Assert.Equal(reading.Wording.OrderBy(one => one.Extent.Start), reading.Wording);
                },
                iter: 1000
            );

    [Fact]
    public void The_contrary_of_likely_is_unlikely() =>
        Assert.Equal(new LikelihoodBand(0.20, 0.45), new LikelihoodBand(0.55, 0.80).Contrary);
}
