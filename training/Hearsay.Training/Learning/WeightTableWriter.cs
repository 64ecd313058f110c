using System.Buffers.Binary;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Quantises learnt weights into a section that a <see cref="WeightTable"/> reads in place.</summary>
internal static class WeightTableWriter
{
    // Eight features to a bucket on average: about one in 300 finds its bucket full, and the least telling ones are left out.
    private const int MeanInBucket = 8;

    /// <summary>Writes the table.</summary>
    /// <param name="weights">The learnt weights.</param>
    /// <param name="maxRows">How many features to keep at most: those whose weights lie furthest apart.</param>
    /// <param name="clip">The share of weights that fit into a byte as they are; the few larger ones are cut off.</param>
    public static byte[] Write(LearntWeights weights, int maxRows = int.MaxValue, double clip = 0.99999)
    {
        var scale = ScaleFor(weights, clip);
        var kept = MostTelling(weights, scale, maxRows);
        var buckets = new List<int>[Math.Max(1, kept.Count / MeanInBucket)];
        foreach (var index in kept)
        {
            ref var bucket = ref buckets[WeightTable.BucketOf(weights.Features[index], (uint)buckets.Length)];
            bucket ??= [];
            var check = WeightTable.CheckOf(weights.Features[index]);
            if (
                bucket.Count < WeightTable.BucketCapacity
                && bucket.TrueForAll(other => WeightTable.CheckOf(weights.Features[other]) != check)
            )
            {
                bucket.Add(index);
            }
        }

        var stride = WeightTable.StrideFor(weights.Classes);
        var rows = buckets.Sum(bucket => bucket?.Count ?? 0);
        var bytes = new byte[
            WeightTable.HeaderLength + (buckets.Length * WeightTable.BucketLength) + ((long)rows * stride)
        ];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, weights.Classes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), stride);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), buckets.Length);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(12), scale);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), rows);
        WriteRows(weights, scale, buckets, stride, bytes.AsSpan(WeightTable.HeaderLength));
        return bytes;
    }

    /// <summary>The features whose weights lie furthest apart, those first; none whose weights are all the same.</summary>
    public static List<int> MostTelling(LearntWeights weights, float scale, int maxRows) =>
        [
            .. Enumerable
                .Range(0, weights.Features.Length)
                .Select(index => (Index: index, Spread: Spread(weights[index], scale)))
                .Where(row => row.Spread > 0)
                .OrderByDescending(row => row.Spread)
                .ThenBy(row => weights.Features[row.Index])
                .Take(maxRows)
                .Select(row => row.Index),
        ];

    private static void WriteRows(LearntWeights weights, float scale, List<int>[] buckets, int stride, Span<byte> bytes)
    {
        var rows = bytes[(buckets.Length * WeightTable.BucketLength)..];
        var row = 0;
        for (var b = 0; b < buckets.Length; b++)
        {
            var bucket = bytes.Slice(b * WeightTable.BucketLength, WeightTable.BucketLength);
            BinaryPrimitives.WriteInt32LittleEndian(bucket, row);
            for (var i = 0; i < (buckets[b]?.Count ?? 0); i++, row++)
            {
                var index = buckets[b][i];
                BinaryPrimitives.WriteUInt16LittleEndian(
                    bucket[(4 + (2 * i))..],
                    WeightTable.CheckOf(weights.Features[index])
                );
                for (var k = 0; k < weights.Classes; k++)
                {
                    rows[(row * stride) + k] = (byte)(sbyte)Quantise(weights[index][k], scale);
                }
            }
        }
    }

    /// <summary>What a quantised weight of 1 stands for, so that all weights but a few fit into a byte.</summary>
    public static float ScaleFor(LearntWeights weights, double clip = 0.99999)
    {
        var sizes = weights.Weights.Where(weight => weight != 0).Select(Math.Abs).ToArray();
        if (sizes.Length == 0)
        {
            return 1;
        }

        Array.Sort(sizes);
        return sizes[Math.Min(sizes.Length - 1, (int)(sizes.Length * clip))] / sbyte.MaxValue;
    }

    /// <summary>A weight as a byte.</summary>
    public static int Quantise(float weight, float scale) =>
        (int)Math.Clamp(MathF.Round(weight / scale), -sbyte.MaxValue, sbyte.MaxValue);

    private static int Spread(ReadOnlySpan<float> row, float scale)
    {
        int low = int.MaxValue,
            high = int.MinValue;
        foreach (var weight in row)
        {
            var quantised = Quantise(weight, scale);
            low = Math.Min(low, quantised);
            high = Math.Max(high, quantised);
        }

        return row.Length == 1 ? Math.Abs(high) : high - low;
    }
}
