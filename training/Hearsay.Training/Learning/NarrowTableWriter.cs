using System.Buffers.Binary;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Quantises learnt weights into a section that a <see cref="NarrowTable"/> reads in place.</summary>
internal static class NarrowTableWriter
{
    // Seven features to a bucket of ten on average: three in a hundred find theirs full, and the least telling are left out.
    private const int MeanInBucket = 7;

    /// <summary>Writes the table.</summary>
    /// <param name="weights">The learnt weights, of <see cref="NarrowTable.Classes"/> classes.</param>
    /// <param name="maxRows">How many features to keep at most: those whose weights lie furthest apart.</param>
    public static byte[] Write(LearntWeights weights, int maxRows)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Classes, NarrowTable.Classes);
        var scale = WeightTableWriter.ScaleFor(weights);
        var kept = WeightTableWriter.MostTelling(weights, scale, maxRows);
        var count = Math.Max(1, kept.Count / MeanInBucket);
        var bytes = new byte[NarrowTable.HeaderLength + (count * (long)NarrowTable.BucketLength)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, count);
        var buckets = bytes.AsSpan(NarrowTable.HeaderLength);
        foreach (var index in kept)
        {
            var at = (int)WeightTable.BucketOf(weights.Features[index], (uint)count) * NarrowTable.BucketLength;
            Put(
                buckets.Slice(at, NarrowTable.BucketLength),
                (NarrowTable.BucketCapacity, NarrowTable.BucketCapacity * sizeof(ushort)),
                WeightTable.CheckOf(weights.Features[index]),
                weights[index],
                scale
            );
        }

        return bytes;
    }

    /// <summary>Puts a feature into its bucket, if there is room.</summary>
    /// <remarks>One whose check another one has already is left out: it could not be told from it.</remarks>
    /// <param name="bucket">The bucket.</param>
    /// <param name="layout">How many features it has room for, and where their weights begin.</param>
    /// <param name="check">What tells the feature from others.</param>
    /// <param name="row">Its weights.</param>
    /// <param name="scale">What a weight of 1 stands for.</param>
    public static void Put(
        Span<byte> bucket,
        (int Capacity, int Offset) layout,
        ushort check,
        ReadOnlySpan<float> row,
        float scale
    )
    {
        for (var i = 0; i < layout.Capacity; i++)
        {
            var other = BinaryPrimitives.ReadUInt16LittleEndian(bucket[(i * sizeof(ushort))..]);
            if (other == check)
            {
                return;
            }

            if (other == 0)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(bucket[(i * sizeof(ushort))..], check);
                for (var k = 0; k < row.Length; k++)
                {
                    bucket[layout.Offset + (i * row.Length) + k] = (byte)
                        (sbyte)WeightTableWriter.Quantise(row[k], scale);
                }

                return;
            }
        }
    }
}
