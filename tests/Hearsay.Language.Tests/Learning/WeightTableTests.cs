using CsCheck;
using Hearsay.Testing;
using Hearsay.Training;

namespace Hearsay.Language.Tests;

/// <summary>What training writes, reading finds again.</summary>
public sealed class WeightTableTests
{
    private static WeightFile FileOf(LearntWeights weights) =>
        WeightFile.Open(
            new WeightFileWriter().Add("other", [1, 2, 3]).Add("table", WeightTableWriter.Write(weights)).ToBytes()
        );

    private static readonly Gen<LearntWeights> AnyWeights =
        from classes in Gen.Int[1, 50]
        from seeds in Gen.ULong.HashSet[0, 200]
        let keys = seeds.Select(seed => FeatureHash.Of(1, seed)).DistinctBy(WeightTable.CheckOf).ToArray()
        from weights in Gen.Int[-127, 127].Array[keys.Length * classes]
        select new LearntWeights(classes, keys, [.. weights.Select(weight => (float)weight)]);

    private static void Add(WeightTable table, ReadOnlySpan<ulong> features, Span<int> scores)
    {
        Span<ulong> places = stackalloc ulong[features.Length];
        features.CopyTo(places);
        table.Places.Take(places);
        table.Add(places, scores);
    }

    [Fact]
    public void Scores_are_the_sums_of_the_rows() =>
        AnyWeights.Sample(weights =>
        {
            var table = FileOf(weights).Table("table");
            var scores = new int[table.Stride];
            var sums = new float[weights.Classes];
            for (var i = 0; i < weights.Features.Length; i++)
            {
                Array.Clear(scores);
                table.Add(weights.Features[i], scores);
                if (scores.Any(score => score != 0))
                {
                    for (var k = 0; k < weights.Classes; k++)
                    {
                        sums[k] += weights[i][k];
                        Assert.Equal(weights[i][k], scores[k] * table.Scale, 1.0);
                    }
                }
            }

            Array.Clear(scores);
            Add(table, weights.Features, scores);
            for (var k = 0; k < weights.Classes; k++)
            {
                Assert.Equal(sums[k], scores[k] * table.Scale, 1.0 + weights.Features.Length);
            }
        });

    [Fact]
    public void A_feature_that_was_not_learnt_adds_nothing()
    {
        var learnt = Enumerable.Range(0, 1000).Select(i => FeatureHash.Of(1, (ulong)i)).Order().ToArray();
        var table = FileOf(new LearntWeights(1, learnt, [.. Enumerable.Repeat(1f, 1000)])).Table("table");
        var scores = new int[table.Stride];
        for (ulong i = 0; i < 10_000; i++)
        {
            table.Add(FeatureHash.Of(2, i), scores);
        }

        Assert.InRange(scores[0] * table.Scale, 0, 10);
    }

    [Fact]
    public void Nearly_all_features_find_room()
    {
        var learnt = Enumerable.Range(0, 100_000).Select(i => FeatureHash.Of(1, (ulong)i)).Order().ToArray();
        var table = FileOf(new LearntWeights(1, learnt, [.. Enumerable.Repeat(1f, learnt.Length)])).Table("table");
        Assert.InRange(table.RowCount, 98_500, 100_000);
    }

    [Fact]
    public void Adding_rows_allocates_nothing()
    {
        var features = Enumerable.Range(0, 100).Select(i => FeatureHash.Of(1, (ulong)i)).Order().ToArray();
        var table = FileOf(new LearntWeights(20, features, [.. Enumerable.Range(0, 2000).Select(i => (float)i)]))
            .Table("table");
        var scores = new int[table.Stride];
        Assert.Equal(0, AllocatedBytes.Least(() => Add(table, features, scores)));
    }

    [Fact]
    public void A_file_that_is_none_is_refused()
    {
        var bytes = new WeightFileWriter().Add("a", [1, 2, 3]).ToBytes();
        var file = WeightFile.Open(bytes);
        Assert.True(file.IsWhole());
        Assert.Equal([1, 2, 3], file.Section("a").ToArray());
        Assert.Throws<InvalidDataException>(() => file.Section("b").Length);
        Assert.Throws<InvalidDataException>(() => file.Table("a"));
        Assert.Throws<InvalidDataException>(() => WeightFile.Open(bytes.AsSpan(0, 20)));
        Assert.Throws<InvalidDataException>(() => WeightFile.Open(bytes.AsSpan(0, 90)));
        bytes[^1] ^= 1;
        Assert.False(WeightFile.Open(bytes).IsWhole());
        bytes[0] ^= 1;
        Assert.Throws<InvalidDataException>(() => WeightFile.Open(bytes));
    }
}
