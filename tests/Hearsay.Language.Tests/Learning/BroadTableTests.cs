using System.Runtime.Intrinsics;
using CsCheck;
using Hearsay.Testing;
using Hearsay.Training;

namespace Hearsay.Language.Tests;

/// <summary>What training writes for up to eight classes, reading finds again.</summary>
public sealed class BroadTableTests
{
    private static BroadTable TableOf(ulong[] features, sbyte[] weights) =>
        WeightFile
            .Open(
                new WeightFileWriter()
                    .Add("other", [1, 2, 3])
                    .Add(
                        "table",
                        BroadTableWriter.Write(
                            new LearntWeights(
                                BroadTable.Classes,
                                features,
                                [.. weights.Select(weight => (float)weight)]
                            ),
                            int.MaxValue
                        )
                    )
                    .ToBytes()
            )
            .Broad("table");

    private static ulong[] Features(int count, uint template) =>
        [.. Enumerable.Range(0, count).Select(i => FeatureHash.Join(template, FeatureHash.Part((ulong)i))).Order()];

    private static BroadTable Made(ulong[] features) =>
        TableOf(features, [.. Enumerable.Range(0, features.Length * BroadTable.Classes).Select(i => (sbyte)(i % 8))]);

    private static Vector128<short> SumOf(BroadTable table, params ReadOnlySpan<ulong> features)
    {
        Span<ulong> places = stackalloc ulong[features.Length];
        features.CopyTo(places);
        table.Places.Take(places);
        return table.Sum(places);
    }

    [Fact]
    public void Sums_are_those_of_the_rows() =>
        (
            from count in Gen.Int[1, 250]
            from weights in Gen.SByte[-126, 126].Array[count * BroadTable.Classes]
            select (Features(count, 1), weights)
        ).Sample(
            (features, weights) =>
            {
                // A full bucket leaves some out; each of the others counts once. The largest weight makes the scale 1.
                weights[0] = 127;
                var table = TableOf(features, weights);
                var sum = Vector128<short>.Zero;
                for (var i = 0; i < features.Length; i++)
                {
                    var row = SumOf(table, features[i]);
                    sum += row;
                    for (var k = 0; k < BroadTable.Classes && row != Vector128<short>.Zero; k++)
                    {
                        Assert.InRange(row[k] - weights[(i * BroadTable.Classes) + k], -1, 1);
                    }
                }

                Assert.Equal(sum, SumOf(table, features));
            }
        );

    [Fact]
    public void A_feature_that_was_not_learnt_adds_nothing()
    {
        var table = Made(Features(1000, 1));
        Assert.InRange(Features(10_000, 2).Count(feature => SumOf(table, feature) != Vector128<short>.Zero), 0, 10);
    }

    [Fact]
    public void Nearly_all_features_find_room()
    {
        var features = Features(100_000, 1);
        var table = Made(features);
        Assert.InRange(features.Count(feature => SumOf(table, feature) != Vector128<short>.Zero), 94_000, 100_000);
    }

    [Fact]
    public void Summing_allocates_nothing()
    {
        var features = Features(100, 1);
        var table = Made(features);
        Assert.Equal(0, AllocatedBytes.Least(() => SumOf(table, features)));
    }

    [Fact]
    public void A_section_that_holds_none_is_refused()
    {
        var file = WeightFile.Open(new WeightFileWriter().Add("a", [1, 2, 3]).Add("b", new byte[64]).ToBytes());
        Assert.Throws<InvalidDataException>(() => file.Broad("a"));
        Assert.Throws<InvalidDataException>(() => file.Broad("b"));
    }
}
