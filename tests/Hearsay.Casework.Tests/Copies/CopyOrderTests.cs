using CsCheck;
using Hearsay.Testing;

namespace Hearsay.Casework.Tests;

public sealed class CopyOrderTests
{
    private static readonly CopyCase Reports = new(
        string.Join('\n', SpecFile.ReadArea("copies").Select((spec, i) => Renamed(spec.Input, i)))
    );

    // All cases of the specs as one, each report under an id of its own.
    private static string Renamed(string input, int i) => ("\n" + input).Replace("\n# ", $"\n# case{i}-")[1..];

    [Fact]
    public void Any_order_of_arrival_gives_the_same()
    {
        var expected = Reports.Lines(Reports.Find()).ToArray();
        Assert.NotEmpty(expected);
        Gen.Shuffle(Reports.Ids.ToArray())
            .Sample(
                ids =>
                {
                    var index = new CopyIndex();
                    foreach (var id in ids)
                    {
                        Reports.AddTo(index, id);
                    }

                    Assert.Equal(expected, Reports.Lines(index.Find()));
                },
                iter: 50
            );
    }

    [Fact]
    public void Looking_between_arrivals_gives_the_same()
    {
        var expected = Reports.Lines(Reports.Find()).ToArray();
        Gen.Select(Gen.Shuffle(Reports.Ids.ToArray()), Gen.Int[1, 7])
            .Sample(
                (ids, every) =>
                {
                    var index = new CopyIndex();
                    for (var i = 0; i < ids.Length; i++)
                    {
                        Reports.AddTo(index, ids[i]);
                        if (i % every == 0)
                        {
                            index.Find();
                        }
                    }

                    Assert.Equal(expected, Reports.Lines(index.Find()));
                },
                iter: 50
            );
    }

    [Fact]
    public void Two_reports_of_one_id_are_refused()
    {
        var index = new CopyIndex();
        Reports.AddTo(index, Reports.Ids[0]);
        Assert.Throws<ArgumentException>(() => Reports.AddTo(index, Reports.Ids[0]));
    }
}
