using CsCheck;
using Hearsay.Training;

namespace Hearsay.Language.Tests;

/// <summary>Places are what features are found by, taken one at a time or several at once.</summary>
public sealed class FeaturePlacesTests
{
    // Some have a check of nought, for which another one stands.
    private static readonly Gen<ulong[]> Features = Gen.OneOf(Gen.ULong, Gen.UInt.Select(low => (ulong)low)).Array[
        0,
        50
    ];

    private static readonly FeaturePlaces Places = WeightFile
        .Open(
            new WeightFileWriter()
                .Add(
                    "table",
                    WeightTableWriter.Write(
                        new LearntWeights(
                            1,
                            [.. Enumerable.Range(0, 1000).Select(i => FeatureHash.Of(1, (ulong)i)).Order()],
                            [.. Enumerable.Repeat(1f, 1000)]
                        )
                    )
                )
                .ToBytes()
        )
        .Table("table")
        .Places;

    [Fact]
    public void Several_at_once_have_the_places_that_each_has_alone() =>
        Features.Sample(features =>
        {
            var taken = features.ToArray();
            Places.Take(taken);
            Assert.Equal(features.Select(Places.Of), taken);
        });

    [Fact]
    public void A_place_holds_the_check() =>
        Features.Sample(features =>
            Assert.Equal(
                features.Select(WeightTable.CheckOf),
                features.Select(feature => FeaturePlaces.CheckOf(Places.Of(feature)))
            )
        );

    [Fact]
    public void The_default_leaves_features_as_they_are() =>
        Features.Sample(features =>
        {
            var taken = features.ToArray();
            default(FeaturePlaces).Take(taken);
            Assert.Equal(features, taken);
        });
}
