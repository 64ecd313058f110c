using System.Buffers.Binary;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Quantises learnt weights into a section that a <see cref="BroadTable"/> reads in place.</summary>
internal static class BroadTableWriter
{
    // Four features to a bucket of six on average: five in a hundred find theirs full, and the least telling are left out.
    private const int MeanInBucket = 4;

    /// <summary>Writes the table.</summary>
    /// <param name="weights">The learnt weights, of <see cref="BroadTable.Classes"/> classes.</param>
    /// <param name="maxRows">How many features to keep at most: those whose weights lie furthest apart.</param>
    public static byte[] Write(LearntWeights weights, int maxRows)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Classes, BroadTable.Classes);
        var scale = WeightTableWriter.ScaleFor(weights);
        var kept = WeightTableWriter.MostTelling(weights, scale, maxRows);
        var count = Math.Max(1, kept.Count / MeanInBucket);
        var bytes = new byte[BroadTable.HeaderLength + (count * (long)BroadTable.BucketLength)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, count);
        var buckets = bytes.AsSpan(BroadTable.HeaderLength);
        foreach (var index in kept)
        {
            var at = (int)WeightTable.BucketOf(weights.Features[index], (uint)count) * BroadTable.BucketLength;
            NarrowTableWriter.Put(
                buckets.Slice(at, BroadTable.BucketLength),
                (BroadTable.BucketCapacity, BroadTable.WeightsOffset),
                WeightTable.CheckOf(weights.Features[index]),
                weights[index],
                scale
            );
        }

        return bytes;
    }
}
