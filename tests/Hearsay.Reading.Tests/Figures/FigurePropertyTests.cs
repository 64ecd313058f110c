using CsCheck;
using Hearsay.Language;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Figures;

/// <summary>What holds of figures in any text.</summary>
public sealed class FigurePropertyTests
{
    // Words that the stage reacts to, in any order, with marks and scripts among them.
    private static readonly string[] Pieces =
    [
        "at least",
        "three",
        "62",
        "1,400",
        "3.5",
        "million",
        "$",
        "€",
        "bn",
        "-",
        "–",
        "to",
        "and",
        ",",
        ".",
        "between",
        "from",
        "killed",
        "were",
        "wounded",
        "soldiers",
        "people",
        "tanks",
        "a",
        "an",
        "no",
        "no one",
        "of",
        "them",
        "the",
        "dozens",
        "hundreds",
        "tens of thousands",
        "half a dozen",
        "percent",
        "%",
        "km",
        "death toll",
        "rose",
        "F-16",
        "including",
        ":",
        "(",
        ")",
        "\n\n",
        "“",
        "”",
        "'s",
        "🚑",
        "مدينة",
        "who",
        "had",
        "been",
        "missing",
        "twenty-one",
        "or",
        "more",
        "up to",
        "casualties",
        "aged",
        "March",
        "17:50",
        "2016",
        "hundred",
        "12th",
        "+",
        "/",
        "lives",
        "claimed",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 40]
        .Select(
            Gen.Bool.Array[40, 40],
            (picks, blanks) => string.Concat(picks.Select((pick, i) => (blanks[i] ? " " : "") + Pieces[pick]))
        );

    [Fact]
    public void Extents_lie_in_the_text_in_order_and_hold_their_words() =>
        Text.Sample(
            text =>
            {
                var end = 0;
                foreach (var figure in FigureLines.Read(text))
                {
                    Assert.InRange(figure.Extent.Start, end, text.Length);
                    Assert.InRange(figure.Extent.End, figure.Extent.Start + 1, text.Length);
                    Assert.StartsWith(figure.Words, figure.Extent.In(text).ToString(), StringComparison.Ordinal);
                    Assert.True(
                        figure.Who is null
                            || figure.Extent.In(text).ToString().Contains(figure.Who, StringComparison.Ordinal)
                    );
                    end = figure.Extent.End;
                }
            },
            iter: 3000
        );

    [Fact]
    public void Bounds_are_in_order_and_not_negative() =>
        Text.Sample(
            text =>
            {
                foreach (var figure in FigureLines.Read(text))
                {
                    Assert.True(figure.Low is null or >= 0);
                    Assert.True(figure.Low is null || figure.High is null || figure.Low <= figure.High);
                }
            },
            iter: 3000
        );

    [Fact]
    public void Any_text_at_all_is_read() =>
        Gen.String.Sample(text => Assert.NotNull(FigureLines.Read(text)), iter: 3000);

    [Fact]
    public void A_number_is_read_alike_in_digits_and_with_commas() =>
        Gen.Int[1000, 99_999_999]
            .Sample(number =>
            {
                var plain = FigureLines.Read($"At least {number} soldiers were killed.");
                var grouped = FigureLines.Read($"At least {number:N0} soldiers were killed.");
                Assert.Equal(number, Assert.Single(plain).Low);
                Assert.Equal(number, Assert.Single(grouped).Low);
            });

    [Fact]
    public void A_text_without_numbers_costs_no_more_for_being_long()
    {
        var one = Annotator.English.Annotate(Repeat(200));
        var many = Annotator.English.Annotate(Repeat(4000));
        Assert.Equal(Allocated(one), Allocated(many));

        static string Repeat(int times) =>
            string.Concat(
                Enumerable.Repeat("The minister spoke of the old road near the river, and nobody answered. ", times)
            );
    }

    private static long Allocated(AnnotatedText text)
    {
        var stage = new FigureStage();
        var draft = new ReadingDraft(text, Provenance.Unknown);
        return AllocatedBytes.Least(() => stage.Read(draft));
    }
}
